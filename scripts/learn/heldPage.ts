import { clean } from '../../src/clean';
import { compose } from '../../src/compose';
import { find } from '../../src/find';
import type { Grounds } from '../../src/find/doubts';
import { readingText } from '../../src/print/text';
import { snap } from '../../src/snap';

/** What is read of a page, and what speaks against it; null where there is nothing to read. */
export type Held = { readonly text: string; readonly grounds: Grounds } | null;

/** Runs in a page: reads it, quotations aside. */
export function run(): Held {
  let grounds: Grounds | null = null;
  const found = find(snap(document, {}), clean, told => {
    grounds = told;
  });
  return found.ok && grounds ? { text: readingText(compose(found.cleaned).article), grounds } : null;
}
