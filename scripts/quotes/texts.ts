import { detectLanguage } from '../../src/detect';
import type { Article, Detect, Quote } from '../../src/model';
import { attribute } from '../../src/quotations';

/** A quotation of a plain text, as the command line writes it; offsets count UTF-16 units. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly speakerText: string | null;
  readonly speakerStart: number | null;
  readonly speaker_text: string | null;
  readonly speaker_start: number | null;
  readonly cue: string | null;
  readonly kind: Quote['kind'];
  readonly confidence: Quote['confidence'];
  readonly pattern: string;
  readonly negated: boolean;
}

/** The quotations of a plain text whose paragraphs are parted by line breaks; each piece is an entry. */
export function quotesOf({ text, lang }: { readonly text: string; readonly lang?: string }): Entry[] {
  const { article, starts } = compose(text, lang ?? null);
  return attribute(article, null).flatMap(quote => entries(quote, starts, text));
}

/** The language of a plain text (BCP 47), asked as the extension asks that of an article; null where it cannot be told. */
export function languageOf(text: string, detect: Detect): Promise<string | null> {
  return detectLanguage(compose(text, null).article, detect);
}

/** A text as an article of paragraphs; `starts` tells where in the text each paragraph begins, by id. */
function compose(text: string, lang: string | null): { article: Article; starts: number[] } {
  const starts: number[] = [];
  const blocks: Article['blocks'][number][] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line.trim() === '') continue;
    blocks.push({ type: 'paragraph', text: { id: starts.length, text: line, marks: [] } });
    starts.push(index);
  }
  const unknown = { canonical: null, title: null, dek: null, byline: null, published: null, modified: null };
  const article = {
    url: 'https://example.com/',
    ...unknown,
    site: null,
    via: null,
    lead: null,
    dir: 'ltr' as const,
  };
  return { article: { ...article, lang, blocks }, starts };
}

function entries(quote: Quote, starts: readonly number[], text: string): Entry[] {
  const at = ({ block, start }: { block: number; start: number }) => (starts[block] ?? 0) + start;
  const mention = quote.speaker?.mention ?? null;
  const speakerText = mention?.text ?? null;
  const speakerStart = mention ? at(mention.place) : null;
  return quote.places.map(place => {
    const start = at(place);
    const end = start + place.end - place.start;
    return {
      start,
      end,
      quote: text.slice(start, end),
      speaker: quote.speaker?.name ?? null,
      role: quote.speaker?.role ?? null,
      speakerText,
      speakerStart,
      speaker_text: speakerText,
      speaker_start: speakerStart,
      cue: quote.cue?.text ?? null,
      kind: quote.kind,
      confidence: quote.confidence,
      pattern: quote.pattern,
      negated: quote.negated,
    };
  });
}
