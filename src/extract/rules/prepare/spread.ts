/** `~` in a phrase: up to six more words, before it, behind it or between two of its own. */
const FORE = String.raw`(?:\S+\s+){0,6}`;
const TAIL = String.raw`(?:[:,–—-]\S*)?(?:\s+\S+){0,6}`;
const GAP = String.raw`[:,–—-]?(?:\s+\S+){0,6}\s+`;

/** A phrase as the source of a regular expression, with what `~` stands for in it. */
export function spread(phrase: string): string {
  return phrase.replace(/^~/, FORE).replace(/~$/, TAIL).replaceAll('~', GAP);
}
