import type { Span } from '../../model';
import type { Flat, Passage } from './flat';
import type { Unmarked } from './quotation';
import { unmarked } from './unmarkedQuotation';

/** A line that names the source: "— Ole Dahl, captain". */
const SOURCE = /^\s*[—–―-]+\s*([^,\n]{2,60})(?:,[^\n]*)?$/;

/** A block quotation. One in which somebody is quoted in marks is a text like any other. */
export function blockQuotation(flat: Flat, inside: readonly Passage[]): Unmarked | null {
  const last = inside.at(-1);
  if (!last) return null;
  const source = SOURCE.exec(flat.text.slice(last.start, last.end));
  const said = source && inside.length > 1 ? inside.slice(0, -1) : inside;
  const text = said.map(({ start, end }) => flat.text.slice(start, end)).join('\n');
  if (/\S.*[“"«„]\S/.test(text.replace(/^[\s“"«„'‘]+/, ''))) return null;
  const name = source && inside.length > 1 ? (source[1] ?? '').trim() : '';
  const start = last.start + (source?.[0].indexOf(name) ?? 0);
  const credit = name ? { name, span: { start, end: start + name.length } } : null;
  const quotation = unmarked('block', said, credit);
  return quotation && { ...quotation, parts: quotation.parts.map(part => bare(flat.text, part)) };
}

/** A part without the marks that may enclose it. */
function bare(text: string, part: Span): Span {
  let { start, end } = part;
  while (start < end && /[\s“"«„‘]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s”"»“]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
