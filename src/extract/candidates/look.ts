import { type Flow, flowOf } from '../../blocks';
import { type Headline, headlineOf } from '../../blocks/headline';
import type { Candidate, ReadabilityReading, Snapshot } from '../../model';
import { finish, type Steps } from '../../steps';
import { classify } from '../classifier';
import { agreementOf } from '../confidence/agreement';
import { type Evidence, evidenceOf } from '../confidence/evidence';
import { withoutUnlikely } from '../notes/exclude';
import { withoutLabels } from '../notes/labels';
import { excludedIn, type Noted } from '../notes/noted';
import { withUnitsWhole } from '../notes/units';
import { keptBlocks } from '../readability/kept';
import { applyRulesInSteps } from '../rules';
import { withoutContradicted } from './contradicted';
import { type Proposal, proposals } from './proposals';
import { bestOf } from './score';
import { aroundSelection } from './selection';
import { storiesOf, withoutStories } from './stories';

/** What a look at a page starts from: what counts as hidden and as clutter in it, and what Readability keeps. */
export interface LookInput {
  readonly snapshot: Snapshot;
  readonly witness: ReadabilityReading;
  /** Takes back notes of rules that are not to be believed here; null where all are. */
  readonly overrule: ((noted: Noted) => Noted) | null;
  /** Whether the next story is read and not the one at the address, where a page has several. */
  readonly next: boolean;
}

/** What may be read of a page, looked at in one way. */
export interface Look {
  readonly flow: Flow;
  /** Which blocks Readability keeps. */
  readonly kept: Uint8Array;
  /** The whole page with what is clutter in it. */
  readonly page: Noted;
  /** Null where there is no text that may be an article. */
  readonly article: Taken | null;
  /** The next best part; null where there is none that differs. */
  readonly other: (() => Noted) | null;
  /** Whether that is another story. */
  readonly hasStories: boolean;
}

/** A part of a page that is taken for the article, and what tells how good that is. */
export interface Taken {
  readonly noted: Noted;
  readonly evidence: Evidence;
  /** Words that are read. */
  readonly words: number;
  /** How far Readability agrees, 0 to 1. */
  readonly agreement: number;
}

/** Looks for the article: candidates compete, and what the rules leave of each decides. Null where a page has no text. */
export function* lookAt(input: LookInput): Steps<Look | null> {
  const { snapshot, witness, overrule } = input;
  const body = snapshot.document.body ?? snapshot.document.documentElement;
  const flow = flowOf(body, snapshot.hidden);
  if (flow.blocks.length === 0) return null;
  yield;
  const shown = headlineOf(snapshot, flow);
  const stories = storiesOf(snapshot, flow, shown, input.next);
  const headline = stories ? headlineAt(flow, stories.own.at) : shown;
  const { title, element } = headline;
  const kept = keptBlocks(flow, witness.texts);
  const known = new Map<Element, Noted>();
  function* judge(root: Element, source: string): Steps<Noted> {
    const before = known.get(root);
    if (before) return before;
    const candidate: Candidate = { snapshot, root, source, title, headline: element };
    const noted = yield* applyRulesInSteps(candidate, flow);
    const whole = withoutLabels(withUnitsWhole(withoutContradicted(noted, flow, kept), flow), flow);
    const judged = withoutStories(overrule ? overrule(whole) : whole, stories);
    known.set(root, judged);
    return judged;
  }
  const page = yield* judge(body, 'page');
  yield;
  const excluded = excludedIn(page, flow);
  // In a forum the comments are what there is to read.
  const clutter = excludedIn(page, flow, reason => reason !== 'comments');
  const classified = classify({ snapshot, flow, headline, excluded, kept }, clutter);
  yield;
  const judgeOne = ({ root, source }: Proposal) => judge(root, source);
  const choice = yield* bestOf(
    proposals(flow, kept, classified.likely, classified.threshold),
    judgeOne,
    classified,
  );
  if (!choice || (choice.best.words === 0 && !snapshot.selection))
    return { flow, kept, page, article: null, other: null, hasStories: false };
  yield;
  const { best, other } = choice;
  const judged =
    aroundSelection(best.noted, flow, (root, source) => finish(judge(root, source))) ?? best.noted;
  const noted = withoutUnlikely(judged, flow, classified.likely, classified.threshold);
  const agreement = agreementOf(noted, flow, kept);
  const opinion = { agreement, expected: witness.expected };
  return {
    flow,
    kept,
    page,
    article: {
      noted,
      evidence: evidenceOf(noted, best.score, classified, opinion),
      words: best.words,
      agreement,
    },
    other: stories
      ? () => finish(lookAt({ ...input, next: !input.next }))?.article?.noted ?? page
      : other &&
        (() => withoutUnlikely(finish(judgeOne(other)), flow, classified.likely, classified.threshold)),
    hasStories: stories !== null,
  };
}

function headlineAt({ blocks }: Flow, at: number): Headline {
  const block = blocks[at];
  return { title: block?.text ?? null, element: block?.holder ?? null, at };
}
