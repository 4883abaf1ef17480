import type { Clean, Found, ReadabilityReading, Snapshot } from '../model';
import { withHiddenShown, withRulesOverruled } from './candidates/alternatives';
import { partOf } from './candidates/parts';
import { asReadabilityReads, type Sought, seek, type View } from './candidates/seek';
import { doubtsOf } from './confidence/doubts';
import { mostTrusted } from './confidence/trust';

/**
 * Finds the article in a page. Several candidates compete; `clean` says what is clutter in each, and what remains
 * decides. Readability, an independent witness, is heard on every page: on each piece, on how far the whole is to be
 * trusted, and on whether styles or rules have taken the article out. Where the person has selected something, the
 * candidate holds the selection.
 */
export function find(snapshot: Snapshot, witness: ReadabilityReading, clean: Clean): Found {
  const sought = mostTrusted(waysToRead({ snapshot, witness, clean }), ({ article }) => article?.grounds);
  if (!sought) return { ok: false, why: 'empty-page' };
  const { article, other, page } = sought;
  const kept = asReadabilityReads(sought);
  const parts = {
    article: article && (() => ({ ...article.cleaned, doubts: doubtsOf(article.grounds) })),
    other,
    readability: kept && (() => kept),
    page: () => page,
  };
  const { found, ms } = witness;
  return partOf(parts, snapshot.part, { found, agreement: article?.agreement ?? 0, ms });
}

/** The page as it is seen, and the other ways of looking at it that Readability gives reason for. */
export function waysToRead(view: View): Sought[] {
  const seen = seek(view);
  if (!seen) return [];
  if (view.snapshot.selection) return [seen];
  const shownView = withHiddenShown(view, seen);
  const shown = shownView && seek(shownView);
  const overruledView = withRulesOverruled(shownView ?? view, shown ?? seen);
  const overruled = overruledView && seek(overruledView);
  return [seen, shown, overruled].filter(each => each !== null);
}
