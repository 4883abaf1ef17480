/** The files of a new language, by their names: each field says what it wants, and what stands there is to be replaced. */
export function filesFor(code: string): Readonly<Record<string, string>> {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  return {
    'index.ts': index(code, name),
    'clutter.ts': clutter(name),
    'clutter.examples.html': CLUTTER_EXAMPLES,
    'appeals.ts': appeals(name),
    'appeals.examples.html': APPEAL_EXAMPLES,
    'dates.ts': dates(name),
    'dates.examples.ts': datesExamples(name),
    'bylines.ts': bylines(name),
    'credits.ts': credits(name),
  };
}

const index = (code: string, name: string) => `import type { Language } from '../language';
import { appeals } from './appeals';
import { bylines } from './bylines';
import { clutter } from './clutter';
import { credits } from './credits';
import { dates } from './dates';

/** ${name}. */
export const language: Language = {
  code: '${code}',
  clutter,
  appeals,
  dates,
  bylines,
  credits,
  // Verbs that say that words in quotation marks are somebody's, parted by spaces: said says told added
  said: '',
  // Who said what: the words in src/languages/quotations.ts; a small language to start from is src/languages/pl/quotations.ts.
  quotations: null,
};
`;

const clutter = (name: string) => `import type { ClutterPhrases } from '../../model';

/**
 * What sites in ${name} write beside their articles: sources of regular expressions in lower case, a whole line each, but
 * for signs and digits around it; \`~\` stands for up to six more words. Leave out a kind that you do not know.
 */
export const clutter: ClutterPhrases = {
  // What stands over an advert: "advertisement", "sponsored"
  advertLabels: ['TODO'],
  // That the article goes on behind an advert: "article continues below"
  readOn: ['TODO'],
  // What stands over comments: "comments", "discussion"
  comments: ['TODO'],
  // What asks for a comment: "no comments yet~", "log in to comment~"
  commentPrompts: ['TODO'],
  // Copyright, terms, privacy: "all rights reserved~"
  legal: ['TODO'],
  // "subscribe to our newsletter~"
  newsletter: ['TODO'],
  // Prompts to install, to follow, to support: "download our app~", "become a member"
  promo: ['TODO'],
  // What stands over other stories: "related articles", "read more", "most read"
  related: ['TODO'],
  // What stands before the title of one other story, with that title: '(?:read also|see also)\\\\s*[:：].{3,160}'
  readAlso: ['TODO'],
  // "share", "share on facebook"
  share: ['TODO'],
};
`;

const CLUTTER_EXAMPLES = `<!-- removes advert-label -->
<p>TODO: write for each kind of clutter.ts a line as sites print it, under the rule that folds it:
advert-label, advert-phrase, comments-heading tail, comment-prompt tail, copyright-line tail, newsletter-line,
promo-heading tail, related-heading tail, read-also-line, share-heading; byline head and reading-time head, too</p>
<!-- keeps -->
<p>TODO: and as many sentences of an article that use the same words and must stay</p>
`;

const appeals = (name: string) => `import type { AppealWords } from '../appeals';

/**
 * How sites in ${name} ask their readers for something, in lower case. Commas part words or groups of words; \`~\` behind
 * one stands for its endings, before one for what a compound begins with. A list that you do not know stays empty.
 */
export const appeals: AppealWords = {
  // Forms that ask: "subscribe, sign up, turn off"
  asks: '',
  // What only a site has to offer, by reason: { advert: 'ad-free', newsletter: 'newsletter~' }
  offers: {},
  // What others have, too: { promo: 'app, podcast~', control: 'video, page' }
  things: {},
  // The article itself: "this story, this page"
  here: '',
  // The site: "our, us"
  ours: '',
  // The reader: "you, your"
  yours: '',
  // What goes with it: "now, here, for free, a month"
  extras: '',
  // How such a sentence may begin: "please, if, do you want"
  leads: '',
  // What a player says of itself: "cannot be displayed, is loading"
  fails: '',
  // What labels before other stories are made of: "read, also, next"
  reads: '',
  // What only an article says: "he, she, was, according"
  narration: '',
  // With what sentences begin: "the, in, but"
  starts: '',
};
`;

