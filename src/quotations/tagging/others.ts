import { de } from '../../languages/de/quotations';
import { es } from '../../languages/es/quotations';
import { fr } from '../../languages/fr/quotations';
import { it } from '../../languages/it/quotations';
import { ja } from '../../languages/ja/quotations';
import { nl } from '../../languages/nl/quotations';
import { pl } from '../../languages/pl/quotations';
import { pt } from '../../languages/pt/quotations';
import type { Packed } from '../../languages/quotations';
import { ru } from '../../languages/ru/quotations';
import { uk } from '../../languages/uk/quotations';
import { zh } from '../../languages/zh/quotations';
import { pack } from './pack';

/** Every language but English, kin beside kin, packed. The extension takes them to a page only where the page is not in English. */
export const others: readonly Packed[] = [de, nl, fr, es, pt, it, pl, ru, uk, ja, zh].map(pack);
