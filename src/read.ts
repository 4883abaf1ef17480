import { attribute } from './attribute';
import { clean } from './clean';
import { compose } from './compose';
import { find } from './find';
import type { Ask, Outcome } from './model';
import { snap } from './snap';

/**
 * Reads a page: its article, the quotations in it with who said them, and what may be wrong.
 * Takes the live document and changes nothing in it. An unreadable page is a value, not an exception.
 */
export function read(page: Document, ask: Ask = {}): Outcome {
  const snapshot = snap(page, ask);
  const found = find(snapshot, clean);
  if (!found.ok) return found;
  const { article, selection, doubts } = compose(found.cleaned);
  const quotes = attribute(article, selection);
  return { ok: true, reading: { article, quotes, doubts, others: found.others, selection } };
}
