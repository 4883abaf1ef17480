import type { Box, Flow } from '../../../blocks';
import { inherited } from './inherited';
import { between, type Sums } from './sums';

/** Boxes side by side that look alike: the cards of a list, the rows of results, the posts of a discussion. */
export interface SimilarBoxes {
  readonly boxes: number;
  /** Words of each, at the mean. */
  readonly words: number;
  /** The share of their letters that stands in links. */
  readonly links: number;
  /** The share of their words that is in paragraphs. */
  readonly prose: number;
  /** The share of the page's paragraphs that they hold, by words. */
  readonly share: number;
}

/** A box of a group, and which of them it is. */
export interface Member extends SimilarBoxes {
  /** Words of this one. */
  readonly own: number;
  /** How many of the group are before it, as a share. */
  readonly place: number;
}

const ALONE: Member = { boxes: 0, words: 0, links: 0, prose: 0, share: 0, own: 0, place: 0 };
/** So many that look alike are a group. */
const FEW = 3;

/** Tells for any box the innermost group that it, or a box around it, is a member of. */
export function similarBoxesOf(flow: Flow, sums: Sums, prose: number): (box: Box | null) => Member {
  return inherited(ALONE, (_, around) => around, members(flow, sums, prose));
}

/** The members of all groups, by the numbers of their boxes. */
function members(flow: Flow, sums: Sums, prose: number): (Member | undefined)[] {
  const known: (Member | undefined)[] = [];
  const beside = new Uint32Array(flow.boxes.length);
  for (const { from, to, up } of flow.boxes) {
    if (up && to - from > 1) beside[up.index] = (beside[up.index] ?? 0) + 1;
  }
  const rows = new Map<string, Box[]>();
  for (const box of flow.boxes) {
    if (!box.up || box.to - box.from < 2 || (beside[box.up.index] ?? 0) < FEW) continue;
    const name = `${box.up.index} ${box.element.localName} ${firstName(box.element)}`;
    const row = rows.get(name);
    if (row) row.push(box);
    else rows.set(name, [box]);
  }
  for (const row of rows.values()) {
    if (row.length < FEW) continue;
    const group = groupOf(row, sums, prose);
    for (const [at, { index, from, to }] of row.entries()) {
      const own = Math.log1p(between(sums.words, from, to));
      known[index] = { ...group, own, place: at / row.length };
    }
  }
  return known;
}

function groupOf(row: readonly Box[], sums: Sums, allProse: number): SimilarBoxes {
  let [words, letters, linked, prose] = [0, 0, 0, 0];
  for (const { from, to } of row) {
    words += between(sums.words, from, to);
    letters += between(sums.letters, from, to);
    linked += between(sums.linked, from, to);
    prose += between(sums.prose, from, to);
  }
  return {
    boxes: Math.log1p(row.length),
    words: Math.log1p(words / row.length),
    links: linked / (letters || 1),
    prose: prose / (words || 1),
    share: prose / allProse,
  };
}

/** The first class: those behind it often tell one of a row from the others. */
function firstName(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const end = names.indexOf(' ');
  return end < 0 ? names : names.slice(0, end);
}
