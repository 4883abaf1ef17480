import { GAP } from '../gaps';
import type { Part } from './expression';
import { rarity } from './rarity';

/** Letters of which at least one stands in every text that an expression fits. */
export type Atoms = readonly string[];

/** No list of atoms, and no list of what a part can be, is longer. */
const MOST = 48;

/** What an expression asks of a text, in lower case. */
interface Asked {
  /** All that it can be, where that is a short list. */
  readonly exact: Atoms | null;
  /** Lists of atoms; one atom of every list must stand in the text. The rarest list first. */
  readonly needs: readonly Atoms[];
}

const NOTHING: Asked = { exact: null, needs: [] };

/**
 * Atoms that must stand in a text for the expression to fit: from each list one. As RE2 and Google Code Search do it:
 * a row asks for what its best parts ask for, alternatives for one of what each asks for, what may be left out for
 * nothing. Empty where nothing can be told.
 */
export function atomsOf(part: Part): readonly Atoms[] {
  const { exact, needs } = askedBy(part);
  return [...(exact ? listed(exact) : []), ...needs].sort((a, b) => worth(b) - worth(a)).slice(0, 2);
}

function askedBy(part: Part): Asked {
  switch (part.type) {
    case 'place':
      return { exact: [part.edge ? GAP : ''], needs: part.holds ? atomsOf(part.holds) : [] };
    case 'sign':
      return part.signs ? { exact: part.signs, needs: [] } : NOTHING;
    case 'either':
      return byAlternatives(part.parts.map(askedBy));
    case 'repeat':
      return repeated(askedBy(part.part), part.min, part.max);
    case 'row':
      return inRow(flat(part).map(askedBy));
  }
}

/** The parts of a row, those of rows within it among them; the ends of words go into the alternatives beside them. */
function flat(part: Part): readonly Part[] {
  const parts = part.type === 'row' ? part.parts.flatMap(flat) : [part];
  return parts.map((each, at) => {
    if (each.type !== 'either') return each;
    const [before, behind] = [parts[at - 1], parts[at + 1]];
    const around = (own: Part): Part[] => [
      ...(isEdge(before) ? [before] : []),
      own,
      ...(isEdge(behind) ? [behind] : []),
    ];
    return { ...each, parts: each.parts.map(own => ({ ...own, type: 'row', parts: around(own) })) };
  });
}

function isEdge(part: Part | undefined): part is Part {
  return part?.type === 'place' && part.edge;
}

function repeated(asked: Asked, min: number, max: number): Asked {
  const { exact } = asked;
  if (min === 0) return exact && max === 1 ? { exact: [...new Set(['', ...exact])], needs: [] } : NOTHING;
  if (min === 1 && max === 1) return asked;
  return { exact: null, needs: exact ? listed(exact) : asked.needs };
}

function byAlternatives(all: readonly Asked[]): Asked {
  const exact = new Set<string>();
  let every = true;
  for (const asked of all) {
    every &&= asked.exact !== null;
    for (const text of asked.exact ?? []) exact.add(text);
  }
  if (every && exact.size <= MOST) return { exact: [...exact], needs: [] };
  const best = all.map(asked => (asked.exact ? listed(asked.exact) : asked.needs)[0]);
  if (best.some(atoms => atoms === undefined)) return NOTHING;
  return { exact: null, needs: listed(best.flatMap(atoms => atoms ?? [])) };
}

function inRow(all: readonly Asked[]): Asked {
  const needs: Atoms[] = [];
  let whole = true;
  let exact: Atoms = [''];
  const close = () => {
    needs.push(...listed(exact));
    exact = [''];
  };
  for (const asked of all) {
    if (asked.exact) needs.push(...asked.needs);
    const next = asked.exact && product(exact, asked.exact);
    if (next && next.length <= MOST) {
      exact = next;
      continue;
    }
    whole = false;
    close();
    if (asked.exact && asked.exact.length <= MOST) exact = asked.exact;
    else needs.push(...asked.needs);
  }
  if (whole) return { exact, needs };
  close();
  return { exact: null, needs: needs.sort((a, b) => worth(b) - worth(a)) };
}

