import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Chinese. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['作者', '文'],
  before: '作者 文 記者',
};
