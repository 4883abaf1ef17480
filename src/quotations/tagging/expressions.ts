import type { Packed } from '../../languages/quotations';
import { OPENS } from './facts';
import type { Token } from './token';

type ExpressionTag = 'says' | 'according-to' | 'so-called' | 'thus';

/** A fixed expression of several words. */
export interface Expression {
  readonly words: readonly string[];
  readonly tag: ExpressionTag;
}

/** Fixed expressions by their first word, the longest first. */
export type Expressions = ReadonlyMap<string, readonly Expression[]>;

/** The fixed expressions of a language. */
export function expressionsOf(lang: Packed): Expressions {
  const expressions = new Map<string, Expression[]>();
  const join = (tag: ExpressionTag, listed: string) => {
    for (const expression of listed.split(',')) {
      const words = expression.split(' ');
      const key = words[0] ?? '';
      if (key === '') continue;
      const others = expressions.get(key) ?? [];
      expressions.set(key, others);
      others.push({ words, tag });
      others.sort((a, b) => b.words.length - a.words.length);
    }
  };
  join('says', lang.sayings);
  join('according-to', lang.according);
  join('so-called', lang.socalled);
  join('thus', lang.thus);
  return expressions;
}

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
