import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Arabic. */
export const bylines: BylineWords = {
  ...noBylines,
  before: 'کاتب بقلم',
};
