import type { Packed } from '../../languages/quotations';

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
