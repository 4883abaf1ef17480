import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Italian. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['di'],
  before: 'di autore',
  roles: 'giornal~',
  readingTimes: [String.raw`tempo di lettura\b.{0,24}`],
};
