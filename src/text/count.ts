/** Signs of scripts that write no spaces between words: Thai, Lao, Tibetan, Myanmar, Khmer; Chinese and Japanese. */
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff]/;

/** Words of a text whose spaces are folded; where a script writes no spaces, a word is so many signs. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.split(' ').length;
  let words = 0;
  let signs = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const share = shareOfWord(code);
    if (share > 0) {
      signs += share;
      inWord = false;
    } else if (code === 32) inWord = false;
    else if (!inWord) {
      inWord = true;
      words++;
    }
  }
  return words + Math.floor(signs);
}

/** What share of a word a sign is: half of one in Chinese and Japanese, a quarter in alphabets; 0 where words have spaces. */
function shareOfWord(code: number): number {
  if (code >= 0x2e80 && code <= 0x9fff) return 0.5;
  const isUnspaced = (code >= 0x0e00 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
  return isUnspaced ? 0.25 : 0;
}