/** Rare is good, and so is short: the lists travel with the extension. */
function worth(atoms: Atoms): number {
  return rarity(atoms) - atoms.length / 6;
}

function product(before: Atoms, after: Atoms): Atoms {
  if (before.length * after.length > MOST * 4) return Array.from({ length: MOST + 1 }, () => '');
  return [...new Set(before.flatMap(start => after.map(end => joined(start, end))))];
}

/** A gap says something only at the edge of an atom, beside a letter or a figure. */
function joined(start: string, end: string): string {
  if (start === '' || end === '') return start + end;
  if (end === GAP) return /[a-z\d]$/.test(start) ? start + GAP : start;
  const before = start.endsWith(GAP) && start !== GAP ? start.slice(0, -1) : start;
  return before === GAP && !/^[a-z\d]/.test(end) ? end : before + end;
}

/** A list of atoms as the only thing asked for; nothing where one of them is nothing. */
function listed(texts: Atoms): readonly Atoms[] {
  if (texts.length > MOST * 3) return [];
  if (texts.includes('') || texts.includes(GAP)) return [];
  // An atom with another in it says no more than that one.
  return [
    [...new Set(texts)].filter(
      atom => !texts.some(other => other.length > 2 && other !== atom && atom.includes(other)),
    ),
  ];
}

/** How a text can begin: letters, and whether more of the expression may follow them here. */
interface Start {
  readonly text: string;
  readonly open: boolean;
}

const STARTS = 160;

/** The first letters, at most so many, of the texts that an expression fits; null where one of them may be any. */
export function startsOf(part: Part, length: number): Atoms | null {
  const starts = [...new Set(opened(part, length)?.map(({ text }) => text) ?? [''])];
  if (starts.includes('') || starts.some(start => start.startsWith(GAP))) return null;
  return starts.filter(start => !starts.some(other => other !== start && start.startsWith(other)));
}

function opened(part: Part, length: number): readonly Start[] | null {
  switch (part.type) {
    case 'place':
      return [{ text: '', open: true }];
    case 'sign':
      if (part.gap) return [{ text: GAP, open: false }];
      return part.signs?.map(text => ({ text, open: true })) ?? null;
    case 'either': {
      const all = part.parts.map(each => opened(each, length));
      return all.some(starts => starts === null)
        ? null
        : distinct(
            all.flatMap(starts => starts ?? []),
            length,
          );
    }
    case 'row':
      return part.parts.reduce<readonly Start[] | null>(
        (starts, next) => extended(starts, () => opened(next, length), length),
        [{ text: '', open: true }],
      );
    case 'repeat': {
      let starts: readonly Start[] | null = [{ text: '', open: true }];
      for (let turn = 0; turn < Math.min(part.max, length); turn++) {
        const more: readonly Start[] | null = extended(starts, () => opened(part.part, length), length);
        starts = more && (turn < part.min ? more : distinct([...(starts ?? []), ...more], length));
      }
      return starts;
    }
  }
}

/** Beginnings that go on; those that cannot be told any further stay as they are. */
function extended(
  starts: readonly Start[] | null,
  next: () => readonly Start[] | null,
  length: number,
): readonly Start[] | null {
  if (!starts?.some(({ open }) => open)) return starts;
  const more = next();
  const all = starts.flatMap(start => {
    if (!start.open) return [start];
    if (!more) return [{ ...start, open: false }];
    return more.map(({ text, open }) => shortened(start.text + text, open, length));
  });
  return distinct(all, length);
}

function shortened(text: string, open: boolean, length: number): Start {
  if (text.endsWith(GAP) && text.length <= length + 1) return { text, open: false };
  return text.length < length ? { text, open } : { text: text.slice(0, length), open: false };
}

/** Each beginning once; too many are cut shorter until they are few. */
function distinct(starts: readonly Start[], most: number): readonly Start[] {
  for (let length = most; ; length--) {
    const byText = new Map<string, Start>();
    for (const { text, open } of starts) {
      const cut =
        text.replace(GAP, '').length > length ? { text: text.slice(0, length), open: false } : { text, open };
      const key = `${cut.text}\n${cut.open}`;
      byText.set(key, cut);
    }
    if (byText.size <= STARTS || length === 1) return [...byText.values()];
  }
}
