/** Words of a text; where a script writes no spaces, two signs count as a word. */
export function countWords(text: string): number {
  let words = 0;
  let signs = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2e80 && code <= 0x9fff) {
      signs++;
      inWord = false;
    } else if (code === 32) inWord = false;
    else if (!inWord) {
      inWord = true;
      words++;
    }
  }
  return words + (signs >> 1);
}
