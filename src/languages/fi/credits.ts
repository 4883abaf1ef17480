import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Finnish. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['kuva(?:t|aja)?', 'lähde'],
  joints: [],
  pictures: 'kuva',
  sources: ['lähde'],
  hints: ['lähde'],
  joins: 'ja',
};
