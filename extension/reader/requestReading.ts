import type { Ask, Reading } from '../../src/model';
import type { Trouble } from '../messaging/trouble';

/** What became of the page. */
export type Read =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly why: Trouble };

/** Reads the page by `content.js`, which was there before us. An exception becomes a value. */
export async function readPage(ask: Ask): Promise<Read> {
  try {
    return (await globalThis.pullquote?.read(ask))?.outcome ?? { ok: false, why: 'broken' };
  } catch (error) {
    console.error('Pullquote:', error);
    return { ok: false, why: 'broken' };
  }
}
