import type { Span } from '../model';

/**
 * Signs without a shape: soft hyphens, spaces and joiners without a width, the marks, overrides and isolates of the
 * direction of writing (https://www.unicode.org/reports/tr9/). Joiners that shape the letters of a script are none.
 */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+|(?<=[\0-\u058f\u200b])[\u200c\u200d]+/;
const ALL = new RegExp(UNSEEN, 'g');

/** Whether a text has signs that nobody sees. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** Where they stand. */
export function unseenIn(text: string): (Span & { readonly unseen: true })[] {
  return [...text.matchAll(ALL)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    unseen: true,
  }));
}
