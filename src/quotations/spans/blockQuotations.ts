import type { Span } from '../../model';
import type { Flat, Passage } from './flat';
import type { Credit, InLines } from './quotation';
import { unmarked } from './unmarkedQuotation';

/** A line that names the source: "— Ole Dahl, captain". */
const SOURCE = /^\s*(?:[—–―]|-{1,3})\s*([^\s—–―,\n-][^,\n]{1,59}?)(?:,[^\n]*)?\s*$/;
/** One that ends the line of what is quoted. */
const SOURCE_BEHIND = /[.!?…”"»“]\s+(?:[—–―]|-{1,3})\s*(\p{Lu}[^,.!?—–―\n]{1,59}?)(?:,[^\n.!?]{0,60})?\s*$/u;
/** A name by itself, as in the footer of a block quotation: "Ole Dahl, captain". */
const NAME =
  /^\s*(\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){1,4})(?:,[^\n.!?]{0,80})?\s*$/u;

/** A mark that closes what one at the beginning has opened, and narration after it: “It leaks,” he wrote. */
const NARRATED =
  /^\s*(?:“[^”]+[”"]|"[^"]+"|«[^»]+»|„[^“”]+[“”]|»[^«]+«|‘[^’]+’(?!\p{L}))[\s,.–—-]*[\p{L}\p{N}]/u;

/**
 * A block quotation, or null where somebody is quoted in marks and the rest is narrated: that is a text like any other.
 * `after` is the passage after it, which may name its source.
 */
export function blockQuotation(
  flat: Flat,
  inside: readonly Passage[],
  after: Passage | undefined,
): InLines | null {
  const last = inside.at(-1);
  if (!last) return null;
  const own =
    inside.length > 1 ? (sourceIn(flat.text, last, SOURCE) ?? sourceIn(flat.text, last, NAME)) : null;
  const following = own || !after ? null : sourceIn(flat.text, after, SOURCE);
  const behind = own || following ? null : sourceIn(flat.text, last, SOURCE_BEHIND);
  const said: Span[] = own ? inside.slice(0, -1) : [...inside];
  if (behind) said[said.length - 1] = { start: last.start, end: behind.from };
  const text = said.map(({ start, end }) => flat.text.slice(start, end)).join('\n');
  if (/\S.*[“"«„]\S/.test(text.replace(/^[\s“"«„'‘]+/, '')) || NARRATED.test(text)) return null;
  const quotation = unmarked('block', said, (own ?? following ?? behind)?.credit ?? null);
  if (!quotation) return null;
  const bared = { ...quotation, parts: quotation.parts.map(part => bare(flat.text, part)) };
  return { quotation: bared, passages: following && after ? [...inside, after] : inside };
}

/** The source that a passage names, and where the words begin by which it does. */
function sourceIn(
  text: string,
  { start, end }: Span,
  expression: RegExp,
): { readonly credit: Credit; readonly from: number } | null {
  const from = Math.max(start, end - 240);
  const match = expression.exec(
    expression === SOURCE_BEHIND ? text.slice(from, end) : text.slice(start, end),
  );
  const name = (match?.[1] ?? '').trim();
  if (!match || name === '') return null;
  const base = expression === SOURCE_BEHIND ? from : start;
  const at = base + match.index + match[0].indexOf(name);
  return { credit: { name, span: { start: at, end: at + name.length } }, from: base + match.index + 1 };
}

/** A part without the marks that may enclose it. */
function bare(text: string, part: Span): Span {
  let { start, end } = part;
  while (start < end && /[\s“"«„‘]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s”"»“]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
