import type { AppealWords, TradeWords } from '../../../languages/appeals';
import { INTERNATIONAL } from '../../../languages/appeals';
import { derived, wordsIn } from '../../../languages/derived';
import type { Reason } from '../../../model';

/** What a word of the trade does, as a sum of these. */
export const Does = {
  ask: 1,
  offer: 2,
  thing: 4,
  ours: 8,
  yours: 16,
  extra: 32,
  lead: 64,
  fail: 128,
  tell: 256,
  start: 512,
  read: 1024,
} as const;

/** A word, or a few, as it is looked for. */
export interface Term {
  readonly letters: string;
  /** The number of its language; `EVERY` for a name that is the same in all. */
  readonly language: number;
  readonly does: number;
  readonly reason: Reason | null;
  /** It begins where a word does. */
  readonly begins: boolean;
  /** It ends where a word does. */
  readonly ends: boolean;
  /** It is written with a capital. */
  readonly large: boolean;
}

export const EVERY = -1;

/** Terms by their first letters: a text is asked at each place whether a term begins there, and mostly none does. */
export interface Terms {
  /** Whether terms begin with letters that come to a number. */
  readonly seen: Uint8Array;
  readonly byThree: ReadonlyMap<number, readonly Term[]>;
  readonly byTwo: ReadonlyMap<number, readonly Term[]>;
}

/** Terms that are looked for where a word begins, and those that are looked for everywhere. */
export interface Glossary {
  readonly atWords: Terms;
  readonly anywhere: Terms;
}

export interface Vocabulary {
  /** Of all languages the words without which nothing is asked for: most texts have none. */
  readonly needed: Glossary;
  /** All words of each language, by its number. */
  readonly languages: readonly Glossary[];
  /** Of each language the words of which labels before other stories are made. */
  readonly labels: readonly Glossary[];
}

/** Without one of each a text asks for nothing. */
export const ACTS = Does.ask | Does.fail | Does.offer;
export const THINGS = Does.offer | Does.thing;

/** The words of the trade of all languages that are loaded. */
export const vocabulary = derived((languages): Vocabulary => {
  const every = termsOf({ ...NOTHING, ...INTERNATIONAL }, EVERY);
  const own = languages.map(({ appeals, said }, number) => [
    ...termsOf(appeals, number),
    ...listed(wordsIn(said).join(','), Does.tell, number),
  ]);
  const needed = [...every, ...own.flat()].filter(({ does }) => does & (ACTS | THINGS));
  return {
    needed: glossary(needed),
    languages: own.map(terms => glossary([...every, ...terms])),
    labels: languages.map(({ appeals }, number) => glossary(labelsOf(appeals, number))),
  };
});

function labelsOf(words: AppealWords, language: number): readonly Term[] {
  return [
    ...listed(words.reads, Does.read, language),
    ...[words.starts, words.extras, words.yours, words.ours, words.here].flatMap(list =>
      listed(list, Does.start, language),
    ),
  ];
}

function glossary(terms: readonly Term[]): Glossary {
  return {
    atWords: filed(terms.filter(({ begins }) => begins)),
    anywhere: filed(terms.filter(({ begins }) => !begins)),
  };
}

const NOTHING = {
  asks: '',
  here: '',
  ours: '',
  yours: '',
  extras: '',
  leads: '',
  fails: '',
  reads: '',
  narration: '',
  starts: '',
} as const;

/** So many numbers two letters may come to. */
const PAIRS = 0x4000;

/** A number for two letters that few others share. */
export function pairOf(one: number, two: number): number {
  return ((one << 5) ^ two) & (PAIRS - 1);
}

/** The terms that begin at a place of a text, by their first letters alone. */
export function termsAt({ seen, byThree, byTwo }: Terms, text: string, at: number): readonly Term[] {
  const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (seen[pairOf(one, two)] === 0) return [];
  const pair = one * 0x10000 + two;
  const long = byThree.get(pair * 0x10000 + text.charCodeAt(at + 2)) ?? NONE;
  const short = byTwo.get(pair) ?? NONE;
  return short.length === 0 ? long : [...long, ...short];
}

const NONE: readonly Term[] = [];

function filed(terms: readonly Term[]): Terms {
  const seen = new Uint8Array(PAIRS);
  const byThree = new Map<number, Term[]>();
  const byTwo = new Map<number, Term[]>();
  for (const term of terms) {
    const [one, two, three] = [0, 1, 2].map(at => term.letters.charCodeAt(at));
    const pair = (one ?? 0) * 0x10000 + (two ?? 0);
    seen[pairOf(one ?? 0, two ?? 0)] = 1;
    if (term.letters.length > 2) file(byThree, pair * 0x10000 + (three ?? 0), term);
    else file(byTwo, pair, term);
  }
  return { seen, byThree, byTwo };
}

function file(map: Map<number, Term[]>, key: number, term: Term): void {
  const there = map.get(key);
  if (there) there.push(term);
  else map.set(key, [term]);
}

/** The terms of a language; a word that stands in several lists does what each of them says. */
function termsOf(words: AppealWords, language: number): readonly Term[] {
  const all = [
    ...listed(words.asks, Does.ask, language),
    ...traded(words.offers, Does.offer, language),
    ...traded(words.things, Does.thing, language),
    ...listed(words.here, Does.thing | Does.ours, language, 'promo'),
    ...listed(words.ours, Does.ours, language),
    ...listed(words.yours, Does.yours, language),
    ...listed(words.extras, Does.extra, language),
    ...listed(words.leads, Does.lead, language),
    ...listed(words.fails, Does.fail, language),
    ...listed(words.narration, Does.tell, language),
    ...listed(words.starts, Does.start, language),
  ];
  const merged = new Map<string, Term>();
  for (const term of all) {
    const key = `${term.begins}${term.ends}${term.large}${term.letters}`;
    const there = merged.get(key);
    merged.set(
      key,
      there ? { ...there, does: there.does | term.does, reason: there.reason ?? term.reason } : term,
    );
  }
  return [...merged.values()];
}

function traded(words: TradeWords, does: number, language: number): Term[] {
  return REASONS.flatMap(reason => listed(words[reason] ?? '', does, language, reason));
}

/** In the order in which one goes before another where a text has several. */
const REASONS: readonly Reason[] = [
  'advert',
  'newsletter',
  'cookies',
  'control',
  'comments',
  'promo',
  'share',
  'paywall',
  'related',
];

const UNSPACED = /[\u2e80-\u9fff\u0e00-\u0e7f]/;

function listed(list: string, does: number, language: number, reason: Reason | null = null): Term[] {
  return list
    .split(',')
    .map(item => item.trim())
    .filter(item => item.replaceAll('~', '').length > 1)
    .map(item => {
      const written = item.replaceAll('~', '').replace(/\s+/g, ' ');
      const letters = written.toLowerCase();
      const unspaced = UNSPACED.test(letters);
      const begins = !unspaced && !item.startsWith('~');
      return {
        letters,
        language,
        does,
        reason,
        begins,
        ends: !unspaced && !item.endsWith('~'),
        large: written !== letters,
      };
    });
}
