import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Spanish. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['por', 'autora?'],
  before: 'por autor autora autores',
  roles: 'period~ redac~ director',
  readingTimes: [String.raw`tiempo de lectura\b.{0,24}`],
};
