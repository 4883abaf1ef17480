import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Polish. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['autor'],
  before: 'przez autor',
};
