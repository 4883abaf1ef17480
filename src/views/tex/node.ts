import type { MathNode } from '../../model';

export function node(
  name: string,
  children: readonly (MathNode | string)[],
  attributes: Readonly<Record<string, string>> = {},
): MathNode {
  return { name, attributes, children };
}

/** Several things as one. */
export function row(inside: readonly MathNode[]): MathNode {
  const [only] = inside;
  return only && inside.length === 1 ? only : node('mrow', inside);
}

/** An operator, a bracket, a sign. */
export function sign(text: string, attributes: Readonly<Record<string, string>> = {}): MathNode {
  return node('mo', [text], attributes);
}
