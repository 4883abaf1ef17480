import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Chinese. */
export const credits: CreditWords = {
  ...noCredits,
  sources: ['来源'],
  hints: ['来源'],
};
