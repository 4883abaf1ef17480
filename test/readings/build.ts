import type { Article, Block, Confidence, Place, Quote, QuoteKind, Reading, Rich } from '../../src/model';
import { lines } from '../../src/text/lines';

/** A quotation as a person would tell it; the builder looks up where its words stand. */
export interface Telling {
  /** The words, without marks; several pieces where it is interrupted. Each is looked for after the one before. */
  readonly says: string | readonly string[];
  readonly by?: string;
  readonly role?: string;
  readonly cue?: string;
  readonly mention?: string;
  readonly confidence?: Confidence;
  readonly kind?: QuoteKind;
  readonly pattern?: string;
  readonly negated?: boolean;
}

/** Numbers its texts as `compose` does. */
export class Numbers {
  private next = 0;

  rich(text: string, ...marks: Rich['marks']): Rich {
    return { id: this.next++, text, marks };
  }

  p(text: string, ...marks: Rich['marks']): Block {
    return { type: 'paragraph', text: this.rich(text, ...marks) };
  }
}

/** A reading of an article, its quotations in the order told. Throws where the words do not stand in it. */
export function readingOf(article: Article, tellings: readonly Telling[]): Reading {
  const texts = lines(article).map(({ rich }) => rich);
  let from: Place = { block: texts[0]?.id ?? 0, start: 0, end: 0 };
  const quotes = tellings.map((telling): Quote => {
    const pieces = typeof telling.says === 'string' ? [telling.says] : telling.says;
    const places = pieces.map(piece => {
      from = placeOf(texts, piece, from);
      return from;
    });
    const first = places[0];
    const beside = (text: string) => ({ text, place: placeBeside(texts, text, first?.block ?? 0) });
    return {
      places,
      text: pieces.join(' '),
      speaker: telling.by
        ? {
            name: telling.by,
            role: telling.role ?? null,
            mention: telling.mention ? beside(telling.mention) : null,
          }
        : null,
      cue: telling.cue ? beside(telling.cue) : null,
      pattern: telling.pattern ?? 'quote-cue-name',
      kind: telling.kind ?? 'whole',
      confidence: telling.confidence ?? 'certain',
      negated: telling.negated ?? false,
    };
  });
  const readability = { found: true, agreement: 1, ms: 1 };
  return {
    article,
    quotes,
    doubts: [],
    part: 'article',
    others: [],
    readability,
    outside: [],
    selection: null,
  };
}

function placeOf(texts: readonly Rich[], words: string, from: Place): Place {
  for (const rich of texts) {
    if (rich.id < from.block) continue;
    const start = rich.text.indexOf(words, rich.id === from.block ? from.end : 0);
    if (start >= 0) return { block: rich.id, start, end: start + words.length };
  }
  throw new Error(`Not in the article: ${words}`);
}

function placeBeside(texts: readonly Rich[], words: string, block: number): Place {
  const start = texts.find(rich => rich.id === block)?.text.lastIndexOf(words) ?? -1;
  if (start < 0) throw new Error(`Not beside the quotation: ${words}`);
  return { block, start, end: start + words.length };
}
