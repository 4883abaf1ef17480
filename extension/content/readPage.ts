import type { Ask, Detect, Outcome } from '../../src/model';
import { readDetecting } from '../../src/read';
import { withSelection } from '../../src/text/touched';
import { inEnglish } from '../i18n/english';

/** Who tells languages apart, and where the words of those but English come from. */
export interface Languages {
  readonly detect: Detect;
  /** Whether their words are there. */
  there(): boolean;
  /** Brings them; says whether they came. */
  bring(): Promise<boolean>;
}

/**
 * Reads a page in its own language. The words of other languages are brought before, where the page is not known to be
 * in English; where its article turns out not to be, they are brought then, and the page is read a second time.
 */
export async function readPage(page: Document, ask: Ask, languages: Languages): Promise<Outcome> {
  if (!languages.there() && !(await inEnglish(page, languages.detect))) await languages.bring();
  const first = await readDetecting(page, ask, languages.detect);
  const outcome =
    isForeign(first) && !languages.there() && (await languages.bring())
      ? await readDetecting(page, ask, languages.detect)
      : first;
  return outcome.ok ? { ok: true, reading: withSelection(outcome.reading) } : outcome;
}

function isForeign(outcome: Outcome): boolean {
  const lang = outcome.ok ? outcome.reading.article.lang : null;
  return lang !== null && !/^en(?:-|$)/i.test(lang);
}
