import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Russian. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['автор'],
  before: 'автор',
  readingTimes: [String.raw`время чтения\b.{0,24}`],
};
