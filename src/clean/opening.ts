/** By how many of its first letters an alternative is looked up at the edge of a text, and by how many anywhere in it. */
export const OPENING = 4;
export const OPENING_ANYWHERE = 8;

/** Letters that stand for themselves: none that may be left out, and no sign of the language of expressions. */
const LITERAL = /^(?:[^()[\]{}?*+\\.|^$](?![?*{]))*/;

/**
 * The first letters of an alternative as they stand in its source, at most so many: of `(?:see|watch)? more` they are
 * `see`, `watc` and ` mor`. Whoever prepares the patterns looks whether every text that one fits begins with them.
 */
export function openingsIn(source: string, length: number): readonly string[] {
  if (!source.startsWith('(?:')) return [opening(source, length)];
  const end = source.indexOf(')');
  const own = source
    .slice(3, end)
    .split('|')
    .map(text => opening(text, length));
  const next = source[end + 1];
  return next === '?' || next === '*' ? [...own, ...openingsIn(source.slice(end + 2), length)] : own;
}

function opening(source: string, length: number): string {
  return LITERAL.exec(source.slice(0, length + 1))?.[0].slice(0, length) ?? '';
}
