import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { uk } from './uk';
import { zh } from './zh';

/** Every language but English. The extension takes them to a page only where the page is not in English. */
export const others: readonly Language[] = [de, es, fr, it, ja, nl, pl, pt, ru, uk, zh];
