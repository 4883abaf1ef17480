import type { Lexicon } from './lexicon';
import { Is, known, listed, namesWork } from './lexicon';
import type { Figure } from './salience';
import type { Sentence } from './sentences';

/** What the letters of a quotation and those beside it tell of its nature. */
export interface Nature {
  /** It reads as a sentence of its own. */
  readonly whole: boolean;
  /** It has the capitals of a title. */
  readonly titled: boolean;
  readonly words: number;
  /** The words themselves, and the mark that opens them. */
  readonly text: string;
  readonly glyph: string;
  /** Its last word, lower case. */
  readonly last: string;
}

const SMALL =
  /^(?:a|an|the|of|and|or|in|on|at|to|for|from|with|by|as|but|not|vs?|de|la|le|el|und|der|die|das)$/i;

export function natureOf(quoted: string, next: string, glyph: string): Nature {
  const words = quoted.split(/[\s—–]+/).filter(word => /[\p{L}\p{N}]/u.test(word));
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
  const large = words.filter(word => !SMALL.test(word));
  const titled =
    words.length <= 9 &&
    capital.test(words[0] ?? '') &&
    large.every(word => capital.test(word)) &&
    large.length > 0 &&
    !/[.!?…]["'”’»]*$/.test(quoted.replace(/[.,]$/, '')) &&
    !large.every(word => /^I(?:['’]\w+)?$/.test(word));
  const ends = /[.!?…,—–-]["'”’»\s]*$/.test(quoted) || /^[.,!?:]/.test(next);
  return {
    whole: capital.test(quoted) && ends && words.length >= 3,
    titled,
    words: words.length,
    text: quoted,
    glyph,
    last: (words.at(-1) ?? '').toLowerCase(),
  };
}

/** How a quotation was heard: see `Voice`. */
export interface Heard {
  readonly pattern: string;
  readonly found: boolean;
  /** It ends with a sign that hands over to the narrator. */
  readonly closed: boolean;
  readonly figure: Pick<Figure, 'name' | 'named' | 'alive' | 'plural'> | null;
}

/**
 * Whether a quotation is speech. What is named, titled or held at arm's length is not.
 * A quotation that no words around it give to anybody must read as a sentence of its own.
 */
export function isSpeech(
  nature: Nature,
  heard: Heard,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): boolean {
  const letters = sentence.letters.slice(0, at);
  if (lexicon.lang.unspaced && /[《『]/.test(nature.glyph) && !/[:：]$/.test(letters)) return false;
  if (lexicon.lang.unspaced) return heard.found || /[。！？]$/.test(nature.text);
  if (nature.glyph === '—') return true;
  const before = sentence.items[at - 1];
  if (heard.found && heard.closed && /^after-(?:who|said)/.test(heard.pattern) && at < 2) return true;
  if (/s[dj]*$/.test(letters)) return false;
  if (WORDS.test(before?.lower ?? '') && denies(sentence, at, lexicon)) return false;
  const work = before !== undefined && namesWork(lexicon, before.lower);
  const made = before !== undefined && (known(lexicon, before.lower) & Is.creates) !== 0;
  const announced =
    !made && !(isThing(heard, lexicon) && /g,?v[dj]*$/.test(letters)) && /[v:i][mgnd]?,?:?$/.test(letters);
  const alone = at === 0 && /^q[.q]?$/.test(sentence.letters);
  const bare = sentence.letters === 'q' && nature.words < 7 && !/[.,!?…—–-]["'”’»“‘\s]*$/.test(nature.text);
  if (bare && !heard.found) return false;
  if (alone && heard.pattern !== 'none') return true;
  const titled = nature.titled && (work || !lexicon.lang.capitalNouns || namesWork(lexicon, nature.last));
  if (titled && (work || !announced)) return false;
  if (work && !announced && nature.words < 8) return false;
  if (heard.found || nature.whole) return true;
  if (heard.pattern === 'last-speaker') return false;
  // "the “golden ticket” sale": words set before a noun are rarely somebody's.
  const sets = /^q[zgnr]/.test(sentence.letters.slice(at, at + 2));
  const least = lexicon.lang.capitalNouns ? 8 : heard.pattern.startsWith('s') && !sets ? 2 : 4;
  return nature.words >= least;
}

/** "a site called “The Lantern”": what nobody has spoken of yet, and is no person, is given its name. */
function isThing({ figure }: Heard, lexicon: Lexicon): boolean {
  if (!figure || figure.named || figure.alive || figure.plural) return false;
  const first = figure.name.toLowerCase().split(' ')[0] ?? '';
  const word = known(lexicon, first);
  return listed(word) === 'd' && !(word & Is.definite);
}

const WORDS = /^(?:words?|terms?|phrases?|begriffe?|wort|wörter)$/;

function denies(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return sentence.items.slice(0, at).some(({ lower }) => known(lexicon, lower) & Is.negation);
}
