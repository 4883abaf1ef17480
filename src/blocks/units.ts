import { type Box, type Flow, Inside } from '.';

/** What a page marks as one thing, by what it is. */
export type UnitKind = 'code' | 'excerpt' | 'figure' | 'formula' | 'list' | 'table' | 'terms';

/** An element that is read as one: it stays or goes whole. No unit stands in another. */
export interface Unit {
  readonly kind: UnitKind;
  readonly box: Box;
  /** The innermost box around it that holds other blocks as well; null where it is all that there is. */
  readonly place: Box | null;
}

const KINDS: Readonly<Record<string, UnitKind>> = {
  pre: 'code',
  blockquote: 'excerpt',
  figure: 'figure',
  math: 'formula',
  'mjx-container': 'formula',
  ul: 'list',
  ol: 'list',
  table: 'table',
  dl: 'terms',
};

/** So many paragraphs in one cell or item, and the table lays out a page, or the list is one of stories. */
const MANY = 3;
/** The same for so many blocks in a cell, where the table has no headings. */
const CELL = 6;

const known = new WeakMap<Flow, readonly Unit[]>();

/**
 * The units of a flow, in reading order; of nested ones the outermost. Tables that lay out a page, and lists of stories,
 * are none: what stands in them may be. Takes time linear in the page; a second call for the same flow is free.
 */
export function unitsOf(flow: Flow): readonly Unit[] {
  const before = known.get(flow);
  if (before) return before;
  const loose = looseBoxes(flow);
  const units: Unit[] = [];
  let done = 0;
  for (const box of flow.boxes) {
    if (box.from < done) continue;
    const kind = kindOf(box);
    if (!kind || loose.has(box)) continue;
    const whole = kind === 'formula' ? aroundFormula(flow, box) : box;
    units.push({ kind, box: whole, place: placeAround(whole) });
    done = whole.to;
  }
  known.set(flow, units);
  return units;
}

/** The innermost box around one that holds other blocks as well. */
export function placeAround(box: Box): Box | null {
  let up = box.up;
  while (up && up.to - up.from === box.to - box.from) up = up.up;
  return up;
}

function kindOf({ element }: Box): UnitKind | undefined {
  return KINDS[element.localName];
}

/** A formula inside a paragraph parts it into many blocks: the paragraph is the unit. */
function aroundFormula(flow: Flow, box: Box): Box {
  const { up } = box;
  if (!up) return box;
  for (const at of [box.from - 1, box.to])
    if (flow.blocks[at]?.holder === up.element && at >= up.from && at < up.to) return up;
  return box;
}

/** Tables, lists and figures whose parts are pages and stories of their own. */
function looseBoxes({ blocks, boxes }: Flow): ReadonlySet<Box> {
  const [prose, headings] = [new Uint32Array(blocks.length + 1), new Uint32Array(blocks.length + 1)];
  for (const { index: at, prose: isProse, level } of blocks) {
    prose[at + 1] = (prose[at] ?? 0) + (isProse ? 1 : 0);
    headings[at + 1] = (headings[at] ?? 0) + (level > 0 ? 1 : 0);
  }
  const count = (sums: Uint32Array, { from, to }: Box) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const loose = new Set<Box>();
  const headed = new Set<Box>();
  // The innermost table or list that each box is a part of, by its number.
  const owners: (Box | null)[] = [];
  for (const box of boxes) {
    const { localName } = box.element;
    const owner = (box.up && owners[box.up.index]) ?? null;
    owners[box.index] = kindOf(box) ? box : owner;
    if (localName === 'th' || localName === 'caption') owner && headed.add(owner);
    if (localName === 'table') {
      const role = box.element.getAttribute('role');
      if (role === 'presentation' || role === 'none') loose.add(box);
      if (owner && owner.element.localName === 'table' && !headed.has(owner)) loose.add(owner);
    }
    const holdsHeading = count(headings, box) > 0;
    const isStory = holdsHeading || count(prose, box) >= MANY;
    if (owner && (localName === 'td' || localName === 'li') && isStory) loose.add(owner);
    if (owner && localName === 'dd' && holdsHeading) loose.add(owner);
    if (owner && localName === 'td' && box.to - box.from > CELL && !headed.has(owner)) loose.add(owner);
    if (localName === 'figure' && isStory) loose.add(box);
  }
  return loose;
}

/** The share of letters in a range of blocks that stand in links. */
export function linkedShare({ blocks }: Flow, { from, to }: Pick<Box, 'from' | 'to'>): number {
  let [letters, linked] = [0, 0];
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (!block || block.inside & Inside.hidden) continue;
    letters += block.text.length;
    linked += block.linked;
  }
  return letters > 0 ? linked / letters : 0;
}
