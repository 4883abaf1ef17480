import type { TextBlock } from '../../blocks';
import type { Fold } from '../../model';

/** Folds in their order; two of one rule with nothing but signs between them are one. */
function joined(data: string, folds: readonly Fold[]): Fold[] {
  const result: Fold[] = [];
  for (const fold of folds.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last?.rule === fold.rule && /^[\s\p{P}]*$/u.test(data.slice(last.end, fold.start)))
      result[result.length - 1] = { ...last, end: fold.end };
    else result.push(fold);
  }
  return result;
}

/** Folds letters of a block, counted over its text nodes, in each node that they run through and that has no fold there. */
export function addFold(
  folds: Map<Text, Fold[]>,
  block: TextBlock,
  { start, end, rule, reason }: Fold,
): void {
  let before = 0;
  for (const text of block.texts) {
    const from = Math.max(start - before, 0);
    const to = Math.min(end - before, text.length);
    before += text.length;
    if (to <= from) continue;
    const known = folds.get(text) ?? [];
    if (known.some(fold => fold.start < to && from < fold.end)) continue;
    folds.set(text, joined(text.data, [...known, { start: from, end: to, rule, reason }]));
  }
}
