import { noCredits } from '../blank';
import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in German. */
export const credits: CreditWords = {
  ...noCredits,
  labels: ['fotos?', 'bild(?:er|nachweis)?', 'quellen?'],
  joints: ['von'],
  pictures: 'bild',
  sources: ['quellen?'],
  hints: ['zuerst', 'urspr', 'quelle'],
  origins: [
    String.raw`\b(?:artikel|text|beitrag|bericht)\s.{0,80}(?:zuerst|ursprünglich|erstmals)\s(?:bei|auf|in|im)\s([^.;:()]{2,80}?)\s(?:erschienen|veröffentlicht)`,
    String.raw`\b(?:artikel|text|beitrag|bericht)\s(?:erschien|stammt)\s(?:zuerst|ursprünglich|aus)\s(?:(?:bei|auf|in|im|der|dem)\s)*([^.;:()]{2,80})`,
  ],
  nameEnds: 'am unter und vom',
  articles: ['der', 'dem'],
  joins: 'und mit',
};
