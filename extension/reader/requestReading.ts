import type { Ask, Reading } from '../../src/model';
import { installed } from '../messaging/install';
import type { Trouble } from '../messaging/trouble';

/** What became of the page, or why nothing did. */
export type ReadingResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly why: Trouble };

/** The last reading of `content.js`, where it has the id and the page is still what was read; else null. */
export function recallReading(id: number): ReadingResult | null {
  return installed('pullquote')?.recall(id) ?? null;
}

/** Has `content.js` read the page, which was injected before. An exception becomes a value. */
export async function requestReading(ask: Ask): Promise<ReadingResult> {
  try {
    return (await installed('pullquote')?.read(ask)) ?? { ok: false, why: 'broken' };
  } catch (error) {
    console.error('Pullquote:', error);
    return { ok: false, why: 'broken' };
  }
}
