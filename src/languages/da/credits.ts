import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Danish. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['foto', 'kilde'],
  joints: ['af'],
  pictures: 'foto',
  sources: ['kilde'],
  hints: ['kilde'],
  joins: 'og',
};
