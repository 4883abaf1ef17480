import type { Block, Rich } from '../../src/model';
import { childrenOf } from '../read/childrenOf.ts';
import type { record } from '../read/record.ts';

/** A reading as `npm run read` writes it. */
export type ReadRecord = ReturnType<typeof record>;

type Kind<T extends Block['type']> = Extract<Block, { readonly type: T }>;

/** A block, and whether it stands in something that is left out. */
interface Walked {
  readonly block: Block;
  readonly removed: boolean;
}

/** A reading, asked for what a person sees of it. */
export class Seen {
  /** The reading text, white space folded. */
  readonly text: string;
  /** The reading text without white space. */
  readonly tight: string;
  readonly blocks: readonly Walked[];

  constructor(readonly reading: ReadRecord) {
    this.text = fold(reading.text);
    this.tight = tight(reading.text);
    this.blocks = walk(reading.blocks);
  }

  /** The blocks of a type that are shown. */
  shown<T extends Block['type']>(type: T): Kind<T>[] {
    return this.blocks.flatMap(({ block, removed }) => (!removed && isOf(block, type) ? [block] : []));
  }
}

function isOf<T extends Block['type']>(block: Block, type: T): block is Kind<T> {
  return block.type === type;
}

/** Every block in reading order, those inside others after them. */
export function walk(blocks: readonly Block[], removed = false): Walked[] {
  return blocks.flatMap(block => [
    { block, removed },
    ...walk(childrenOf(block), removed || block.type === 'removal'),
  ]);
}

/** The letters of a text that are not folded away. */
export function letters(rich: Rich | null): string {
  if (rich === null) return '';
  let kept = '';
  let at = 0;
  for (const mark of rich.marks) {
    if (mark.type !== 'folded') continue;
    kept += rich.text.slice(at, Math.max(at, mark.start));
    at = Math.max(at, mark.end);
  }
  return kept + rich.text.slice(at);
}

/** The letters that are shown of some blocks and of all in them, on one line. */
export function words(blocks: readonly Block[]): string {
  return fold(
    walk(blocks)
      .flatMap(({ block, removed }) => ('text' in block && !removed ? [letters(block.text)] : []))
      .join(' '),
  );
}

/** White space folded to one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without white space and invisible operators; a minus sign is a hyphen. */
export function tight(text: string): string {
  return text.replace(/[\s\u2061-\u2064\u200b]+/g, '').replaceAll('\u2212', '-');
}
