import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Japanese. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['文'],
  before: '文 記者',
};
