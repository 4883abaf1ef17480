import { pageLanguages } from '../../extension/i18n/pageLanguages';
import { broughtCodes } from '../../src/languages/brought';
import type { Detect, Detected } from '../../src/model';

/** What the tab (`tab.ts`) and the page say to one another: a question with its number, and the answer to it. */
declare global {
  var pullquoteAsk: ((question: string) => void) | undefined;
  var pullquoteAnswer: ((number: number, answer: Detected) => void) | undefined;
}

const waiting = new Map<number, (answer: Detected) => void>();
globalThis.pullquoteAnswer = (number, answer) => {
  waiting.get(number)?.(answer);
  waiting.delete(number);
};

let asked = 0;

/** Asks the tab, where a library takes the browser's place. Rejects where the page runs in no tab of ours. */
export const detect: Detect = text =>
  new Promise((resolve, reject) => {
    if (!globalThis.pullquoteAsk) return reject(new Error('nobody can be asked for languages here'));
    asked += 1;
    waiting.set(asked, resolve);
    globalThis.pullquoteAsk(JSON.stringify([asked, text]));
  });

/** The languages that the page may be in, as the extension asks it. */
export function languages(): Promise<string[]> {
  return pageLanguages(document, detect);
}

/** Runs the files of some languages, those that there are and that were not run yet; says whether there were any. */
export function bring(files: Readonly<Record<string, () => void>>, codes: readonly string[]): boolean {
  const missing = codes.filter(code => code in files && !broughtCodes().includes(code));
  for (const code of missing) files[code]?.();
  return missing.length > 0;
}
