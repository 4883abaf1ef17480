import { Inside } from '../../blocks';
import type { Clean, Cleaned, Reason } from '../../model';
import { foldedPieces } from './folded';
import type { Sought, View } from './seek';

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
export function withHiddenShown({ snapshot, witness, clean }: View, seen: Sought): View | null {
  const { flow } = seen;
  const root = proseRead(seen) >= SEEN ? seen.article?.cleaned.candidate.root : flow.root;
  const box = root && flow.box.get(root);
  const hidden = count(
    seen,
    at =>
      ((flow.pieces[at]?.inside ?? 0) & Inside.hidden) !== 0 &&
      box !== undefined &&
      at >= box.from &&
      at < box.to,
  );
  const isFew = (seen.article?.words ?? 0) < FEW && snapshot.hidden.size > 0;
  if (!isFew && (hidden.words < FEW || hidden.share < SHARE)) return null;
  const shown = isFew
    ? new Set<Element>()
    : new Set([...snapshot.hidden].filter(element => !root?.contains(element) || !holdsKept(seen, element)));
  return { snapshot: { ...snapshot, hidden: shown }, witness, clean };
}

/**
 * The same page with rules overruled by Readability, where they take out a good part of what it keeps. Null where they do
 * not.
 */
export function withRulesOverruled({ snapshot, witness, clean }: View, seen: Sought): View | null {
  const folded = foldedPieces(seen.page, seen.flow, reason => SHORT_BY_NATURE.has(reason));
  const out = count(seen, at => folded[at] === 1);
  if (out.words < FEW || out.share < SHARE) return null;
  const overruled: Clean = candidate => {
    const cleaned = clean(candidate);
    return { ...cleaned, verdicts: overrule(cleaned, seen) };
  };
  return { snapshot, witness, clean: overruled };
}

/** The verdicts of rules but for those that take out paragraphs, most of which Readability keeps, for what has none. */
function overrule({ verdicts }: Cleaned, { flow, kept }: Sought): Cleaned['verdicts'] {
  return new Map(
    [...verdicts].filter(([element, { reason }]) => {
      const box = flow.box.get(element);
      if (!box || !SHORT_BY_NATURE.has(reason)) return true;
      let [all, own, prose] = [0, 0, 0];
      for (let at = box.from; at < box.to; at++) {
        const piece = flow.pieces[at];
        if (!piece) continue;
        all += piece.words;
        if (kept[at]) own += piece.words;
        if (kept[at] && piece.prose) prose += piece.words;
      }
      return prose < PROSE || own * 2 < all;
    }),
  );
}

/** How many of the words that Readability keeps are of a kind, and their share. */
function count({ flow, kept }: Sought, isOf: (at: number) => boolean): { words: number; share: number } {
  let [all, own] = [0, 0];
  for (const { index, words } of flow.pieces) {
    if (!kept[index]) continue;
    all += words;
    if (isOf(index)) own += words;
  }
  return { words: own, share: all > 0 ? own / all : 0 };
}

/** How many words of paragraphs are read. */
function proseRead({ flow, article }: Sought): number {
  const box = article && flow.box.get(article.cleaned.candidate.root);
  if (!box) return 0;
  const out = foldedPieces(article.cleaned, flow);
  let words = 0;
  for (let at = box.from; at < box.to; at++) {
    const piece = flow.pieces[at];
    if (piece?.prose && !out[at]) words += piece.words;
  }
  return words;
}

function holdsKept({ flow, kept }: Sought, element: Element): boolean {
  const box = flow.box.get(element);
  if (!box) return false;
  for (let at = box.from; at < box.to; at++) if (kept[at]) return true;
  return false;
}
