import { type ComponentChildren, h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Formula, MathNode } from '../../model';
import { fromTex } from '../tex';
import { ATTRIBUTES, ELEMENTS } from './mathml';

interface Props {
  readonly formula: Formula;
  readonly isBlock?: boolean;
  /** Its letters, for a formula that cannot be drawn. */
  readonly children: ComponentChildren;
}

/** A formula as MathML, from its TeX where the page has nothing else; its source where that is not understood. */
export function FormulaView({ formula: { tree, tex }, isBlock = false, children }: Props) {
  const drawable = useMemo(() => tree ?? (tex === null ? null : fromTex(tex, isBlock)), [tree, tex, isBlock]);
  if (drawable) return <>{drawn(drawable)}</>;
  return <>{tex === null ? children : <code class="tex">{tex}</code>}</>;
}

/** An element that is no MathML is drawn as what it holds. */
function drawn(node: MathNode | string, key?: number): ComponentChildren {
  if (typeof node === 'string') return node;
  const inside = node.children.map(drawn);
  if (!ELEMENTS.has(node.name)) return inside;
  const attributes = Object.entries(node.attributes).filter(([name]) => ATTRIBUTES.has(name));
  return h(node.name, { ...Object.fromEntries(attributes), key }, inside);
}
