import type { Ask, Reading } from '../../src/model';
import { installed } from '../messaging/install';
import type { Trouble } from '../messaging/trouble';

/** What became of the page, or why nothing did. */
export type ReadingResult =
  | {
      readonly ok: true;
      readonly reading: Reading;
      /** The quotations are still looked for, or they are there, or why they, and the rest of a long text, are not. */
      readonly rest: 'coming' | 'there' | Trouble;
      /** Of a long text only the beginning is there. */
      readonly cut: boolean;
    }
  | { readonly ok: false; readonly why: Trouble };

/** The last reading of `content.js`, where it has the id and the page is still what was read; else null. */
export function recallReading(id: number): ReadingResult | null {
  const outcome = installed('pullquote')?.recall(id) ?? null;
  return outcome?.ok ? { ...outcome, rest: 'there', cut: false } : outcome;
}

/**
 * Has `content.js` read the page, which was injected before. `onText` gets the text as soon as it is there. An exception
 * becomes a value.
 */
export async function requestReading(
  ask: Ask,
  onText: (result: ReadingResult) => void = () => undefined,
): Promise<ReadingResult> {
  let text: { readonly reading: Reading; readonly cut: boolean } | null = null;
  const broken = (error: unknown): ReadingResult => {
    console.error('Pullquote:', error);
    return text ? { ok: true, ...text, rest: 'broken' } : { ok: false, why: 'broken' };
  };
  try {
    const page = installed('pullquote');
    if (!page) return broken('content.js is not there');
    for (let progress = await page.begin(ask); ; progress = await page.next(progress.id)) {
      switch (progress.is) {
        case 'wanting':
          await page.bring(progress.codes);
          break;
        case 'text':
          text = { reading: progress.reading, cut: progress.cut };
          onText({ ok: true, ...text, rest: 'coming' });
          break;
        case 'complete':
          return { ok: true, reading: progress.reading, rest: 'there', cut: false };
        case 'unreadable':
          return { ok: false, why: progress.why };
        default:
          return broken(progress.is === 'broken' ? progress.message : 'another reading was begun');
      }
    }
  } catch (error) {
    return broken(error);
  }
}
