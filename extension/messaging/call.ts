import browser from 'webextension-polyfill';
import { askGranted } from './askGranted';
import { inaccessibleByAddress, whyInaccessible } from './inaccessible';
import type { Args, Method, Receivers, Value } from './receivers';
import type { Answer } from './result';
import { type Ran, runInPage } from './runInPage';

/** A tab, and its address as far as the browser tells it. */
export interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
}

/** What reads a page. It asks for a `languages/<code>.js` where the page may be in that language. */
const READING = ['content.js'];

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
  const never = inaccessibleByAddress(tab.url);
  if (never) return { ok: false, why: never };
  const target = { tabId: tab.id };
  const ask = async () => {
    const [injected] = await browser.scripting.executeScript({
      target,
      func: runInPage,
      args: [receiver, method, args],
      injectImmediately: true,
    });
    return injected?.result as Ran<Value<R, M>> | null | undefined;
  };
  try {
    let ran = await askGranted(ask);
    if (ran?.state === 'absent') {
      await browser.scripting.executeScript({
        target,
        files: [...(ran.reading ? [] : READING), ...(receiver === 'pullquoteReader' ? ['reader.js'] : [])],
        injectImmediately: true,
      });
      ran = await ask();
    }
    if (!ran) return { ok: false, why: 'page-went-away' };
    if (ran.state === 'done') return { ok: true, value: ran.value };
    if (ran.state === 'pdf') return { ok: false, why: 'pdf' };
    console.error('Pullquote:', ran.state === 'thrown' ? ran.message : `${receiver} did not install`);
    return { ok: false, why: 'broken' };
  } catch (error) {
    return {
      ok: false,
      why: whyInaccessible(tab.url, error instanceof Error ? error.message : String(error)),
    };
  }
}
