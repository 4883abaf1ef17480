import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Ukrainian. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['автор'],
  before: 'автор',
};
