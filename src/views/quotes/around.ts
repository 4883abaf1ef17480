import type { Article, Place, Quote, Rich } from '../../model';
import { headline } from '../../text/headline';
import { lines } from '../../text/lines';

/** A stretch of the text around a quotation, and what it is there. */
export interface Stretch {
  readonly text: string;
  readonly is: 'quote' | 'cue' | 'mention' | null;
}

/** Letters before the first and after the last word that matters, at the most. */
const REACH = 240;

/**
 * The words around a quotation: for each text that it, its cue or its mention stands in, the stretches of it,
 * cut between words where it is long. What is folded is left out.
 */
export function around(article: Article, quote: Quote): Stretch[][] {
  const title = headline(article);
  const riches = [...(title ? [title] : []), ...lines(article).map(({ rich }) => rich)];
  const texts = new Map(riches.map(rich => [rich.id, rich]));
  const known: (Place & { is: Stretch['is'] })[] = quote.places.map(place => ({ ...place, is: 'quote' }));
  if (quote.cue) known.push({ ...quote.cue.place, is: 'cue' });
  if (quote.speaker?.mention) known.push({ ...quote.speaker.mention.place, is: 'mention' });
  const blocks = [...new Set(known.map(place => place.block))].sort((a, b) => a - b);
  return blocks.flatMap(block => {
    const rich = texts.get(block);
    return rich
      ? [
          stretches(
            rich,
            known.filter(place => place.block === block),
          ),
        ]
      : [];
  });
}

function stretches(rich: Rich, known: readonly (Place & { is: Stretch['is'] })[]): Stretch[] {
  const folds = rich.marks.filter(mark => mark.type === 'folded');
  const from = wordAfter(
    rich.text,
    known.reduce((least, { start }) => Math.min(least, start), rich.text.length) - REACH,
  );
  const to = wordBefore(rich.text, known.reduce((most, { end }) => Math.max(most, end), 0) + REACH);
  const cuts = [from, to, ...[...known, ...folds].flatMap(({ start, end }) => [start, end])]
    .filter(cut => cut >= from && cut <= to)
    .sort((a, b) => a - b);
  const found: Stretch[] = from > 0 ? [{ text: '… ', is: null }] : [];
  let at = from;
  for (const cut of cuts) {
    if (cut === at) continue;
    if (!folds.some(fold => fold.start <= at && cut <= fold.end)) {
      // What somebody said outweighs a name that stands within it.
      const here = known.filter(place => place.start <= at && cut <= place.end);
      const is = here.find(place => place.is === 'quote')?.is ?? here[0]?.is ?? null;
      found.push({ text: rich.text.slice(at, cut), is });
    }
    at = cut;
  }
  if (to < rich.text.length) found.push({ text: ' …', is: null });
  return found;
}

function wordAfter(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 40 ? at : space + 1;
}

function wordBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < at - 40 ? at : space;
}
