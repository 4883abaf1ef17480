import type { Doubt, Part } from '../../model';

/**
 * Whether this is the article and nothing speaks against it. Then what else can be read is offered at its end, where
 * somebody who misses something comes to; else it stands on top, beside what must be known before.
 */
export function isSure(part: Part, doubts: readonly Doubt[]): boolean {
  return part === 'article' && doubts.length === 0;
}
