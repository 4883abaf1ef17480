import type { Article, Quote, Selection, Span } from '../model';
import { mendCut } from './cut';
import { opensWithDash, partedByDashes, turnsOf } from './dashes';
import type { Flat, Passage } from './flat';
import { flatten, spansAt } from './flat';
import type { Form } from './forms';
import { formsOf } from './forms';
import { itemsOf } from './items';
import { languageOf } from './lang';
import type { Lexicon } from './lexicon';
import { lexicon } from './lexicon';
import { namesOf } from './names';
import { joinRepeats } from './repeats';
import type { Sentence } from './sentences';
import { sentencesOf } from './sentences';
import type { Quotation } from './spans';
import { quotations } from './spans';
import type { Inside } from './tokens';
import { tokenizer } from './tokens';
import { quoteOf, standOf, utterancesOf } from './utterances';
import { voicesOf } from './voices';

/**
 * Finds every quotation of an article and who said it, in reading order. Pure: data in, data out.
 * Folded letters are not seen, and no quotation holds one. Where the person has selected words that are quoted by
 * nobody, they are one more, of the kind `selection`, with the speaker that their sentence names.
 */
export function attribute(article: Article, selection: Selection | null): Quote[] {
  const flat = flatten(article);
  const { forms, taken } = formsOf(article, flat);
  const open = { ...flat, passages: flat.passages.filter(passage => !taken.has(passage)) };
  const lang = languageOf(article.lang);
  const spans = quotations(open, lang);
  const dashes = lang.dashes ? open.passages.filter(passage => opensWithDash(flat.text, passage)) : [];
  const chosen = selection ? spansAt(flat, selection.places) : [];
  if (forms.length + spans.length + dashes.length + chosen.length === 0) return [];
  const words = lexicon(lang);
  const turns = dashes.flatMap(passage => turnsOf(flat.text, passage, words));
  const marked = spans
    .flatMap(quotation => mendCut(flat.text, quotation, words))
    .flatMap(quotation => partedByDashes(flat.text, quotation, words));
  const quoted = [...apart(marked, turns), ...turns, ...forms];
  const all = [...quoted, ...selected(chosen, quoted)].sort((a, b) => a.outer.start - b.outer.start);
  const sentences = read(flat, all, taken, words);
  const names = namesOf(flat.text, sentences, words);
  const heard = voicesOf(flat.text, sentences, all, names, words);
  const spoken = utterancesOf(flat.text, heard)
    .map(utterance => ({ quote: quoteOf(flat, utterance), stand: standOf(flat, utterance) }))
    .filter(({ quote }) => quote.places.length > 0);
  return joinRepeats(spoken);
}

/** The text as sentences of items, each quotation one item. Of a form only its own words are seen. */
function read(
  flat: Flat,
  all: readonly (Quotation | Form)[],
  taken: ReadonlySet<Passage>,
  lexicon: Lexicon,
): Sentence[] {
  const tokensOf = tokenizer(flat.text, lexicon);
  let from = 0;
  return flat.passages.flatMap((passage, number) => {
    while ((all[from]?.outer.end ?? Number.POSITIVE_INFINITY) <= passage.start) from += 1;
    const inside: Inside[] = [];
    for (let index = from; index < all.length; index += 1) {
      const quotation = all[index];
      if (!quotation || quotation.outer.start >= passage.end) break;
      const start = Math.max(quotation.outer.start, passage.start);
      inside.push({ index, start, end: Math.min(quotation.outer.end, passage.end) });
    }
    const tokens = tokensOf(passage, inside);
    const seen = taken.has(passage) ? tokens.filter(({ cls }) => cls === 'q') : tokens;
    return sentencesOf(flat.text, itemsOf(flat.text, seen, lexicon), number);
  });
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
