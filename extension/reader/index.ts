import { painted } from '../messaging/painted';
import { loadSettings } from '../settings/storage';
import { createReader } from './controller';
import { recallReading, requestReading } from './requestReading';
import { openSurface } from './surface';

globalThis.pullquoteReader ??= createReader({
  loadSettings,
  requestReading,
  recallReading,
  painted,
  openSurface,
});
