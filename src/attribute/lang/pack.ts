import { CYRILLIC, list } from '../list';
import type { Language } from './language';

/** The lists that are read once, for a lexicon. */
const PACKED = [
  'reports',
  'says',
  'reported',
  'saying',
  'does',
  'nounsToo',
  'timeNouns',
  'determiners',
  'alone',
  'prepositions',
  'conjunctions',
  'relatives',
  'be',
  'auxiliaries',
  'adverbs',
  'times',
  'adjectives',
  'people',
  'bodies',
  'women',
  'men',
  'roleTails',
  'particles',
  'abbreviations',
  'creates',
  'negations',
  'objects',
  'titles',
  'works',
] as const;

/**
 * A language with its long lists written so that they pack well: in the order of the alphabet, without the letters that
 * a word shares with the one before. Throws a `RangeError` for a list that `list` would not read back.
 */
export function pack(lang: Language): Language {
  const packed: { -readonly [Field in keyof Language]: Language[Field] } = { ...lang };
  for (const field of PACKED) {
    const letters = packedList(lang[field]);
    if (/[\d*]/.test(lang[field]) || String(wordsIn(letters)) !== String(wordsIn(lang[field])))
      throw new RangeError(`${lang.id}: ${field} cannot be packed: ${lang[field]}`);
    packed[field] = letters;
  }
  return packed;
}

function wordsIn(words: string): string[] {
  return [...new Set(list(words))].filter(Boolean).sort();
}

function packedList(words: string): string {
  const parts = words.split('|').map(part => part.trim().split('='));
  const regular = parts.filter(part => part.length > 1 && part[0] !== '');
  const spread = regular.map(([stems = '', ends]) => `${shortened(wordsIn(stems))}=${ends}`);
  const covered = new Set(list(spread.join('|')));
  const others = wordsIn(words).filter(word => !covered.has(word));
  const all = [shortened(others), ...spread].join('|');
  return /[а-яё]/.test(all) && !/[A-z]/.test(all)
    ? `*${all.replace(/[а-яёґєії]/g, letter => String.fromCharCode(65 + CYRILLIC.indexOf(letter)))}`
    : all;
}

/** Sorted words, each but the first letters that it shares with the one before. */
function shortened(words: readonly string[]): string {
  let last = '';
  return words
    .map(word => {
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared += 1;
      last = word;
      return shared > 0 ? shared + word.slice(shared) : ` ${word}`;
    })
    .join('')
    .trim();
}
