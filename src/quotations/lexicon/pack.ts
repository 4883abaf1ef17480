import { CYRILLIC, list } from '../../languages/list';
import type { Listed, Packed, QuotationWords } from '../../languages/quotations';
import { LISTS } from './lexicon';

/**
 * A language with its long lists written so that they pack well, and those for the lexicon in one string.
 * Throws a `RangeError` for a list that `list` would not read back.
 */
export function pack(lang: QuotationWords): Packed {
  const listed = new Set<string>(LISTS.map(([field]) => field));
  const left = Object.entries(lang).filter(([field]) => !listed.has(field));
  return {
    ...(Object.fromEntries(left) as Omit<QuotationWords, Listed>),
    subjects: tidy(lang.subjects),
    sayings: tidy(lang.sayings),
    according: tidy(lang.according),
    socalled: tidy(lang.socalled),
    thus: tidy(lang.thus),
    titles: packList(lang.titles),
    works: packList(lang.works),
    words: LISTS.map(([field]) => packList(lang[field])).join(';'),
  };
}

/** Words or expressions with one space, or one comma, between them. */
function tidy(words: string): string {
  return words
    .trim()
    .replace(/\s*,\s*/g, ',')
    .replace(/\s+/g, ' ');
}

/**
 * A list in the order of the alphabet, without the letters that a word shares with the one before.
 * Throws a `RangeError` where `list` would not read it back.
 */
export function packList(words: string): string {
  const letters = packedList(words);
  if (/[\d*;]/.test(words) || String(wordsIn(letters)) !== String(wordsIn(words)))
    throw new RangeError(`this list cannot be packed: ${words}`);
  return letters;
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
  const left = new Set(others);
  const more = factored(left);
  const all = [shortened([...left].sort()), ...more, ...spread].join('|');
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

/** So few stems with the same endings save nothing. */
const FEW = 3;

/** Takes out of some words those that go in pairs, as "senator" and "senators" do, and gives them as stems with endings. */
function factored(words: Set<string>): string[] {
  const found: string[] = [];
  for (;;) {
    const stems = new Map<string, string[]>();
    for (const word of words) {
      for (let cut = Math.max(2, word.length - 4); cut <= word.length; cut += 1)
        stems.set(word.slice(0, cut), [...(stems.get(word.slice(0, cut)) ?? []), word.slice(cut)]);
    }
    const pairs = new Map<string, string[]>();
    for (const [stem, ends] of stems)
      for (const one of ends)
        for (const other of ends)
          if (one < other) pairs.set(`${one} ${other}`, [...(pairs.get(`${one} ${other}`) ?? []), stem]);
    const [ends = '', bearers = []] = [...pairs].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const [one = '', other = ''] = ends.split(' ');
    const taken = bearers.filter(
      stem =>
        words.has(stem + one) &&
        words.has(stem + other) &&
        words.delete(stem + one) &&
        words.delete(stem + other),
    );
    if (taken.length < FEW) {
      for (const stem of taken) words.add(stem + one).add(stem + other);
      return found;
    }
    found.push(`${shortened(taken.sort())}=${ends}`);
  }
}
