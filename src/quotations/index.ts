import type { Article, Quote, Selection, Span } from '../model';
import { voicesOf } from './attribution/attributed';
import type { Spoken } from './attribution/repeats';
import { joinRepeats } from './attribution/repeats';
import { quoteOf, standOf, utterancesOf } from './attribution/utterances';
import { namesOf } from './people/names';
import { mendCut } from './spans/cut';
import { opensWithDash, partedByDashes, turnsOf } from './spans/dashes';
import type { Flat, Passage } from './spans/flat';
import { flatten, spansAt } from './spans/flat';
import type { Quotation } from './spans/quotations';
import { quotations } from './spans/quotations';
import type { Form } from './spans/unmarked';
import { formsOf } from './spans/unmarked';
import { itemsOf } from './tagging/chunks';
import { languageOf } from './tagging/languages';
import type { Lexicon } from './tagging/lexicon';
import { lexicon } from './tagging/lexicon';
import type { Sentence } from './tagging/sentences';
import { addSentences } from './tagging/sentences';
import type { QuotedPart } from './tagging/tokens';
import { tokenizer, tokensOf } from './tagging/tokens';

/**
 * Finds every quotation of an article and who said it, in reading order. Pure: data in, data out.
 * Folded letters are not seen, and no quotation holds one. Where the person has selected words that are quoted by
 * nobody, they are one more, of the kind `selection`, with the speaker that their sentence names.
 */
export function attribute(article: Article, selection: Selection | null): Quote[] {
  const flat = flatten(article);
  const { forms, taken } = formsOf(article, flat);
  const passages = taken.size > 0 ? flat.passages.filter(passage => !taken.has(passage)) : flat.passages;
  const lang = languageOf(article.lang);
  const spans = quotations(flat.text, passages, lang);
  const dashes = lang.dashes ? passages.filter(passage => opensWithDash(flat.text, passage)) : [];
  const chosen = selection ? spansAt(flat, selection.places) : [];
  if (forms.length + spans.length + dashes.length + chosen.length === 0) return [];
  const words = lexicon(lang);
  const turns = dashes.flatMap(passage => turnsOf(flat.text, passage, words));
  const marked = mended(flat.text, spans, words);
  const quoted = [...(turns.length > 0 ? apart(marked, turns) : marked), ...turns, ...forms];
  const all = [...quoted, ...selected(chosen, quoted)].sort((a, b) => a.outer.start - b.outer.start);
  const sentences = read(flat, all, taken, words);
  const names = namesOf(flat.text, sentences, words);
  const spoken: Spoken[] = [];
  for (const utterance of utterancesOf(flat.text, voicesOf(flat.text, sentences, all, names, words))) {
    const quote = quoteOf(flat, utterance);
    if (quote.places.length > 0) spoken.push({ quote, stand: standOf(flat, utterance, quote.kind) });
  }
  return joinRepeats(spoken);
}

/** Quotations that end where they should: one that lost a mark is mended, one that dashes interrupt is parted. */
function mended(text: string, spans: readonly Quotation[], lexicon: Lexicon): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of spans) {
    for (const one of mendCut(text, quotation, lexicon)) {
      if (lexicon.lang.dashes) found.push(...partedByDashes(text, one, lexicon));
      else found.push(one);
    }
  }
  return found;
}

/** The text as sentences of items, each quotation one item. Of a form only its own words are seen. */
function read(
  flat: Flat,
  all: readonly (Quotation | Form)[],
  taken: ReadonlySet<Passage>,
  lexicon: Lexicon,
): Sentence[] {
  const words = tokenizer(flat.text, lexicon);
  const found: Sentence[] = [];
  let from = 0;
  for (const [number, passage] of flat.passages.entries()) {
    while ((all[from]?.outer.end ?? Number.POSITIVE_INFINITY) <= passage.start) from += 1;
    const inside: QuotedPart[] = [];
    for (let index = from; index < all.length; index += 1) {
      const quotation = all[index];
      if (!quotation || quotation.outer.start >= passage.end) break;
      const start = Math.max(quotation.outer.start, passage.start);
      inside.push({ index, start, end: Math.min(quotation.outer.end, passage.end) });
    }
    const tokens = tokensOf(words, passage, inside);
    const seen = taken.has(passage) ? tokens.filter(({ tag }) => tag === 'quotation') : tokens;
    addSentences(found, flat.text, itemsOf(flat.text, seen, lexicon), number);
  }
  return found;
}

/** What a person selected, where it touches nothing that is quoted. */
function selected(parts: readonly Span[], quoted: readonly Quotation[]): Form[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const outer = { start: first.start, end: last.end };
  if (quoted.some(other => other.outer.start < outer.end && outer.start < other.outer.end)) return [];
  return [{ form: 'selection', parts, outer, glyph: '', cut: false, by: null }];
}

/** The quotations that lie in none of some turns. Both stand in the order of the text. */
function apart(marked: readonly Quotation[], turns: readonly Quotation[]): Quotation[] {
  let next = 0;
  return marked.filter(({ outer }) => {
    while ((turns[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= outer.start) next += 1;
    return (turns[next]?.outer.start ?? Number.POSITIVE_INFINITY) >= outer.end;
  });
}
