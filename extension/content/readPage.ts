import { codeOf } from '../../src/languages/codeOf';
import type { Ask, Detect, Outcome, Reading } from '../../src/model';
import { type Drive, readText, withQuotes } from '../../src/read';
import { withSelection } from '../../src/text/touched';
import { pageLanguages } from '../i18n/pageLanguages';
import { inTurns } from './turns';

/** Who tells languages apart, and where their words come from. */
export interface Languages {
  readonly detect: Detect;
  /**
   * Brings the words of languages by their codes; those that are there, and those that nobody has written, are passed
   * over. Says whether any came. Never rejects.
   */
  bring(codes: readonly string[]): Promise<boolean>;
}

/** Reads a page in its own language, quotations and all. */
export async function readPage(page: Document, ask: Ask, languages: Languages): Promise<Outcome> {
  const drive = inTurns();
  const outcome = await readPageText(page, ask, languages, drive);
  return outcome.ok ? { ok: true, reading: await quoted(outcome.reading, drive) } : outcome;
}

/**
 * Reads a page's text in its own language; its quotations come with `quoted`. The words of the languages that it may be in
 * are brought before; where its article turns out to be in another, that is brought then, and the page is read a second
 * time.
 */
export async function readPageText(
  page: Document,
  ask: Ask,
  languages: Languages,
  drive: Drive,
): Promise<Outcome> {
  await languages.bring(await pageLanguages(page, languages.detect));
  const { detect } = languages;
  const first = await readText(page, ask, detect, drive);
  const code = first.ok ? codeOf(first.reading.article.lang ?? '') : null;
  return code && (await languages.bring([code])) ? readText(page, ask, detect, drive) : first;
}

/** A reading with its quotations; what the person selected is one of them where it touches none. */
export async function quoted(reading: Reading, drive: Drive): Promise<Reading> {
  return withSelection(await withQuotes(reading, drive));
}
