import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Doubt } from '../../src/model';
import { readingText } from '../../src/print/text';
import { read } from '../../src/read';
import type { EngineName } from './names';
import { plainText } from './plainText';

/** What an engine made of a page. */
export interface Extraction {
  /** A block a line; empty where the engine finds nothing. */
  readonly text: string;
  /** Milliseconds, rounded to the tenth that a browser gives. */
  readonly ms: number;
  /** The same, done once more in the same page; null where that was not asked for. */
  readonly again: number | null;
  readonly doubts: readonly Doubt[];
}

/**
 * Every engine as its users call it. What is timed is the work from the page to the article, not the printing of it:
 * Readability's clone counts, since it eats what it reads; Defuddle and Pullquote make copies of their own inside.
 */
export const ENGINES: Readonly<Record<EngineName, (page: Document, twice: boolean) => Extraction>> = {
  readability(page, twice) {
    const { value, ...times } = timed(twice, () =>
      new Readability<Node>(copyOf(page), { serializer: node => node }).parse(),
    );
    return { text: value?.content ? plainText(value.content) : '', ...times, doubts: [] };
  },
  defuddle(page, twice) {
    const copies = twice ? [copyOf(page), copyOf(page)] : [copyOf(page)];
    const { value, ...times } = timed(twice, () =>
      new Defuddle(copies.pop() ?? page, { url: page.URL, useAsync: false }).parse(),
    );
    const { body } = new DOMParser().parseFromString(value.content, 'text/html');
    return { text: plainText(body), ...times, doubts: [] };
  },
  pullquote(page, twice) {
    const { value, ...times } = timed(twice, () => read(page));
    if (!value.ok) return { text: '', ...times, doubts: [] };
    return { text: readingText(value.reading.article), ...times, doubts: value.reading.doubts };
  },
};

function copyOf(page: Document): Document {
  const copy = page.cloneNode(true);
  if (copy instanceof Document) return copy;
  throw new Error('the copy of a document is no document');
}

/** What some work gives, and how long it takes at first and then, if asked, again, when the browser has compiled it. */
function timed<T>(twice: boolean, work: () => T): { value: T; ms: number; again: number | null } {
  const start = performance.now();
  const value = work();
  const middle = performance.now();
  if (!twice) return { value, ms: tenths(middle - start), again: null };
  work();
  return { value, ms: tenths(middle - start), again: tenths(performance.now() - middle) };
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
