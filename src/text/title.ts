/** Folds letters that do not count when two titles are compared: case, signs, and the forms that letters come in. */
export function titleKey(text: string): string {
  const lower = text.toLowerCase();
  // Most titles are plain letters, for which the classes of all scripts need not be compiled.
  if (PLAIN.test(lower)) return lower.replace(/[^a-z\d]+/g, ' ').trim();
  return lower
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[ -~]*$/;
