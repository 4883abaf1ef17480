import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { Packed } from './language';
import { nl } from './nl';
import { pack } from './pack';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { uk } from './uk';
import { zh } from './zh';

/** Every language but English, kin beside kin, packed. The extension takes them to a page only where the page is not in English. */
export const others: readonly Packed[] = [de, nl, fr, es, pt, it, pl, ru, uk, ja, zh].map(pack);
