import type { MathNode } from '../../model';
import { node, row } from './node';
import { TexParser } from './texParser';

const LONGEST = 4000;

/**
 * A formula of LaTeX as MathML, in the part of it that formulas in articles are written in. Null where it holds a
 * command or a form that is not known: then its source says more than a guess. Takes time linear in its length.
 */
export function fromTex(tex: string, isBlock: boolean): MathNode | null {
  if (tex.length > LONGEST) return null;
  const bare = tex.replace(/(^|[^\\])%[^\n]*/g, '$1');
  try {
    const inside = new TexParser(bare).all();
    return node('math', [row(inside)], isBlock ? { display: 'block' } : {});
  } catch {
    return null;
  }
}
