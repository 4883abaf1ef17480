import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Confidence, Doubt, OutsideKind, Part, Reason } from '../model';

/** What the views say in one fixed sentence. The sentences live in `extension/_locales`. */
export type Word =
  | (typeof REASONS)[Reason]
  | (typeof PLACES)[keyof typeof PLACES]
  | (typeof DOUBTS)[Doubt]
  | (typeof PARTS)[Part]
  | (typeof SHOWN_PARTS)[Exclude<Part, 'article'>]
  | (typeof CONFIDENCES)[Confidence]
  | 'pictureMissing'
  | 'embedPost'
  | 'embedVideo'
  | 'embedAudio'
  | 'embedFrame'
  | 'speakerUnknown'
  | 'bySpeaker'
  | 'chosen'
  | 'copied'
  | 'copyQuote'
  | 'copyRefused'
  | 'inOrder'
  | 'leftOutNothing'
  | 'negated'
  | 'nobody'
  | 'noWords'
  | 'nobodyQuoted'
  | 'nobodyQuotedMore'
  | 'order'
  | 'rule'
  | 'showPicture'
  | 'showPlace'
  | 'somethingMissing'
  | 'why'
  | 'whyElsewhere'
  | 'whyNobody'
  | 'whyPost'
  | 'whySelection'
  | 'wordsAround'
  | 'code'
  | 'table'
  | 'unfold'
  | 'fold'
  | 'original'
  | 'readAgain'
  | 'untitled';

/** What the views say with values in it, and what these are. */
interface Values {
  foldedWords: [reason: string];
  leftOut: [reasons: string];
  openEmbed: [host: string];
  outside: [kinds: string];
  saidBy: [speaker: string];
  via: [agency: string];
  whyCue: [cue: string, mention: string];
  whyCueAlone: [cue: string];
  whyMention: [mention: string];
  whyNamed: [mention: string, name: string];
}

/** A sentence by its name, with the values that it takes. */
type Sentence = [word: Word] | { [N in keyof Values]: [name: N, ...values: Values[N]] }[keyof Values];

/** What the views say with a number; the sentence has a form for each plural of the language. */
export type CountWord =
  | 'readingMinutes'
  | 'leftOutPieces'
  | 'storiesOutside'
  | 'outsideLetters'
  | 'quotes'
  | 'speakers';

/** The reader's language: the browser's own table in the extension, a plain one in tests. */
export interface Words {
  /** BCP 47, for dates, numbers and names of languages. */
  readonly locale: string;
  /** The sentence, its `$1`, `$2` … replaced by the values. */
  say(...sentence: Sentence): string;
  /** The sentence in the plural form for the number, `$1` being the number. */
  count(word: CountWord, number: number): string;
}

/** Why a piece was left out, in a word or two. A reason without one does not compile. */
export const REASONS = {
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
  'not-kept': 'reasonNotKept',
  paywall: 'reasonPaywall',
  promo: 'reasonPromo',
  related: 'reasonRelated',
  repeated: 'reasonRepeated',
  share: 'reasonShare',
  unlikely: 'reasonUnlikely',
} as const satisfies Record<Reason, string>;

/** Where in the page something stands outside of what is read, in a word or two. */
export const PLACES = {
  footer: 'outsideFooter',
  header: 'outsideHeader',
  sidebar: 'outsideSidebar',
  text: 'outsideText',
} as const satisfies Record<Exclude<OutsideKind, Reason>, string>;

/** Why a reading may be incomplete or wrong, in a sentence. A doubt without one does not compile. */
export const DOUBTS = {
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
} as const satisfies Record<Doubt, string>;

/** What a person can read instead of what is shown. */
export const PARTS = {
  article: 'readArticle',
  other: 'readOther',
  readability: 'readReadability',
  page: 'readWhole',
} as const satisfies Readonly<Record<Part, string>>;

/** Which part is shown, in a sentence, where it is not the article. */
export const SHOWN_PARTS = {
  other: 'partOther',
  readability: 'partReadability',
  page: 'partPage',
} as const satisfies Readonly<Record<Exclude<Part, 'article'>, string>>;

/** How sure a speaker is, in a word. */
export const CONFIDENCES = {
  certain: 'certaintyCertain',
  likely: 'certaintyLikely',
  unclear: 'certaintyUnclear',
} as const satisfies Record<Confidence, string>;

export const WordsContext = createContext<Words | null>(null);

/** The words of the nearest `WordsContext`. Throws where a shell forgot to give them. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsContext is missing above this view');
  return words;
}
