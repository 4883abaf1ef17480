import { CASELESS, kindAt, LETTER, MARK, NUMBER, runOf, UPPER } from './letters';

const LONGEST = 60;
const MOST_WORDS = 7;
/** What stands inside names in small letters, wherever they come from. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'von van de del dela della dello delle degli di da das do dos du der den des la le les los el al ul ben bin bint ' +
    "ibn abu af av zu zum zur ten ter te 't y e i ap ab st san mac mc"
  ).split(' '),
);
const UNLIKE_NAMES = /[!?:;…|<>{}=+*\\/@#%]|\.\p{L}{2,}|\.\s\p{Ll}/u;

/** Whether a text looks like the name of a person or a house: few words, with capitals where the script has them. */
export function isName(text: string, leastWords = 1): boolean {
  if (text.length < 2 || text.length > LONGEST || UNLIKE_NAMES.test(text)) return false;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return false;
  let capitals = 0;
  let caseless = 0;
  for (const word of words) {
    const bare = word.replace(/^["'“”„«»‘’(（[]+|["'“”„«»‘’)）\],.]+$/g, '');
    if (bare === '') continue;
    const first = kindAt(bare, 0);
    if (first & NUMBER || !isWord(bare)) return false;
    if (first & UPPER || /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(bare)) capitals += 1;
    else if (first & CASELESS) caseless += 1;
    else if (!PARTICLES.has(bare)) return false;
  }
  if (caseless > 0 && capitals === 0) return isCaselessName(text, words.length);
  return (
    capitals > 0 && capitals + caseless >= Math.min(leastWords, words.length) && words.length >= leastWords
  );
}

/** Names in scripts without capitals are short; where words are not parted, a few signs. */
function isCaselessName(text: string, words: number): boolean {
  const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
  return unspaced ? text.replace(/[\s・·]/g, '').length <= 10 && words <= 3 : words >= 2 && words <= 5;
}

function isWord(bare: string): boolean {
  for (let at = 0; at < bare.length; ) {
    const end = runOf(bare, at, bare.length, LETTER | MARK);
    if (end > at) at = end;
    else if ("'’-.&·・‐".includes(bare.charAt(at))) at += 1;
    else return false;
  }
  return true;
}
