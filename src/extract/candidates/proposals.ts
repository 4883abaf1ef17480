import { type Flow, Inside } from '../../blocks';

export interface Proposal {
  readonly root: Element;
  readonly source: string;
}

/** The elements that may be the article, each proposed by somebody; the same element only once. */
export function proposals(flow: Flow, kept: Uint8Array, likely: Float32Array, threshold: number): Proposal[] {
  const found = new Map<Element, string>();
  const add = (root: Element | null, source: string) => {
    if (root && flow.box.has(root) && !found.has(root)) found.set(root, source);
  };
  for (const { element } of semantic(flow)) add(element, 'semantic');
  add(
    rootAround(flow, at => (likely[at] ?? 0) >= threshold),
    'structural',
  );
  add(
    rootAround(flow, at => kept[at] === 1),
    'readability',
  );
  add(flow.root, 'page');
  return [...found].map(([root, source]) => ({ root, source }));
}

/** The innermost element that holds nearly all words of the blocks asked for; null where those have none. */
export function rootAround(flow: Flow, asked: (at: number) => boolean): Element | null {
  const sums = new Float64Array(flow.blocks.length + 1);
  for (let at = 0; at < flow.blocks.length; at++) {
    sums[at + 1] = (sums[at] ?? 0) + (asked(at) ? (flow.blocks[at]?.words ?? 0) : 0);
  }
  const all = sums[flow.blocks.length] ?? 0;
  if (all === 0) return null;
  let best = flow.root;
  let depth = 0;
  for (const box of flow.boxes) {
    const words = (sums[box.to] ?? 0) - (sums[box.from] ?? 0);
    if (
      words >= all * 0.95 &&
      box.depth >= depth &&
      !box.element.matches('p,li,ul,ol,td,tr,tbody,blockquote,a')
    ) {
      best = box.element;
      depth = box.depth;
    }
  }
  return best;
}

const MOST = 6;

/** What the page's own mark-up calls its article, the wordiest first. */
function semantic(flow: Flow): { element: Element; words: number }[] {
  const found: { element: Element; words: number }[] = [];
  for (const box of flow.boxes) {
    const { element } = box;
    const names =
      element.localName === 'article' ||
      element.localName === 'main' ||
      element.getAttribute('role') === 'main' ||
      element.getAttribute('role') === 'article' ||
      element.getAttribute('itemprop') === 'articleBody';
    if (!names) continue;
    let words = 0;
    for (let at = box.from; at < box.to; at++) {
      const block = flow.blocks[at];
      if (block && !(block.inside & Inside.hidden) && block.linked * 2 < block.text.length)
        words += block.words;
    }
    if (words >= 60) found.push({ element, words });
  }
  return found.sort((a, b) => b.words - a.words).slice(0, MOST);
}
