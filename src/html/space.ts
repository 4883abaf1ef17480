/** White space as browsers fold it, and signs that have no width. Native code reads it faster than a loop of ours. */
const SIGN = /[^\s\u200b]/;
const UNFOLDED = /[^\S ]|\u200b| {2}/;
const SPACES = /[\s\u200b]+/g;

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  return !SIGN.test(text);
}

/** A text with runs of white space folded to one space, none at its ends. */
export function foldSpace(text: string): string {
  return (UNFOLDED.test(text) ? text.replace(SPACES, ' ') : text).trim();
}

/** Those of Hindi and its neighbours, Urdu, Armenian, Ethiopic, Myanmar, Khmer and Tibetan among them. */
const ENDS = '.!?…。．！？｡؟।॥۔։።။។།';
const CLOSERS = `"'”’»)]」』`;

/** Whether a text ends like a sentence: with a point, behind which up to three marks may close. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  for (let closers = 0; closers < 3 && CLOSERS.includes(text[at] ?? ' '); closers++) at--;
  return at >= 0 && ENDS.includes(text[at] ?? ' ');
}
