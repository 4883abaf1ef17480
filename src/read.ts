import { compose } from './compose';
import { detectLanguage } from './detect';
import { extractInSteps } from './extract';
import { readability } from './extract/readability';
import type { Ask, Detect, Outcome, Reading } from './model';
import { takeSnapshot, withMetadataOf } from './page';
import { attributeInSteps } from './quotations';
import { finish, type Steps } from './steps';

/** Does what is to be done in steps, all at once or with pauses; gives what it comes to. */
export type Drive = <T>(steps: Steps<T>) => Promise<T>;

/**
 * Reads a page: its article, the quotations in it with who said them, and what may be wrong. The article is in the
 * language that the page says.
 * Takes the live document and changes nothing in it. An unreadable page is a value, not an exception.
 */
export function read(page: Document, ask: Ask = {}): Outcome {
  const outcome = finish(textOf(page, ask));
  return outcome.ok ? { ok: true, reading: finish(quotesOf(outcome.reading)) } : outcome;
}

/**
 * The same without the quotations, which `withQuotes` adds; the language of the article is asked of its own texts. The
 * page is looked at before anything is awaited.
 */
export async function readText(page: Document, ask: Ask, detect: Detect, drive: Drive): Promise<Outcome> {
  const outcome = await drive(textOf(page, ask));
  if (!outcome.ok) return outcome;
  const { article } = outcome.reading;
  const lang = await detectLanguage(article, detect);
  return { ok: true, reading: { ...outcome.reading, article: { ...article, lang } } };
}

/** A reading with the quotations of its article, and who said them. */
export function withQuotes(reading: Reading, drive: Drive): Promise<Reading> {
  return drive(quotesOf(reading));
}

function* textOf(page: Document, ask: Ask): Steps<Outcome> {
  const snapshot = takeSnapshot(page, ask);
  yield;
  const witness = readability(snapshot);
  yield;
  const extracted = yield* extractInSteps(withMetadataOf(snapshot, witness.metadata), witness);
  if (!extracted.ok) return extracted;
  yield;
  const { part, others, outside, readability: agreement } = extracted;
  const composed = compose(extracted.cleaned);
  return { ok: true, reading: { ...composed, quotes: [], part, others, outside, readability: agreement } };
}

function* quotesOf(reading: Reading): Steps<Reading> {
  return { ...reading, quotes: yield* attributeInSteps(reading.article, reading.selection) };
}
