/** In letters that are looked for: here is no letter from a to z, or the text has its edge here. */
export const GAP = '¦';

/** Letters without the gaps around them. */
export function withoutGaps(letters: string): string {
  return letters.slice(letters.startsWith(GAP) ? 1 : 0, letters.endsWith(GAP) ? -1 : undefined);
}

/** Whether a letter is one from a to z. */
export function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}
