import type { Block, Mark, Quote, Reading, Removal, Rich } from '../../src/model';
import { readingText } from '../../src/print/text';
import { childrenOf } from './childrenOf.ts';

/** A reading as `X.json` has it. */
export function record(reading: Reading, ms: number) {
  const { article, quotes, doubts, part, outside, readability } = reading;
  const { url, title, byline, published, site, via, lang, blocks } = article;
  const text = readingText(article);
  return {
    url,
    title,
    byline,
    published,
    site,
    via,
    lang,
    text,
    blocks,
    quotes: quotes.map(quoted),
    removals: removals(blocks),
    outside,
    doubts,
    part,
    readability: { ...readability, ms: Math.round(readability.ms * 100) / 100 },
    ms,
  };
}

function quoted({ text, speaker, cue, kind, confidence }: Quote) {
  return {
    text,
    speaker: speaker?.name ?? null,
    speakerText: speaker?.mention?.text ?? null,
    cue: cue?.text ?? null,
    kind,
    confidence,
  };
}

/** Everything that was left out: removals, and letters folded inside sentences. */
function removals(blocks: readonly Block[]): { rule: string; reason: string; text: string }[] {
  return blocks.flatMap(block => {
    if (block.type === 'removal') return [removed(block)];
    const inner = childrenOf(block);
    return [...richIn(block).flatMap(folds), ...removals(inner)];
  });
}

function removed({ rule, reason, blocks }: Removal) {
  return {
    rule,
    reason,
    text: blocks
      .flatMap(allRich)
      .map(rich => rich.text)
      .join('\n'),
  };
}

function folds({ text, marks }: Rich) {
  const found = marks.filter((mark): mark is Mark & { type: 'folded' } => mark.type === 'folded');
  return found.map(({ rule, reason, start, end }) => ({ rule, reason, text: text.slice(start, end) }));
}

function allRich(block: Block): Rich[] {
  return [...richIn(block), ...childrenOf(block).flatMap(allRich)];
}

function richIn(block: Block): Rich[] {
  if ('text' in block) return [block.text];
  if ('caption' in block) return block.caption ? [block.caption] : [];
  return 'credit' in block && block.credit ? [block.credit] : [];
}
