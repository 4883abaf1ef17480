import browser from 'webextension-polyfill';
import type { TextQuoteSelector } from '../../src/link/selector';
import type { Ask, Outcome } from '../../src/model';
import { closed, closedByAddress } from './inaccessible';
import type { Answer, Result } from './trouble';

/**
 * What `content.js` answers in the page, as `globalThis.pullquote`. Installed once, on demand.
 * All arguments and answers survive JSON; errors cross as values.
 */
export interface PageApi {
  /** Reads the page, in its own language, and keeps what came of it until it reads again. */
  read(ask: Ask): Promise<Kept>;
  /** What is kept under an id; null where something else is by now, or the page is no longer what was read. */
  kept(id: number): Outcome | null;
  /** Whether the person has selected letters in the page. */
  selected(): boolean;
  /** Scrolls to the places and marks them, without a change to the page's DOM. None takes the mark away. */
  show(places: readonly TextQuoteSelector[]): Promise<Result>;
}

/** What became of a page, and the name under which `content.js` keeps it there. */
export interface Kept {
  readonly id: number;
  readonly outcome: Outcome;
}

/**
 * What `reader.js` answers in the page, as `globalThis.pullquoteReader`.
 * `content.js` is there before it: it reads with `globalThis.pullquote?.read(…)`.
 */
export interface ReaderApi {
  open(options?: ReaderOptions): Promise<Result>;
  close(): Promise<Result>;
  toggle(): Promise<Result>;
}

export interface ReaderOptions {
  /** The panel to open with. */
  readonly panel?: 'quotes';
  /** Show the quotations of what is selected in the page. */
  readonly selection?: boolean;
  /** Show this reading, by its id, where it is kept and the page is still as it was; else read anew. */
  readonly reading?: number;
}

/** A tab, and its address as far as the browser tells it. */
export interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
}

/** Who can be asked in a page, by the name under which it is installed. */
export interface Receivers {
  readonly pullquote: PageApi;
  readonly pullquoteReader: ReaderApi;
}

declare global {
  var pullquote: PageApi | undefined;
  var pullquoteReader: ReaderApi | undefined;
}

type Method<R extends keyof Receivers> = keyof Receivers[R];
type Args<R extends keyof Receivers, M extends Method<R>> = Receivers[R][M] extends (
  ...args: infer A
) => unknown
  ? A
  : never;
type Value<R extends keyof Receivers, M extends Method<R>> = Receivers[R][M] extends (
  ...args: never
) => infer V
  ? Awaited<V>
  : never;

/** What reads a page. It asks for `languages.js` where the page wants it. */
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
  const shut = closedByAddress(tab.url);
  if (shut) return { ok: false, why: shut };
  const target = { tabId: tab.id };
  const ask = async () => {
    const [injected] = await browser.scripting.executeScript({
      target,
      func: run,
      args: [receiver, method, args],
      injectImmediately: true,
    });
    return injected?.result as Ran<Value<R, M>> | null | undefined;
  };
  try {
    let ran = await ask();
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
    return { ok: false, why: closed(tab.url, error instanceof Error ? error.message : String(error)) };
  }
}

type Ran<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'absent' /** `content.js` is there. */; readonly reading: boolean }
  | { readonly state: 'pdf' }
  | { readonly state: 'thrown'; readonly message: string };

/** Runs in the page: sent there as text, so it may use nothing from around it. */
async function run(receiver: unknown, method: unknown, args: unknown): Promise<Ran<unknown>> {
  if (document.contentType === 'application/pdf') return { state: 'pdf' };
  const api: unknown = Reflect.get(globalThis, String(receiver));
  if (typeof api !== 'object' || api === null) return { state: 'absent', reading: 'pullquote' in globalThis };
  try {
    const answer: unknown = Reflect.apply(
      Reflect.get(api, String(method)),
      api,
      Array.isArray(args) ? args : [],
    );
    return { state: 'done', value: await answer };
  } catch (error) {
    return {
      state: 'thrown',
      message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    };
  }
}
