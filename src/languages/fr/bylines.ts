import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in French. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['par'],
  before: 'par de auteur auteurs',
  behind: ['[Pp]ublié'],
  roles: 'rédac~ redac~ journalis~',
  readingTimes: [String.raw`temps de lecture\b.{0,24}`],
};
