import { Readability } from '@mozilla/readability';
import type { Snapshot } from '../model';
import type { Flow } from '../text/flow';

const NUMBER = 'data-piece';

/**
 * Which pieces of the flow Readability would keep. It gets a copy of the document in which the blocks are numbered,
 * so that nothing of ours is touched; null where it finds no article. Its own time, and the copy's.
 */
export function survivors(snapshot: Snapshot, flow: Flow): ReadonlySet<number> | null {
  const copy = numbered(snapshot.document, flow);
  let content: Element | null = null;
  try {
    const article = new Readability<Element | null>(copy, {
      disableJSONLD: true,
      serializer: node => (node.nodeType === 1 ? (node as Element) : null),
    }).parse();
    content = article?.content ?? null;
  } catch {
    return null;
  }
  if (!content) return null;
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${NUMBER}]`)) {
    const [from, to] = (element.getAttribute(NUMBER) ?? '').split('-').map(Number);
    if (from !== undefined && to !== undefined) for (let at = from; at < to; at++) kept.add(at);
  }
  return kept.size > 0 ? kept : null;
}

/** A copy in which every block that holds letters itself says which pieces it holds. */
function numbered(document: Document, flow: Flow): Document {
  const copy = document.cloneNode(true) as Document;
  const ranges = new Map<Element, [number, number][]>();
  for (const piece of flow.pieces) {
    const held = ranges.get(piece.holder);
    if (!held) ranges.set(piece.holder, [[piece.index, piece.index + 1]]);
    else {
      const last = held.at(-1);
      if (last && last[1] === piece.index) last[1]++;
    }
  }
  const ours = document.getElementsByTagName('*');
  const theirs = copy.getElementsByTagName('*');
  for (let at = 0; at < ours.length; at++) {
    const [element, twin] = [ours[at], theirs[at]];
    const range = element && ranges.get(element)?.[0];
    if (range && twin) twin.setAttribute(NUMBER, `${range[0]}-${range[1]}`);
  }
  return copy;
}
