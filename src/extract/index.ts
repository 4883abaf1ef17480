import type { Flow } from '../blocks';
import type { Agreement, Cleaned, Outside, Part, ReadabilityReading, Snapshot, Unreadable } from '../model';
import { finish, type Steps } from '../steps';
import { withHiddenShown, withRulesOverruled } from './candidates/alternatives';
import { asReadabilityReads } from './candidates/asReadabilityReads';
import { type Look, type LookInput, lookAt } from './candidates/look';
import { type Parts, partOf } from './candidates/parts';
import { mostPromising } from './confidence/calibration';
import { doubtsOf } from './confidence/doubts';
import type { Evidence } from './confidence/evidence';
import type { Noted } from './notes/noted';
import { projected } from './notes/projection';
import { outsideOf } from './outside';

/** What is read of a page: the part that was asked for, as elements, and what else can be read of it. */
export type Extracted =
  | {
      readonly ok: true;
      /** The text blocks of the page, and the part that is shown with a note on each that is not the article's. */
      readonly flow: Flow;
      readonly noted: Noted;
      /** The same, projected onto elements. */
      readonly cleaned: Cleaned;
      readonly part: Part;
      readonly others: readonly Part[];
      readonly readability: Agreement;
      readonly outside: readonly Outside[];
      /** Every way of reading the page that was compared, for learning. */
      readonly ways: readonly Way[];
    }
  | { readonly ok: false; readonly why: Unreadable };

/** One way of reading a page, and what tells how good it is. */
export interface Way {
  readonly evidence: Evidence;
  cleaned(): Cleaned;
}

/**
 * Finds the article in a page. Candidates compete: every text block has its notes (by rules, by styles) and its
 * likelihood, and what remains of each candidate decides. Readability, an independent witness, is asked on every page:
 * about each block, about how far the whole is to be trusted, and whether styles or rules have taken the article out.
 * Where the person has selected something, the candidate holds the selection.
 */
export function extract(snapshot: Snapshot, witness: ReadabilityReading): Extracted {
  return finish(extractInSteps(snapshot, witness));
}

/** The same in steps. */
export function* extractInSteps(snapshot: Snapshot, witness: ReadabilityReading): Steps<Extracted> {
  const looks = yield* looksAt({ snapshot, witness, overrule: null, next: false });
  const look = mostPromising(looks, ({ article }) => article?.evidence);
  if (!look) return { ok: false, why: 'empty-page' };
  const { found, ms } = witness;
  const readability = { found, agreement: look.article?.agreement ?? 0, ms };
  yield;
  const shown = partOf(partsOf(look), snapshot.part, readability, look.hasStories);
  if (!shown) return { ok: false, why: 'no-article' };
  const { noted, doubts, part, others } = shown;
  const { flow } = look;
  yield;
  const cleaned = projected(noted, flow, doubts);
  const outside = outsideOf(look.page, noted, flow);
  return { ok: true, flow, noted, cleaned, part, others, readability, outside, ways: looks.flatMap(wayOf) };
}

/** The page as it is seen, and the other ways of looking at it that Readability gives reason for. */
function* looksAt(input: LookInput): Steps<Look[]> {
  const seen = yield* lookAt(input);
  if (!seen) return [];
  if (input.snapshot.selection) return [seen];
  const shownInput = withHiddenShown(input, seen);
  const shown = shownInput && (yield* lookAt(shownInput));
  const overruledInput = withRulesOverruled(shownInput ?? input, shown ?? seen);
  const overruled = overruledInput && (yield* lookAt(overruledInput));
  return [seen, shown, overruled].filter(each => each !== null);
}

function partsOf(look: Look): Parts {
  const { article, other, page } = look;
  const kept = asReadabilityReads(look);
  const undoubted = (noted: Noted) => ({ noted, doubts: [] });
  return {
    article: article && (() => ({ noted: article.noted, doubts: doubtsOf(article.evidence) })),
    other: other && (() => undoubted(other())),
    readability: kept && (() => undoubted(kept)),
    page: () => undoubted(page),
  };
}

function wayOf({ article, flow }: Look): Way[] {
  return article ? [{ evidence: article.evidence, cleaned: () => projected(article.noted, flow, []) }] : [];
}
