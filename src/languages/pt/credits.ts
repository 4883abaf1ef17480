import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Portuguese. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['fotos?'],
  joints: ['de'],
  sources: ['fonte'],
  hints: ['fonte'],
};
