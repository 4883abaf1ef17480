import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Dutch. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['door'],
  before: 'door',
  readingTimes: [String.raw`leestijd\b.{0,24}`],
};
