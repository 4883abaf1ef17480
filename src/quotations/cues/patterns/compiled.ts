import { compile } from '../../tagging/notation';
import { after } from './after';
import { before } from './before';
import type { Pattern } from './pattern';

/** A pattern as it is matched against encoded tags. */
export interface CompiledPattern extends Omit<Pattern, 'pattern' | 'examples'> {
  readonly expression: RegExp;
  /** Letters without each of which it cannot fit: to look for them is cheaper than to try the expression. */
  readonly needs: string;
}

/** The patterns by where the speaker stands, in their order. Bundles hold what this comes to (scripts/build/evaluated.ts). */
export const patterns: Readonly<Record<'after' | 'before', readonly CompiledPattern[]>> = {
  after: after.map(compiled),
  before: before.map(compiled),
};

function compiled({ pattern, examples: _, ...rest }: Pattern): CompiledPattern {
  const { source, needs } = compile(pattern);
  return { ...rest, expression: new RegExp(source, 'd'), needs };
}
