import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Portuguese. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['por', 'autora?'],
  before: 'por autor autora autores',
  readingTimes: [String.raw`tempo de leitura\b.{0,24}`],
};
