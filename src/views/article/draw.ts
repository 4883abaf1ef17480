import type { ComponentChildren } from 'preact';
import type { Block } from '../../model';

/** Draws blocks inside another. It is handed down, so that a view of one block need not know the view of all. */
export type DrawBlocks = (blocks: readonly Block[]) => ComponentChildren;
