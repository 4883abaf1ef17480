import { painted } from '../dom/painted';
import { install } from '../messaging/install';
import { loadSettings } from '../settings/storage';
import { createReader } from './controller';
import { recallReading, requestReading } from './requestReading';
import { openSurface } from './surface';

const reader = createReader({
  loadSettings,
  requestReading,
  recallReading,
  painted,
  openSurface,
});

install('pullquoteReader', reader);
