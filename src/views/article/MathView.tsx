import { type ComponentChildren, h } from 'preact';
import type { MathBlock, MathNode } from '../../model';
import { ATTRIBUTES, ELEMENTS } from './mathml';
import { RichText } from './RichText';

/** A formula as MathML, or its letters where there is no tree. */
export function MathView({ block }: { readonly block: MathBlock }) {
  return (
    <div class="math" dir="ltr">
      {block.tree ? drawn(block.tree) : <RichText rich={block.text} />}
    </div>
  );
}

/** An element that is no MathML is drawn as what it holds. */
function drawn(node: MathNode | string, key?: number): ComponentChildren {
  if (typeof node === 'string') return node;
  const inside = node.children.map(drawn);
  if (!ELEMENTS.has(node.name)) return inside;
  const attributes = Object.entries(node.attributes).filter(([name]) => ATTRIBUTES.has(name));
  return h(node.name, { ...Object.fromEntries(attributes), key }, inside);
}
