import { kindAt, NUMBER, UPPER } from '../../text/letters';
import type { Figure } from '../people/salience';
import { firstOf, lastSign } from '../spans/ending';
import { CREATES, DEFINITE, NEGATION } from '../tagging/facts';
import type { Lexicon } from '../tagging/lexicon';
import { known, listedTag, namesWork } from '../tagging/lexicon';
import type { Sentence } from '../tagging/sentences';
import { hasTags } from '../tagging/sentences';
import type { Tag } from '../tagging/tags';
import { ANNOUNCED, CALLED, QUOTATIONS_ALONE, SO_CALLED } from './clauses';

/** What the letters of a quotation and those beside it tell of its nature. */
export interface Nature {
  /** It reads as a sentence of its own. */
  readonly whole: boolean;
  /** It ends with a sign, as a sentence or a clause does. */
  readonly ends: boolean;
  /** It has the capitals of a title. */
  readonly titled: boolean;
  readonly words: number;
  /** The words themselves, and the mark that opens them. */
  readonly text: string;
  readonly glyph: string;
  /** Its last word, lower case. */
  readonly last: string;
}

const SMALL = new Set(
  'a an the of and or in on at to for from with by as but not v vs de la le el und der die das'.split(' '),
);

/** The nature of the quotation that stands between two places, its marks left out, and is opened by a mark. */
export function natureOf(text: string, from: number, to: number, glyph: string): Nature {
  const quoted = text.slice(from, to);
  const words: string[] = [];
  for (const word of quoted.split(/[\s—–]+/)) if (firstOf(word) < word.length) words.push(word);
  const ends = '.!?…,—–-'.includes(lastSign(text, from, to) || ' ');
  const handed = '.,!?:'.includes(text.charAt(to + 1) || ' ');
  return {
    whole: words.length >= 3 && isCapital(quoted) && (ends || handed),
    ends,
    titled: words.length <= 9 && isTitled(words, quoted),
    words: words.length,
    text: quoted,
    glyph,
    last: (words.at(-1) ?? '').toLowerCase(),
  };
}

function isCapital(word: string): boolean {
  return (kindAt(word, firstOf(word)) & (UPPER | NUMBER)) !== 0;
}

function isTitled(words: readonly string[], quoted: string): boolean {
  if (!isCapital(words[0] ?? '')) return false;
  let large = false;
  for (const word of words) {
    if (SMALL.has(word.toLowerCase())) continue;
    if (!isCapital(word)) return false;
    large ||= !/^I(?:['’]\w+)?$/.test(word);
  }
  return large && !/[.!?…]["'”’»]*$/.test(quoted.replace(/[.,]$/, ''));
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
  const encoded = sentence.encoded.slice(0, at);
  const before = sentence.items[at - 1];
  if (lexicon.lang.unspaced && /[《『]/.test(nature.glyph) && before?.tag !== 'colon') return false;
  if (lexicon.lang.unspaced) return heard.found || /[。！？]$/.test(nature.text);
  if (nature.glyph === '—') return true;
  if (heard.found && heard.closed && /^after-(?:who|said)/.test(heard.pattern) && at < 2) return true;
  if (SO_CALLED.test(encoded)) return false;
  if (before && WORDS.has(before.lower) && denies(sentence, at, lexicon)) return false;
  const work = before !== undefined && namesWork(lexicon, before.lower);
  const made = before !== undefined && (known(lexicon, before.lower) & CREATES) !== 0;
  const announced = () =>
    !made && !(isThing(heard, lexicon) && CALLED.test(encoded)) && ANNOUNCED.test(encoded);
  const alone = at === 0 && QUOTATIONS_ALONE.test(sentence.encoded);
  const bare = hasTags(sentence, 'quotation') && nature.words < 7 && !nature.ends;
  if (bare && !heard.found) return false;
  if (alone && heard.pattern !== 'none') return true;
  const titled = nature.titled && (work || !lexicon.lang.capitalNouns || namesWork(lexicon, nature.last));
  if (titled && (work || !announced())) return false;
  if (work && nature.words < 8 && !announced()) return false;
  if (heard.found || nature.whole) return true;
  if (heard.pattern === 'last-speaker') return false;
  // "the “golden ticket” sale": words set before a noun are rarely somebody's.
  const next = sentence.items[at + 1];
  const sets = next !== undefined && NOUNS.has(next.tag);
  const least = lexicon.lang.capitalNouns ? 8 : heard.pattern.startsWith('s') && !sets ? 2 : 4;
  return nature.words >= least;
}

/** "a site called “The Lantern”": what nobody has spoken of yet, and is no person, is given its name. */
function isThing({ figure }: Heard, lexicon: Lexicon): boolean {
  if (!figure || figure.named || figure.alive || figure.plural) return false;
  const first = figure.name.toLowerCase().split(' ')[0] ?? '';
  const word = known(lexicon, first);
  return listedTag(word) === 'determiner' && !(word & DEFINITE);
}

const NOUNS = new Set<Tag>(['other', 'noun-phrase', 'name', 'role']);

const WORDS = new Set('word words term terms phrase phrases begriff begriffe wort wörter'.split(' '));

function denies(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return sentence.items.slice(0, at).some(({ lower }) => known(lexicon, lower) & NEGATION);
}
