/**
 * The messages that take values, and how many. Made from _locales/en/messages.json by `npm run messages`; a test holds
 * that it is up to date.
 */
export interface Values {
  foldedWords: [string];
  leftOut: [string];
  leftOutPieces_one: [string];
  leftOutPieces_other: [string];
  openEmbed: [string];
  storiesOutside_one: [string];
  storiesOutside_other: [string];
  outside: [string];
  outsideLetters_one: [string];
  outsideLetters_other: [string];
  quotes_one: [string];
  quotes_other: [string];
  readingMinutes_one: [string];
  readingMinutes_other: [string];
  saidBy: [string];
  speakers_one: [string];
  speakers_other: [string];
  via: [string];
  whyCue: [string, string];
  whyCueAlone: [string];
  whyMention: [string];
  whyNamed: [string, string];
}
