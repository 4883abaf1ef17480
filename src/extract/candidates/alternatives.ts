import { type Flow, Inside } from '../../blocks';
import type { Reason } from '../../model';
import { excludedIn, type Noted } from '../notes/noted';
import type { Look, LookInput } from './look';

/** So large a share of what Readability keeps must be hidden, or clutter by a rule, before that is doubted. */
const SHARE = 0.25;
/** And so many words at least. */
const FEW = 30;
/** A box that rules take out is doubted where it holds so many words of paragraphs. */
const PROSE = 25;
/**
 * What hardly ever holds paragraphs, so that a name or a phrase may have misled the rule. Related stories, comments and
 * notices do hold them: there Readability, which keeps what is long, is no witness.
 */
const SHORT_BY_NATURE: ReadonlySet<Reason> = new Set([
  'advert',
  'control',
  'navigation',
  'newsletter',
  'promo',
  'share',
]);

/** With so many words of paragraphs that are read, there is an article to be seen. */
const SEEN = 60;

/**
 * The same page with what styles hide shown, where Readability keeps a good part of it: there the article may wait for
 * a script, or for a consent. Beside an article that is seen only what is hidden within it counts: elsewhere it is terms
 * of use, or another story. Null where nothing speaks for that.
 */
export function withHiddenShown(input: LookInput, seen: Look): LookInput | null {
  const { snapshot } = input;
  const { flow } = seen;
  const root = proseRead(seen) >= SEEN ? seen.article?.noted.candidate.root : flow.root;
  const box = root && flow.box.get(root);
  const hidden = count(
    seen,
    at =>
      ((flow.blocks[at]?.inside ?? 0) & Inside.hidden) !== 0 &&
      box !== undefined &&
      at >= box.from &&
      at < box.to,
  );
  const isFew = (seen.article?.words ?? 0) < FEW && snapshot.hidden.size > 0;
  if (!isFew && (hidden.words < FEW || hidden.share < SHARE)) return null;
  const shown = isFew
    ? new Set<Element>()
    : new Set([...snapshot.hidden].filter(element => !root?.contains(element) || !holdsKept(seen, element)));
  return { ...input, snapshot: { ...snapshot, hidden: shown } };
}

/**
 * The same page with rules overruled by Readability, where they take out a good part of what it keeps. Null where they do
 * not.
 */
export function withRulesOverruled(input: LookInput, seen: Look): LookInput | null {
  const short = excludedIn(seen.page, seen.flow, reason => SHORT_BY_NATURE.has(reason));
  const out = count(seen, at => short[at] === 1);
  if (out.words < FEW || out.share < SHARE) return null;
  return { ...input, overrule: noted => overruled(noted, seen) };
}

/** The notes of rules but for those that take out paragraphs, most of which Readability keeps, for what has none. */
function overruled(noted: Noted, { flow, kept }: Look): Noted {
  const exclusions = [...noted.exclusions];
  for (let from = 0; from < exclusions.length; ) {
    const note = exclusions[from];
    let to = from + 1;
    while (note && note.section > 0 && exclusions[to]?.section === note.section) to += 1;
    if (note && SHORT_BY_NATURE.has(note.reason) && isProseKept(flow, kept, from, to))
      exclusions.fill(undefined, from, to);
    from = to;
  }
  return { ...noted, exclusions };
}

/** Whether blocks that are excluded as one hold paragraphs, and Readability keeps most of them. */
function isProseKept({ blocks }: Flow, kept: Uint8Array, from: number, to: number): boolean {
  let [all, own, prose] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const words = blocks[at]?.words ?? 0;
    all += words;
    if (kept[at]) own += words;
    if (kept[at] && blocks[at]?.prose) prose += words;
  }
  return prose >= PROSE && own * 2 >= all;
}

/** How many of the words that Readability keeps are of a kind, and their share. */
function count({ flow, kept }: Look, isOf: (at: number) => boolean): { words: number; share: number } {
  let [all, own] = [0, 0];
  for (const { index, words } of flow.blocks) {
    if (!kept[index]) continue;
    all += words;
    if (isOf(index)) own += words;
  }
  return { words: own, share: all > 0 ? own / all : 0 };
}

/** How many words of paragraphs are read. */
function proseRead({ flow, article }: Look): number {
  const box = article && flow.box.get(article.noted.candidate.root);
  if (!box) return 0;
  const out = excludedIn(article.noted, flow);
  let words = 0;
  for (let at = box.from; at < box.to; at++) {
    const block = flow.blocks[at];
    if (block?.prose && !out[at]) words += block.words;
  }
  return words;
}

function holdsKept({ flow, kept }: Look, element: Element): boolean {
  const box = flow.box.get(element);
  if (!box) return false;
  for (let at = box.from; at < box.to; at++) if (kept[at]) return true;
  return false;
}
