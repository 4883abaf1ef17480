import { join, resolve } from 'node:path';

/** Where the labelled pages and texts are unless told: `PULLQUOTE_DATA`, or `shared` beside the repository. */
export const LABELLED_DATA = resolve(
  process.env['PULLQUOTE_DATA'] ?? join(import.meta.dirname, '../../shared'),
);
