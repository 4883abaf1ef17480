import browser from 'webextension-polyfill';
import type { Ask } from '../../src/model';
import { askGranted } from './askGranted';
import { inaccessibleByAddress, whyInaccessible } from './inaccessible';
import type { Progress } from './progress';
import type { Args, Method, Receivers, Value } from './receivers';
import type { Answer } from './result';
import { type Ran, runInPage } from './runInPage';

/** A tab, and its address as far as the browser tells it. */
export interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
}

/** What reads a page. It asks for a `languages/<code>.js` where the page may be in that language. */
const READING = 'content.js';

/**
 * Calls a function of a receiver in a tab's page; injects first what of the receiver is not there yet.
 * Needs `activeTab` for the tab. Never throws: what goes wrong is the answer's `why`.
 */
export async function call<R extends keyof Receivers, M extends Method<R> & string>(
  tab: Tab,
  receiver: R,
  method: M,
  ...args: Args<R, M>
): Promise<Answer<Value<R, M>>> {
  return answerFrom(tab, async () => {
    const ask = () => run(tab, receiver, method, args);
    const ran = await askGranted(ask);
    if (ran?.state !== 'absent') return ran;
    await inject(tab, [
      ...(ran.reading ? [] : [READING]),
      ...(receiver === 'pullquoteReader' ? ['reader.js'] : []),
    ]);
    return ask();
  });
}

/**
 * Begins to read a tab's page, and gives its first progress. One injection, whose value is the answer, where nothing but the
 * article is asked for: that is what most clicks do. Never throws.
 */
export function begin(tab: Tab, ask: Ask): Promise<Answer<Progress>> {
  if (ask.selection || (ask.part ?? 'article') !== 'article') return call(tab, 'pullquote', 'begin', ask);
  return answerFrom<Progress>(tab, () => askGranted(() => inject(tab, [READING, 'begin.js'])));
}

/** Brings the words of some languages into a tab's page. Without them it is read all the same. Never throws. */
export async function bringLanguages(tab: Tab, codes: readonly string[]): Promise<void> {
  try {
    await inject(
      tab,
      codes.map(code => `languages/${code}.js`),
    );
  } catch {
    // The tab is gone, or has gone elsewhere.
  }
}

/** Injects files of the extension in their order; gives the value of the last. */
async function inject({ id }: Tab, files: string[]): Promise<Ran | null | undefined> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: id },
    files,
    injectImmediately: true,
  });
  return injected?.result as Ran | null | undefined;
}

async function run(
  { id }: Tab,
  receiver: string,
  method: string,
  args: readonly unknown[],
): Promise<Ran | null | undefined> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: id },
    func: runInPage,
    args: [receiver, method, args],
    injectImmediately: true,
  });
  return injected?.result as Ran | null | undefined;
}

/** Does something in a tab's page that gives what `runInPage` gives; says why where it cannot be done. */
async function answerFrom<T>(tab: Tab, act: () => Promise<Ran | null | undefined>): Promise<Answer<T>> {
  const never = inaccessibleByAddress(tab.url);
  if (never) return { ok: false, why: never };
  try {
    const ran = await act();
    if (!ran) return { ok: false, why: 'page-went-away' };
    if (ran.state === 'done') return { ok: true, value: JSON.parse(ran.json) as T };
    if (ran.state === 'pdf') return { ok: false, why: 'pdf' };
    console.error('Pullquote:', ran.state === 'thrown' ? ran.message : 'what was injected did not install');
    return { ok: false, why: 'broken' };
  } catch (error) {
    return {
      ok: false,
      why: whyInaccessible(tab.url, error instanceof Error ? error.message : String(error)),
    };
  }
}
