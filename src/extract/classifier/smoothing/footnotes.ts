import type { Flow } from '../../../blocks';
import { type Judged, keep, stays } from './judged';

/** How a text refers to a note: a digit, a letter or a sign, in brackets or not. */
const REFERENCE = /^[\s([{]*[\w*†‡§¶#]{1,3}[\s)\]}]*$/;

/** Notes that a text which stays refers to stay with it, wherever they stand. */
export function keepFootnotes(judged: Judged): void {
  const { flow } = judged;
  const links = flow.root.querySelectorAll('a[href^="#"]');
  if (links.length === 0) return;
  let numbers: ReadonlyMap<Node | null, number> | null = null;
  for (const link of links) {
    if (!REFERENCE.test(link.textContent ?? '')) continue;
    numbers ??= blockNumbers(flow);
    const at = numbers.get(link.firstChild) ?? numbers.get(link.firstChild?.firstChild ?? null);
    if (at === undefined || !stays(judged, at)) continue;
    const note = flow.root.ownerDocument.getElementById(decoded(link.getAttribute('href') ?? ''));
    const box = note && flow.box.get(note);
    // A note at the end; what is referred to before the text that refers is the reference's own place.
    if (!box || box.from <= at || box.to - box.from > LONGEST) continue;
    keep(judged, box.from, box.to);
  }
}

/** How many blocks a note may have. */
const LONGEST = 12;

function blockNumbers({ blocks }: Flow): ReadonlyMap<Node | null, number> {
  const numbers = new Map<Node | null, number>();
  for (const { texts, index } of blocks) for (const text of texts) numbers.set(text, index);
  return numbers;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
