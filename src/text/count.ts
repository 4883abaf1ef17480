/** Signs of scripts that write no spaces. */
const UNSPACED = /[\u2e80-\u9fff]/;

/** Words of a text whose spaces are folded; where a script writes no spaces, two signs count as a word. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.split(' ').length;
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
