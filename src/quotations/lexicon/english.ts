import { quotations } from '../../languages/en/quotations';
import { pack } from './pack';

/** English, packed. Bundles hold what this comes to and not how it is made (scripts/build/evaluated.ts). */
export const english = pack(quotations);
