import { codeOf } from '../../src/languages/codeOf';
import type { Ask, Detect, Outcome } from '../../src/model';
import { readDetecting } from '../../src/read';
import { withSelection } from '../../src/text/touched';
import { pageLanguages } from '../i18n/pageLanguages';

/** Who tells languages apart, and where their words come from. */
export interface Languages {
  readonly detect: Detect;
  /**
   * Brings the words of languages by their codes; those that are there, and those that nobody has written, are passed
   * over. Says whether any came. Never rejects.
   */
  bring(codes: readonly string[]): Promise<boolean>;
}

/**
 * Reads a page in its own language. The words of the languages that it may be in are brought before; where its article
 * turns out to be in another, that is brought then, and the page is read a second time.
 */
export async function readPage(page: Document, ask: Ask, languages: Languages): Promise<Outcome> {
  await languages.bring(await pageLanguages(page, languages.detect));
  const first = await readDetecting(page, ask, languages.detect);
  const code = first.ok ? codeOf(first.reading.article.lang ?? '') : null;
  const outcome =
    code && (await languages.bring([code])) ? await readDetecting(page, ask, languages.detect) : first;
  return outcome.ok ? { ok: true, reading: withSelection(outcome.reading) } : outcome;
}
