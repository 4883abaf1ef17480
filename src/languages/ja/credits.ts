import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Japanese. */
export const credits: CreditWords = {
  ...noCredits,
  sources: ['出典'],
  hints: ['出典'],
};
