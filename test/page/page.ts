import { JSDOM } from 'jsdom';
import type { Snapshot } from '../../src/model';
import { takeSnapshot } from '../../src/page';

/** A live page. Without a browser there are no styles, and declared shadow roots stay templates. */
export function page(html: string, url = 'https://www.paper.example/news/eels'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The snapshot of a page, after looking that taking it left the page as it was. */
export function snapped(html: string | Document, ask: { readonly selection?: boolean } = {}): Snapshot {
  const live = typeof html === 'string' ? page(html) : html;
  const before = live.documentElement.outerHTML;
  const snapshot = takeSnapshot(live, ask);
  if (live.documentElement.outerHTML !== before) throw new Error('the snapshot changed the page');
  return snapshot;
}

/** The body of a snapshot as HTML, white space folded. */
export function body(snapshot: Snapshot): string {
  return snapshot.document.body.innerHTML.replace(/\s+/g, ' ').trim();
}
