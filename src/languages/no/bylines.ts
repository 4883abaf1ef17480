import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Norwegian. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['av'],
  before: 'av',
};
