import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { ReadabilityReading, Snapshot } from '../../model';
import { numberedTexts, numberTexts } from './textNumbers';

/** A page with more elements is not given to Readability: its time may grow with the square of what they hold. */
const MOST_ELEMENTS = 60_000;

/** Nor one that nests them deeper: its time grows with the cube of that. Parsers nest no more than 512, so scripts alone do. */
const DEEPEST = 520;

/**
 * What Mozilla Readability, unmodified, makes of a page: which texts it keeps, and what it says of title, byline and the
 * like. It reads a copy of its own of the private document, in which every text has a number; retries, in which it
 * parses the page anew, keep the numbers. Never throws: where Readability does, or finds nothing, `found` is false.
 */
export function readability(snapshot: Snapshot): ReadabilityReading {
  const start = performance.now();
  const { article, texts, expected } = parsed(snapshot);
  const ms = performance.now() - start;
  return {
    found: texts.size > 0,
    expected,
    texts,
    metadata: {
      title: said(article?.title),
      byline: said(article?.byline),
      excerpt: said(article?.excerpt),
      site: said(article?.siteName),
      published: said(article?.publishedTime),
      dir: article?.dir === 'rtl' || article?.dir === 'ltr' ? article.dir : null,
    },
    ms,
  };
}

type Parsed = ReturnType<Readability<Node>['parse']>;

interface Answer {
  readonly article: Parsed;
  readonly texts: ReadonlySet<Text>;
  readonly expected: boolean;
}

function parsed({ document, linkedData }: Snapshot): Answer {
  const nothing: Answer = { article: null, texts: new Set(), expected: false };
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS || isDeep(document)) return nothing;
  try {
    const copy = document.cloneNode(true);
    if (copy.nodeType !== 9) return nothing;
    const own = copy as Document;
    const ours = numberTexts(document, own);
    for (const text of linkedData) {
      const script = own.createElement('script');
      script.type = 'application/ld+json';
      script.append(text);
      own.head?.append(script);
    }
    const expected = isProbablyReaderable(own);
    const article = new Readability<Node>(own, { serializer: node => node }).parse();
    const texts = article?.content ? numberedTexts(article.content, ours) : nothing.texts;
    return { article, texts, expected };
  } catch {
    return nothing;
  }
}

function isDeep(document: Document): boolean {
  let depth = 0;
  let at: Element | null = document.documentElement;
  while (at) {
    let next: Element | null = at.firstElementChild;
    if (next) depth += 1;
    if (depth > DEEPEST) return true;
    while (!next && at) {
      next = at.nextElementSibling;
      if (next) break;
      at = at.parentElement;
      depth -= 1;
    }
    at = next;
  }
  return false;
}

function said(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, ' ').trim() || null;
}
