import { inEnglish as pageInEnglish } from '../../extension/i18n/english';
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

/** Whether the page is known to be in English, as the extension asks it. */
export function inEnglish(): Promise<boolean> {
  return pageInEnglish(document, detect);
}
