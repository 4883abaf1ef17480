import { type Composed, compose } from './compose';
import { detectLanguage } from './detect';
import { type Extracted, extract } from './extract';
import { readability } from './extract/readability';
import type { Ask, Detect, Outcome, Unreadable } from './model';
import { takeSnapshot, withMetadataOf } from './page';
import { attribute } from './quotations';

/**
 * Reads a page: its article, the quotations in it with who said them, and what may be wrong. The article is in the
 * language that the page says.
 * Takes the live document and changes nothing in it. An unreadable page is a value, not an exception.
 */
export function read(page: Document, ask: Ask = {}): Outcome {
  const read = composed(page, ask);
  return read.ok ? quoted(read) : read;
}

/** The same, with the language of the article asked of its own texts. The page is looked at before anything is awaited. */
export async function readDetecting(page: Document, ask: Ask, detect: Detect): Promise<Outcome> {
  const read = composed(page, ask);
  if (!read.ok) return read;
  const { article } = read;
  return quoted({ ...read, article: { ...article, lang: await detectLanguage(article, detect) } });
}

type Read = (Composed & Extract<Extracted, { ok: true }>) | { readonly ok: false; readonly why: Unreadable };

function composed(page: Document, ask: Ask): Read {
  const snapshot = takeSnapshot(page, ask);
  const witness = readability(snapshot);
  const extracted = extract(withMetadataOf(snapshot, witness.metadata), witness);
  return extracted.ok ? { ...extracted, ...compose(extracted.cleaned) } : extracted;
}

function quoted(read: Extract<Read, { ok: true }>): Outcome {
  const { article, selection, doubts, part, others, readability } = read;
  const quotes = attribute(article, selection);
  return { ok: true, reading: { article, quotes, doubts, part, others, readability, selection } };
}
