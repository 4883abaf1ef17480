import { OPENING, OPENING_ANYWHERE, openingsIn } from '../opening';
import { withoutGaps } from '../stands';
import { type Atoms, atomsOf, startsOf } from './atoms';
import { backwards, parseExpression } from './expression';
import type { Form } from './forms';
import { rarePart, rarity } from './rarity';
import { type Edge, ENDS, type Index } from './shape';

/** An alternative with all that stands around it, on its way to where it is found. */
export interface Gate {
  readonly source: string;
  readonly on: Form;
  /** The alternative alone. */
  readonly own: string;
  /** The same as it is written down. */
  readonly alternative: string;
  /** From where on the source says how a text begins, and how many of its signs say so; -1 where none do. */
  readonly edge: Edge;
  readonly skip: number;
  /** Where its own first letters would be looked for. */
  readonly place: Edge | 'anywhere';
  /** It is for letters: what it finds begins with a capital, where its script has any. */
  readonly letters: boolean;
}

/** A pattern that is shorter than this is so cheap to compile that it needs no second look before. */
const CHEAP = 150;
/** Letters that are so rare, in bits, need not be rarer. */
const RARE_TEXT = 18;
const RARE_NAME = 30;
/** Where a text begins in so many ways, it is better to look for something in it. */
const USUAL = 6;
/** How texts begin, in bits, that begin like many others. */
const FREQUENT = 13;

/** Where alternatives are put, each under the letters without which it cannot fit. */
export class Drawer {
  readonly #rare: number;
  readonly #rows = {
    start: new Map<string, number[]>(),
    front: new Map<string, number[]>(),
    word: new Map<string, number[]>(),
    anywhere: new Map<string, number[]>(),
    short: new Map<string, number[]>(),
    capital: new Map<string, number[]>(),
  };
  readonly #always: number[] = [];

  constructor(of: 'texts' | 'names') {
    this.#rare = of === 'texts' ? RARE_TEXT : RARE_NAME;
  }

  /** Puts an alternative where it is found; tells whether its first letters do, and what else must stand in the text. */
  put(number: number, gate: Gate): { readonly plain: boolean; readonly need: string } {
    const lists = atomsOf(parseExpression(gate.source));
    const [first] = lists;
    const letters = beginning(gate);
    if (!letters || (first && rarity(letters) < Math.min(USUAL, rarity(first) - 3))) {
      const plain = this.#anywhere(number, gate, first);
      const known = plain ? openingsIn(gate.alternative, OPENING_ANYWHERE) : (first ?? []);
      return { plain, need: gate.source.length > CHEAP / 2 ? needOf(lists, known) : '' };
    }
    const plain = gate.place === gate.edge && isPlain(gate.alternative, letters, OPENING);
    if (!plain) for (const text of letters) this.#add(gate.edge, text, number);
    const frequent = rarity(letters) < FREQUENT || gate.source.length > CHEAP * 4;
    if (gate.source.length < CHEAP || !frequent) return { plain, need: '' };
    const need = needOf(lists, openingsIn(gate.alternative, OPENING));
    return { plain, need: need || gate.on !== 'bare' ? need : ending(gate.source) };
  }

  /** Whether the alternative's own first letters find it as well as others do, anywhere in a text. */
  #anywhere(
    number: number,
    { alternative, own: source, place, letters }: Gate,
    atoms: Atoms | undefined,
  ): boolean {
    const own = startsOf(parseExpression(source), OPENING_ANYWHERE);
    const openings = openingsIn(alternative, OPENING_ANYWHERE);
    const plain = place === 'anywhere' && own && isPlain(alternative, own, OPENING_ANYWHERE);
    if (plain && openings.every(text => text.length > 2)) {
      if (rarity(openings) >= Math.min(this.#rare, rarity(atoms ?? [''])) - 2) return true;
    }
    if (!atoms) this.#always.push(number);
    for (const atom of atoms ?? []) this.#add(placeOf(atom, letters ? source : null), rarePart(atom), number);
    return false;
  }

  #add(place: Exclude<keyof Index, 'always'>, letters: string, number: number): void {
    const numbers = this.#rows[place].get(letters) ?? [];
    if (!numbers.includes(number)) numbers.push(number);
    this.#rows[place].set(letters, numbers);
  }

  index(): Index {
    const { start, front, word, anywhere, short, capital } = this.#rows;
    return {
      start: rows(start),
      front: rows(front),
      word: rows(word),
      anywhere: rows(anywhere),
      short: rows(short),
      capital: rows(capital),
      always: this.#always,
    };
  }
}

/** How a text begins from its edge on where the pattern fits; null where it may begin with anything. */
function beginning({ source, edge, skip }: Gate): Atoms | null {
  if (skip < 0) return null;
  const letters = startsOf(parseExpression(source.slice(skip)), OPENING);
  // Only where the first letter is none that the edge may take is its place certain.
  const certain = skip === 0 ? /^/ : edge === 'word' ? /^\w/ : /^\p{L}/u;
  return letters?.every(text => certain.test(text)) ? letters : null;
}

/** Whether every text that an alternative fits begins with the first letters of its source. */
function isPlain(alternative: string, letters: Atoms, length: number): boolean {
  const openings = openingsIn(alternative, length).filter(opening => opening !== '');
  const covers = (opening: string, text: string) =>
    text === opening || (opening.length > 2 && text.startsWith(opening));
  return letters.every(text => openings.some(opening => covers(opening, text)));
}

/** Letters with the numbers of what they are for, as rows. */
export function rows(index: ReadonlyMap<string, readonly number[]>): string {
  return [...index]
    .map(([letters, numbers]) => `${letters}\t${numbers.map(number => number.toString(36)).join()}`)
    .sort()
    .join('\n');
}

/** The rarest letters that must stand in a text besides those that are known to, as a row of needs has them. */
function needOf(lists: readonly Atoms[], known: Atoms): string {
  const says = (atom: string) =>
    known.some(text => text !== '' && (atom.includes(text) || text.includes(atom)));
  return lists.map(atoms => (atoms.every(says) ? '' : written(atoms))).find(need => need !== '') ?? '';
}

/** Letters of which one must stand in the text, as a row of needs has them; empty where they are too many. */
function written(atoms: Atoms | undefined): string {
  if (!atoms || atoms.length > 50 || atoms.some(atom => /[$|&\n\t]/.test(atom))) return '';
  return [...new Set(atoms.map(rarePart))].join('|');
}

/** The letters that a text must end with, for a pattern on texts that end with a letter. */
function ending(source: string): string {
  if (!source.endsWith('$')) return '';
  const ends = startsOf(backwards(parseExpression(source)), OPENING)?.filter(text => /^\p{L}/u.test(text));
  return ends ? ENDS + ends.map(text => [...text].reverse().join('')).join('|') : '';
}

/** No three letters of it can be looked for. */
function isShort(atom: string): boolean {
  return withoutGaps(atom).length < 3;
}

/** A short word that is all of a prompt among letters begins with a capital. */
function placeOf(atom: string, prompt: string | null): 'anywhere' | 'short' | 'capital' {
  if (!isShort(atom)) return 'anywhere';
  const letters = withoutGaps(atom);
  const starts = prompt === null ? null : startsOf(parseExpression(prompt), OPENING);
  return starts?.every(text => text === letters) && /^\p{Ll}/u.test(letters) ? 'capital' : 'short';
}

/** Whether a part of a pattern for letters must be taken apart for short words in it to be looked for by their capital. */
export function hasShort(own: string): boolean {
  return atomsOf(parseExpression(own))[0]?.some(isShort) ?? false;
}
