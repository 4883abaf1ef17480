/** Says in types which messages of `_locales` take values: `npm run messages`, after a message has got or lost a placeholder. */
import { writeFileSync } from 'node:fs';
import { messageValues, VALUES_FILE } from './build/messageValues.ts';

writeFileSync(VALUES_FILE, messageValues());
