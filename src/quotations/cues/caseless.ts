import { list } from '../../languages/list';
import type { Word } from '../../text/words';
import { words as wordsIn } from '../../text/words';
import type { Lexicon } from '../lexicon/lexicon';
import { tagOf } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import type { Item } from '../tagging/item';
import type { CueMatch } from './cueMatch';

/** So many letters on each side of a quotation are read. */
const REACH = 90;
/** A name has so many words at most. */
const LONGEST = 4;

/** What a name does not go on with. */
const ENDS = new Set<Tag>([
  'preposition',
  'conjunction',
  'relative',
  'says',
  'adverb',
  'time',
  'be',
  'auxiliary',
  'pronoun',
  'determiner',
]);

/**
 * The speaker of a quotation in a language with spaces but without capitals, by the verb of saying beside it: the name
 * behind the verb, up to a sign or a small word, or the one before it, up to the beginning of its clause. Null where
 * none is found. `text` is the whole text, `item` the quotation with its marks.
 */
export function matchCaseless(text: string, item: Item, lexicon: Lexicon): CueMatch | null {
  const from = text.lastIndexOf('\n', item.start - 1) + 1;
  const before = read(text, Math.max(from, item.start - REACH), item.start, /[.!?؟]/);
  const lineEnd = text.indexOf('\n', item.end);
  const after = read(text, item.end, Math.min(lineEnd < 0 ? text.length : lineEnd, item.end + REACH), null);
  return (
    behind(after, lexicon, 'after-said-who') ??
    ahead(before, lexicon) ??
    behind(before, lexicon, 'before-said-who')
  );
}

/** The words of a stretch of text, those after its last end of a sentence where one is asked for. */
function read(text: string, start: number, end: number, ends: RegExp | null): Word[] {
  const found = wordsIn(text, start, end);
  if (!ends) return found;
  const last = found.findLastIndex(({ sign, text: own }) => sign && ends.test(own));
  return found.slice(last + 1);
}

/** A verb near the beginning, and the name behind it: “…”, said Ruth. */
function behind(found: readonly Word[], lexicon: Lexicon, pattern: string): CueMatch | null {
  const first = found.findIndex(({ sign }) => !sign);
  const at = says(found[first], lexicon) ? first : says(found[first + 1], lexicon) ? first + 1 : -1;
  const verb = found[at];
  if (!verb) return null;
  const name: Word[] = [];
  for (const word of found.slice(at + 1, at + 1 + LONGEST)) {
    if (word.sign || ENDS.has(tag(word, lexicon))) break;
    name.push(word);
  }
  return matched(name, verb, lexicon, pattern);
}

/** The last verb of a clause, and what stands before it: Ruth, the mayor, said: “…” */
function ahead(found: readonly Word[], lexicon: Lexicon): CueMatch | null {
  const at = found.findLastIndex(word => says(word, lexicon));
  const verb = found[at];
  if (!verb) return null;
  let start = at;
  while (start > 0 && at - start < LONGEST * 2) {
    const word = found[start - 1];
    if (!word || (word.sign && start < at) || (!word.sign && ENDS.has(tag(word, lexicon)))) break;
    start -= 1;
  }
  const name = found.slice(start, at).filter(({ sign }) => !sign);
  return name.length > LONGEST ? null : matched(name, verb, lexicon, 'before-who-said');
}

function matched(name: readonly Word[], verb: Word, lexicon: Lexicon, pattern: string): CueMatch | null {
  const titles = list(lexicon.lang.titles).map(entry => entry.split(':')[0]);
  const bare = name.length > 1 && titles.includes(name[0]?.text) ? name.slice(1) : name;
  const [first, last] = [bare[0], bare.at(-1)];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const who: Item = { tag: 'name', lower: '', ...span, name: span, quotation: -1 };
  const cue: Item = {
    tag: 'says',
    lower: verb.text,
    start: verb.start,
    end: verb.end,
    name: null,
    quotation: -1,
  };
  const mention = { ...span, item: who, others: [] };
  return { pattern, confidence: 'likely', mention, cue, negated: false };
}

function says(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && !word.sign && tag(word, lexicon) === 'says';
}

function tag({ text }: Word, lexicon: Lexicon): Tag {
  return tagOf(lexicon, text.toLowerCase());
}
