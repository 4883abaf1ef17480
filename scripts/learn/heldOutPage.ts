import { compose } from '../../src/compose';
import { extract } from '../../src/extract';
import type { Evidence } from '../../src/extract/confidence/evidence';
import { readability } from '../../src/extract/readability';
import { takeSnapshot, withMetadataOf } from '../../src/page';
import { readingText } from '../../src/print/text';

/** What is read of a page, one way of looking at it, and what tells how good that is. */
export interface HeldOutWay {
  readonly text: string;
  readonly evidence: Evidence;
}

/** Runs in a page: reads it every way that was compared, quotations aside. */
export function run(): HeldOutWay[] {
  const snapshot = takeSnapshot(document, {});
  const witness = readability(snapshot);
  const extracted = extract(withMetadataOf(snapshot, witness.metadata), witness);
  if (!extracted.ok) return [];
  return extracted.ways.map(({ cleaned, evidence }) => ({
    text: readingText(compose(cleaned()).article),
    evidence,
  }));
}
