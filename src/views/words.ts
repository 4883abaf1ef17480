import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Confidence, Doubt, Reason } from '../model';

/**
 * What the views say, by name. The views know no browser and no language: a shell hands them the sentences.
 * A shell that lacks the sentence for one of these does not compile.
 */
export interface Words {
  /** BCP 47, the language of the sentences. */
  readonly lang: string;
  /** A sentence; `parts` stand where the sentence has $1, $2 … */
  say(word: Word, ...parts: readonly string[]): string;
  /** A sentence about a number of things, in the plural form that the language has for it. */
  count(word: Counted, number: number): string;
}

/** Sentences about a number of things; each has its plural forms. */
export type Counted = 'minutes' | 'pieces' | 'quotes' | 'more';

export type Word =
  | 'bySpeaker'
  | 'copied'
  | 'copyQuote'
  | 'copyRefused'
  | 'inOrder'
  | 'kindHeadline'
  | 'kindPost'
  | 'leftOutNothing'
  | 'negated'
  | 'nobody'
  | 'nobodyQuoted'
  | 'nobodyQuotedMore'
  | 'order'
  | 'rule'
  | 'showPlace'
  | 'why'
  | 'whyCue'
  | 'whyCueAlone'
  | 'whyMention'
  | 'whyNamed'
  | 'whyNobody'
  | 'whySelection'
  | 'wordsAround'
  | `certainty${Pascal<Confidence>}`
  | `doubt${Pascal<Doubt>}`
  | `reason${Pascal<Reason>}`;

type Pascal<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<S>;

/** The name of each reason's label: one without a label does not compile. */
export const reasonWords: { readonly [R in Reason]: `reason${Pascal<R>}` } = {
  advert: 'reasonAdvert',
  'author-bio': 'reasonAuthorBio',
  comments: 'reasonComments',
  control: 'reasonControl',
  cookies: 'reasonCookies',
  credit: 'reasonCredit',
  disclosure: 'reasonDisclosure',
  hidden: 'reasonHidden',
  legal: 'reasonLegal',
  markup: 'reasonMarkup',
  metadata: 'reasonMetadata',
  navigation: 'reasonNavigation',
  newsletter: 'reasonNewsletter',
  paywall: 'reasonPaywall',
  promo: 'reasonPromo',
  related: 'reasonRelated',
  repeated: 'reasonRepeated',
  share: 'reasonShare',
  unlikely: 'reasonUnlikely',
};

/** The name of each doubt's sentence. */
export const doubtWords: { readonly [D in Doubt]: `doubt${Pascal<D>}` } = {
  'candidates-disagree': 'doubtCandidatesDisagree',
  'cut-short': 'doubtCutShort',
  'list-page': 'doubtListPage',
  'mostly-folded': 'doubtMostlyFolded',
  'no-title': 'doubtNoTitle',
  paywall: 'doubtPaywall',
  short: 'doubtShort',
  'still-loading': 'doubtStillLoading',
  'text-outside': 'doubtTextOutside',
  'too-large': 'doubtTooLarge',
};

/** The name of each level's label. */
export const certaintyWords: { readonly [C in Confidence]: `certainty${Pascal<C>}` } = {
  certain: 'certaintyCertain',
  likely: 'certaintyLikely',
  unclear: 'certaintyUnclear',
};

/** The words of the shell around; outside of one, their names. */
export const WordsContext = createContext<Words>({
  lang: 'en',
  say: word => word,
  count: (word, number) => `${word} ${number}`,
});

/** The words in which a view speaks. */
export function useWords(): Words {
  return useContext(WordsContext);
}
