import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block, Removal } from '../../model';
import { InPieces } from '../InPieces';
import { CodeView } from './CodeView';
import type { DrawBlocks } from './draw';
import { EmbedView } from './EmbedView';
import { ExcerptView } from './ExcerptView';
import { FigureView } from './FigureView';
import { HeadingView } from './HeadingView';
import { ListView } from './ListView';
import { MathView } from './MathView';
import { ParagraphView } from './ParagraphView';
import { RemovalsView } from './RemovalsView';
import { useScene } from './scene';
import { TableView } from './TableView';

/** Blocks in reading order. What was left out in a row is one line; metadata and leftovers of markup leave no trace. */
export function BlocksView({ blocks }: { readonly blocks: readonly Block[] }) {
  const rows = useMemo(() => inRows(blocks), [blocks]);
  return <InPieces items={rows} draw={drawn} whole={useScene().current !== null} />;
}

const draw: DrawBlocks = blocks => <BlocksView blocks={blocks} />;

type Row = readonly Removal[] | Exclude<Block, Removal>;

function inRows(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let removals: Removal[] = [];
  for (const block of blocks) {
    if (block.type !== 'removal') {
      removals = [];
      rows.push(block);
    } else if (block.reason !== 'metadata' && block.reason !== 'markup') {
      if (removals.length === 0) rows.push(removals);
      removals.push(block);
    }
  }
  return rows;
}

function drawn(row: Row, key: number): ComponentChildren {
  if (!('type' in row)) return <RemovalsView key={key} removals={row} draw={draw} />;
  switch (row.type) {
    case 'paragraph':
      return <ParagraphView key={key} block={row} />;
    case 'heading':
      return <HeadingView key={key} block={row} />;
    case 'excerpt':
      return <ExcerptView key={key} block={row} draw={draw} />;
    case 'list':
      return <ListView key={key} block={row} draw={draw} />;
    case 'figure':
      return <FigureView key={key} block={row} />;
    case 'table':
      return <TableView key={key} block={row} draw={draw} />;
    case 'code':
      return <CodeView key={key} block={row} />;
    case 'math':
      return <MathView key={key} block={row} />;
    case 'embed':
      return <EmbedView key={key} block={row} draw={draw} />;
    case 'rule':
      return <hr key={key} />;
  }
}
