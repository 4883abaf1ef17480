import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Italian. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['fotos?', 'immagine'],
  joints: ['di'],
  sources: ['fonte'],
  hints: ['fonte'],
};
