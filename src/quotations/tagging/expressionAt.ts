import type { Expression, Expressions } from '../lexicon/expressions';
import { OPENS } from '../lexicon/facts';
import type { Token } from './token';

/** The longest fixed expression that begins at a token: "according to". */
export function expressionAt(
  tokens: readonly Token[],
  at: number,
  expressions: Expressions,
): Expression | undefined {
  const first = tokens[at];
  if (!first || !(first.facts & OPENS)) return undefined;
  for (const expression of expressions.get(first.lower) ?? []) {
    let same = 1;
    while (same < expression.words.length && tokens[at + same]?.lower === expression.words[same]) same += 1;
    if (same === expression.words.length) return expression;
  }
  return undefined;
}
