import { attribute } from './attribute';
import { clean } from './clean';
import { type Composed, compose } from './compose';
import { detectLanguage } from './detect';
import { find } from './find';
import type { Ask, Detect, Outcome, Part, Unreadable } from './model';
import { snap } from './snap';

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

type Extracted =
  | ({ readonly ok: true; readonly others: readonly Part[] } & Composed)
  | { readonly ok: false; readonly why: Unreadable };

function extract(page: Document, ask: Ask): Extracted {
  const found = find(snap(page, ask), clean);
  return found.ok ? { ok: true, others: found.others, ...compose(found.cleaned) } : found;
}

function quoted({ article, selection, doubts, others }: Composed & { others: readonly Part[] }): Outcome {
  const quotes = attribute(article, selection);
  return { ok: true, reading: { article, quotes, doubts, others, selection } };
}
