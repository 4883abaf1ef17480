import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Swedish. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['foto', 'bild', 'källa'],
  joints: ['av'],
  pictures: 'bild',
  sources: ['källa'],
  hints: ['källa'],
  joins: 'och',
};
