import { type Composed, compose } from './compose';
import { detectLanguage } from './detect';
import { find } from './extract';
import { readability } from './extract/readability';
import { clean } from './extract/rules';
import type { Ask, Detect, Found, Outcome, Unreadable } from './model';
import { snap, withFactsOf } from './page';
import { attribute } from './quotations';

/**
 * Reads a page: its article, the quotations in it with who said them, and what may be wrong. The article is in the
 * language that the page says.
 * Takes the live document and changes nothing in it. An unreadable page is a value, not an exception.
 */
export function read(page: Document, ask: Ask = {}): Outcome {
  const extracted = extract(page, ask);
  return extracted.ok ? quoted(extracted) : extracted;
}

/** The same, with the language of the article asked of its own texts. The page is looked at before anything is awaited. */
export async function readDetecting(page: Document, ask: Ask, detect: Detect): Promise<Outcome> {
  const extracted = extract(page, ask);
  if (!extracted.ok) return extracted;
  const { article } = extracted;
  return quoted({ ...extracted, article: { ...article, lang: await detectLanguage(article, detect) } });
}

type Extracted = (Composed & Extract<Found, { ok: true }>) | { readonly ok: false; readonly why: Unreadable };

function extract(page: Document, ask: Ask): Extracted {
  const snapshot = snap(page, ask);
  const witness = readability(snapshot);
  const found = find(withFactsOf(snapshot, witness.facts), witness, clean);
  return found.ok ? { ...found, ...compose(found.cleaned) } : found;
}

function quoted(extracted: Composed & Extract<Found, { ok: true }>): Outcome {
  const { article, selection, doubts, part, others, readability } = extracted;
  const quotes = attribute(article, selection);
  return { ok: true, reading: { article, quotes, doubts, part, others, readability, selection } };
}
