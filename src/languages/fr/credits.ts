import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in French. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['crédits?', 'photos?'],
  joints: ['de'],
};
