import { loadSettings } from '../settings/storage';
import { createReader } from './controller';
import { painted } from './painted';
import { recallReading, requestReading } from './requestReading';
import { openSurface } from './surface';

globalThis.pullquoteReader ??= createReader({
  loadSettings,
  requestReading,
  recallReading,
  painted,
  openSurface,
});
