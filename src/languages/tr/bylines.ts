import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Turkish. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['yazan'],
  readingTimes: [String.raw`okuma süresi\b.{0,24}`],
};
