import type { Block, Figure, Removal } from '../model';
import { hasLetters } from './richOf';
import { bestOf, isSamePicture } from './samePicture';

/**
 * Adds a block to a stretch: a removal to the one before it when rule and reason are the same, a caption to its
 * picture, no rule at the start or twice, nothing that holds neither letters nor what comes from elsewhere.
 */
export function appendBlock(blocks: Block[], block: Block): void {
  const before = blocks.at(-1);
  if (block.type === 'removal') {
    if (hasLetters(block) || block.blocks.some(({ type }) => type === 'embed')) addRemoval(blocks, block);
  } else if (block.type === 'rule') {
    if (before && before.type !== 'rule') blocks.push(block);
  } else if (block.type === 'figure' && before?.type === 'figure') addFigure(blocks, before, block);
  else blocks.push(block);
}

/** What the removals hold that others have joined: thousands may, one after the other. */
const joined = new WeakMap<Removal, Block[]>();

function addRemoval(blocks: Block[], removal: Removal): void {
  const before = blocks.at(-1);
  if (before?.type !== 'removal' || before.rule !== removal.rule || before.reason !== removal.reason) {
    blocks.push(removal);
    return;
  }
  const own = joined.get(before);
  const all = own ?? [...before.blocks];
  for (const block of removal.blocks) all.push(block);
  if (own) return;
  const whole = { ...before, blocks: all };
  joined.set(whole, all);
  blocks[blocks.length - 1] = whole;
}

/**
 * A figure without pictures is a caption that stood beside its picture. A picture that stands there already, in another
 * size, is not shown twice.
 */
function addFigure(blocks: Block[], before: Figure, figure: Figure): void {
  const isPlain = figure.caption === null && figure.credit === null;
  const isBare = before.images.length > 0 && before.caption === null && before.credit === null;
  const { images } = figure;
  const isRepeated = images.every(image => before.images.some(other => isSamePicture(image, other)));
  if (isRepeated && (isPlain || (isBare && images.length === before.images.length))) {
    const best = before.images.map(other => bestOf(other, images));
    blocks[blocks.length - 1] = { ...(isPlain ? before : figure), images: best };
    return;
  }
  if (images.length === 0 && before.images.length > 0 && completes(before, figure))
    blocks[blocks.length - 1] = completed(before, figure);
  else if (before.images.length === 0 && isPlain) blocks[blocks.length - 1] = { ...before, images };
  else blocks.push(figure);
}

/** Whether words of a picture that stand apart are what the figure before them lacks. */
export function completes(before: Figure, { caption, credit }: Figure): boolean {
  return !(before.caption && caption) && !(before.credit && credit);
}

/** A figure with words of its picture that stood apart. */
export function completed(before: Figure, { caption, credit }: Figure): Figure {
  return { ...before, caption: before.caption ?? caption, credit: before.credit ?? credit };
}
