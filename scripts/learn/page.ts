import { flowOf } from '../../src/blocks';
import { headlineOf } from '../../src/blocks/headline';
import { describe, FEATURES } from '../../src/extract/classifier/features';
import { excludedIn } from '../../src/extract/notes/noted';
import { readability } from '../../src/extract/readability';
import { keptBlocks } from '../../src/extract/readability/kept';
import { applyRules } from '../../src/extract/rules';
import { takeSnapshot } from '../../src/page';

/** What the learner is told of a page: a line of text and a row of features for every block. */
export interface Described {
  readonly texts: readonly string[];
  /** Rows one behind the other, as base64 of 32-bit floats. */
  readonly rows: string;
  readonly folded: readonly number[];
}

/** Runs in a page: describes its blocks. */
export function run(page: Document = document): Described {
  const snapshot = takeSnapshot(page, {});
  const body = snapshot.document.body ?? snapshot.document.documentElement;
  const flow = flowOf(body, snapshot.hidden);
  const headline = headlineOf(snapshot, flow);
  const { title, element } = headline;
  const whole = { snapshot, root: body, source: 'page', title, headline: element };
  const excluded = excludedIn(applyRules(whole, flow), flow);
  const kept = keptBlocks(flow, readability(snapshot).texts);
  const rows = describe({ snapshot, flow, headline, excluded, kept }, FEATURES);
  return {
    texts: flow.blocks.map(block => block.text),
    rows: base64(new Uint8Array(rows.buffer)),
    folded: [...excluded],
  };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
