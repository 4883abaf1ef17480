import type { Doubt } from '../../src/model';
import { readingText } from '../../src/print/text';
import { read } from '../../src/read';

/** What is read of a page; null where there is nothing to read. */
export type Held = { readonly text: string; readonly doubts: readonly Doubt[] } | null;

/** Runs in a page: reads it. */
export function run(): Held {
  const outcome = read(document);
  if (!outcome.ok) return null;
  return { text: readingText(outcome.reading.article), doubts: outcome.reading.doubts };
}