const APPEAL_EXAMPLES = `<!-- removes glued-appeal -->
<p>TODO: a sentence. <mark>Watch our videos without ads</mark> And another.</p>
<!-- keeps -->
<p>TODO: an article's sentence with the same words</p>
`;

const dates = (name: string) => `import type { DateWords } from '../language';

/** How dates are written in ${name}. */
export const dates: DateWords = {
  // How the twelve months begin, in lower case: the shortest beginnings that are no other month's in any language;
  // several parted by spaces. An empty list where months are numbers.
  months: ['', '', '', '', '', '', '', '', '', '', '', ''],
  // Beginnings of words beside the numbers of dates: weekdays, units of time, "published", "updated", "at", "on"
  words: '',
  // What says when without a number: 'yesterday', 'today'
  near: [],
  // Ages as sources: String.raw\`\\d+ (?:minutes|hours) ago\\b\`
  ages: [],
  // Endings of a day's number, parted by spaces: "st nd rd th"
  ordinals: '',
  // Words between day, month and year: "of"
  of: '',
  // What stands between a date and the time of day, as sources: 'at'
  at: [],
  // The signs of dates where words are not parted by spaces: "年月日"
  signs: '',
  // What tells of a later change beside a date: 'updated'
  updated: [],
  // Whether 03/04/2025 is the third of April
  dayFirst: true,
};
`;

const datesExamples = (name: string) => `import type { DateExample } from '../example';

/** Lines in ${name} that say nothing but when. */
export const examples: readonly DateExample[] = [
  // A line with a date as sites print it, and the date in ISO 8601; null where it has none, as "yesterday" has not.
  ['TODO', '2024-05-03'],
];
`;

const bylines = (name: string) => `import type { BylineWords } from '../language';

/** How pages say who wrote an article, in ${name}. */
export const bylines: BylineWords = {
  // How a line begins that names the author, as sources: '(?:written )?by'
  opens: [],
  // Words before names in what a page says of its author, in lower case, parted by spaces: "by author"
  before: '',
  // Words that may stand before the first of those: "written posted"
  done: '',
  // What stands glued on behind a name, as sources; case counts: String.raw\`[Uu]pdated\\b\`
  behind: [],
  // What somebody is who writes; with ~ beginnings of words: "report~ edit~ staff"
  roles: '',
  // What joins such a word to where somebody is that: "at of for"
  rolesOf: '',
  // What joins the names of two authors: "and"
  joins: '',
  // What one who writes is called, as elements are named in pages: "author"
  authors: '',
  // How long an article takes to read, as sources: String.raw\`reading time(?: .{0,24})?\`
  readingTimes: [],
};
`;

const credits = (name: string) => `import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in ${name}. */
export const credits: CreditWords = {
  // What is credited, before a colon or a slash, as sources: 'photos?'
  labels: [],
  // What may stand between that and the colon, as sources: 'courtesy of'
  joints: [],
  // How a credit begins that has no colon, as sources: 'photo by '
  opens: [],
  // What an agency's name may be followed by: "photo images"
  pictures: '',
  // What stands before the colon in "Source: Reuters", as sources: 'sources?'
  sources: [],
  // A text that says where it comes from holds one of these: 'source', 'first'
  hints: [],
  // How it says so, as sources; the first group begins with the name: String.raw\`first published (?:on|in) ([^.;:()]{2,80})\`
  origins: [],
  // Words before which such a name has ended: "on in and"
  nameEnds: '',
  // What may stand before such a name and is no part of it: 'the website of'
  articles: [],
  // What joins two agencies: "and with"
  joins: '',
};
`;
