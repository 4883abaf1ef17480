/** So many texts tell the language of what they are taken from. */
const TEXTS = 12;

/** So many letters of one text (UTF-16 units) tell its own. */
const LETTERS = 600;

/**
 * The longest of some texts, at most twelve, the longest first, each cut to its first 600 letters: what to ask a language
 * of. Takes time linear in the number of texts.
 */
export function longest(texts: Iterable<string>): string[] {
  let kept: string[] = [];
  for (const text of texts) {
    kept.push(text);
    if (kept.length >= TEXTS * 8) kept = first(kept);
  }
  return first(kept).map(text => text.slice(0, LETTERS));
}

function first(texts: readonly string[]): string[] {
  return texts.toSorted((a, b) => b.length - a.length).slice(0, TEXTS);
}
