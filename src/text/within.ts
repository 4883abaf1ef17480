import type { Article, Place, Quote, Selection } from '../model';
import { lines } from './lines';

/**
 * The quotations that a selection means: all that it touches, each one whole. Where it touches none, what is
 * selected is offered itself, trimmed to whole words, with nobody named: whose words they are is not known.
 * An empty selection means none.
 */
export function within(article: Article, quotes: readonly Quote[], selection: Selection): Quote[] {
  const selected = selection.places.filter(({ start, end }) => end > start);
  const touched = quotes.filter(quote => quote.places.some(place => selected.some(one => meet(place, one))));
  if (touched.length > 0) return touched;
  const texts = new Map(lines(article).map(({ rich }) => [rich.id, rich.text]));
  const places = selected.flatMap(place => wholeWords(place, texts.get(place.block) ?? ''));
  if (places.length === 0) return [];
  const text = places.map(({ block, start, end }) => (texts.get(block) ?? '').slice(start, end)).join('\n');
  const unknown = { speaker: null, cue: null, pattern: 'selection', negated: false };
  return [{ ...unknown, places, text, kind: 'selection', confidence: 'unclear' }];
}

function meet(one: Place, other: Place): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

/** A word that is cut by an end of the selection is left out, unless nothing else is selected. */
function wholeWords({ block, start, end }: Place, text: string): Place[] {
  const cut = (at: number) => at > 0 && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  let [from, to] = [start, Math.min(end, text.length)];
  if (cut(from)) while (from < to && WORD.test(text.charAt(from))) from += 1;
  if (cut(to)) while (to > from && WORD.test(text.charAt(to - 1))) to -= 1;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (from < to) return [{ block, start: from, end: to }];
  return text.slice(start, end).trim() === '' ? [] : grown({ block, start, end }, text);
}

/** The whole of the one word that is selected in part. */
function grown({ block, start, end }: Place, text: string): Place[] {
  let [from, to] = [start, Math.min(end, text.length)];
  while (from > 0 && WORD.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && WORD.test(text.charAt(to))) to += 1;
  return [{ block, start: from, end: to }];
}
