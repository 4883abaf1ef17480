import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Russian. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['фото'],
  sources: ['источник'],
  hints: ['источ'],
};
