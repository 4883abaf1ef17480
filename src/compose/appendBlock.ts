import type { Block, Figure, Image, Removal } from '../model';
import { hasLetters } from './richOf';
import { isSamePicture } from './samePicture';

/**
 * Adds a block to a stretch: a removal to the one before it when rule and reason are the same, a caption to its
 * picture, no rule at the start or twice.
 */
export function appendBlock(blocks: Block[], block: Block): void {
  const before = blocks.at(-1);
  if (block.type === 'removal') {
    if (hasLetters(block)) addRemoval(blocks, block);
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
  const isBare = before.caption === null && before.credit === null;
  const { images, ...words } = figure;
  if (isPlain && images.every(image => before.images.some(other => isSamePicture(image, other)))) {
    blocks[blocks.length - 1] = { ...before, images: before.images.map(other => drawnOf(other, images)) };
    return;
  }
  if (images.length === 0 && isBare) blocks[blocks.length - 1] = { ...before, ...words };
  else if (before.images.length === 0 && isPlain) blocks[blocks.length - 1] = { ...before, images };
  else blocks.push(figure);
}

/** Of one picture in two sizes the one that the page has drawn. */
function drawnOf(image: Image, others: readonly Image[]): Image {
  if (image.loads === 'at-once') return image;
  return others.find(other => other.loads === 'at-once' && isSamePicture(image, other)) ?? image;
}
