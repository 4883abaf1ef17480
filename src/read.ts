import { compose } from './compose';
import { detectLanguage } from './detect';
import { extract } from './extract';
import { readability } from './extract/readability';
import type { Ask, Detect, Outcome, Reading } from './model';
import { takeSnapshot, withMetadataOf } from './page';
import { attribute } from './quotations';

/**
 * Reads a page: its article, the quotations in it with who said them, and what may be wrong. The article is in the
 * language that the page says.
 * Takes the live document and changes nothing in it. An unreadable page is a value, not an exception.
 */
export function read(page: Document, ask: Ask = {}): Outcome {
  const outcome = textOf(page, ask);
  return outcome.ok ? { ok: true, reading: withQuotes(outcome.reading) } : outcome;
}

/**
 * The same without the quotations, which `withQuotes` adds; the language of the article is asked of its own texts. The
 * page is looked at before anything is awaited.
 */
export async function readText(page: Document, ask: Ask, detect: Detect): Promise<Outcome> {
  const outcome = textOf(page, ask);
  if (!outcome.ok) return outcome;
  const { article } = outcome.reading;
  const lang = await detectLanguage(article, detect);
  return { ok: true, reading: { ...outcome.reading, article: { ...article, lang } } };
}

/** A reading with the quotations of its article, and who said them. */
export function withQuotes(reading: Reading): Reading {
  return { ...reading, quotes: attribute(reading.article, reading.selection) };
}

function textOf(page: Document, ask: Ask): Outcome {
  const snapshot = takeSnapshot(page, ask);
  const witness = readability(snapshot);
  const extracted = extract(withMetadataOf(snapshot, witness.metadata), witness);
  if (!extracted.ok) return extracted;
  const { part, others, readability: agreement } = extracted;
  const composed = compose(extracted.cleaned);
  return { ok: true, reading: { ...composed, quotes: [], part, others, readability: agreement } };
}
