/** In letters that are looked for: here is no letter from a to z, or the text has its edge here. */
export const GAP = '¦';

/** Whether letters stand in a text in lower case, with a gap before or behind where they ask for one. */
export function standsIn(lower: string, letters: string): boolean {
  const bare = withoutGaps(letters);
  if (bare === letters) return lower.includes(letters);
  for (let at = lower.indexOf(bare); at >= 0; at = lower.indexOf(bare, at + 1)) {
    if (standsAt(lower, letters, at)) return true;
  }
  return false;
}

/** Whether letters stand at a place; a gap before them stands before the place. */
export function standsAt(lower: string, letters: string, at: number): boolean {
  const bare = withoutGaps(letters);
  if (!lower.startsWith(bare, at)) return false;
  if (letters.startsWith(GAP) && isLatin(lower.charCodeAt(at - 1))) return false;
  return !(letters.endsWith(GAP) && isLatin(lower.charCodeAt(at + bare.length)));
}

/** Letters without the gaps around them. */
export function withoutGaps(letters: string): string {
  return letters.slice(letters.startsWith(GAP) ? 1 : 0, letters.endsWith(GAP) ? -1 : undefined);
}

/** Whether a letter is one from a to z. */
export function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}
