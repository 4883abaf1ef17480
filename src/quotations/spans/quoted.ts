import type { Packed } from '../../languages/quotations';
import type { Article, Selection, Span } from '../../model';
import type { Lexicon } from '../lexicon/lexicon';
import { lexicon } from '../lexicon/lexicon';
import { partedByAside } from './asides';
import { mendCut } from './cut';
import { opensWithDash, turnsOf } from './dashes';
import type { Flat, Passage } from './flat';
import { spansAt } from './flat';
import type { Quotation, Quoted, Unmarked } from './quotation';
import { quotationsOf } from './quotations';
import { unmarkedOf } from './unmarked';

/** All that is quoted in a text, in its order. */
export interface QuotedText {
  readonly quoted: readonly Quoted[];
  /** The passages that are quoted as a whole, with their credits: the narrator says nothing there. */
  readonly taken: ReadonlySet<Passage>;
}

/** Finds what stands in marks, after dashes, apart from the text, and what the person has selected. */
export function quotedIn(
  article: Article,
  flat: Flat,
  selection: Selection | null,
  lang: Packed,
): QuotedText {
  const prose = flat.passages.filter(isProse);
  const { unmarked, taken: said } = unmarkedOf(article, { ...flat, passages: prose }, lang);
  const taken = new Set([...said, ...flat.passages.filter(passage => !isProse(passage))]);
  const passages = taken.size > 0 ? flat.passages.filter(passage => !taken.has(passage)) : flat.passages;
  const spans = outsideCode(quotationsOf(flat.text, passages, flat.code, lang), flat.code);
  const dashes = lang.dashes ? passages.filter(passage => opensWithDash(flat.text, passage)) : [];
  const chosen = selection
    ? spansAt(flat, selection.places).filter(span => isWithin(span, flat.passages))
    : [];
  if (unmarked.length + spans.length + dashes.length + chosen.length === 0) return { quoted: [], taken };
  const words = lexicon(lang);
  const turns = dashes.flatMap(passage => turnsOf(flat.text, passage, words));
  const marked = mended(flat.text, spans, words);
  const found = [...(turns.length > 0 ? outside(turns, marked) : marked), ...turns, ...unmarked];
  const quoted = [...found, ...selected(chosen, found)].sort((a, b) => a.outer.start - b.outer.start);
  return { quoted, taken };
}

/** Code and formulas that stand apart from the text are nobody's speech, and name nobody. */
function isProse({ role }: Passage): boolean {
  return role !== 'code' && role !== 'math';
}

/** The quotations of which some letters are no code. Both stand in the order of the text. */
function outsideCode(quotations: readonly Quotation[], code: readonly Span[]): readonly Quotation[] {
  if (code.length === 0) return quotations;
  let next = 0;
  return quotations.filter(({ parts: [part, ...more] }) => {
    if (!part || more.length > 0) return true;
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) < part.end) next += 1;
    return (code[next]?.start ?? Number.POSITIVE_INFINITY) > part.start;
  });
}

function isWithin(span: Span, passages: readonly Passage[]): boolean {
  return passages.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** Quotations that end where they should: one that lost a mark is mended, one that dashes interrupt is parted. */
function mended(text: string, spans: readonly Quotation[], lexicon: Lexicon): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of spans) {
    for (const one of mendCut(text, quotation, lexicon)) {
      if (lexicon.lang.dashes || lexicon.lang.asides)
        for (const part of partedByAside(text, one, lexicon)) found.push(part);
      else found.push(one);
    }
  }
  return found;
}

/** What a person selected, where it touches nothing that is quoted. */
function selected(parts: readonly Span[], quoted: readonly Quoted[]): Unmarked[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const outer = { start: first.start, end: last.end };
  if (quoted.some(other => other.outer.start < outer.end && outer.start < other.outer.end)) return [];
  return [{ kind: 'selection', parts, outer, glyph: '', cut: false, credit: null }];
}

/** The quotations that lie in none of some turns. Both stand in the order of the text. */
function outside(turns: readonly Quotation[], marked: readonly Quotation[]): Quotation[] {
  let next = 0;
  return marked.filter(({ outer }) => {
    while ((turns[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= outer.start) next += 1;
    return (turns[next]?.outer.start ?? Number.POSITIVE_INFINITY) >= outer.end;
  });
}
