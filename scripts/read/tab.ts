import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { detect } from '../detect';

/** A page to load: the address it is loaded under, and its bytes. */
export interface Load {
  readonly url: string;
  readonly bytes: Buffer;
}

/**
 * One tab that loads saved pages as real documents, scripts off and every request but the page's own refused, and
 * runs code of ours beside the page, in a world of its own, as an extension does.
 */
export class Tab {
  #load: Load | null = null;
  /** Loaders whose document is there with all that belongs to it. */
  readonly #complete = new Set<string>();
  readonly #waiting = new Set<() => void>();
  #crashed = false;
  #frame = '';

  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async open(browser: Browser): Promise<Tab> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const tab = new Tab(page, session);
    page.on('error', () => {
      tab.#crashed = true;
      tab.#wake();
    });
    session.on('Fetch.requestPaused', event => void tab.#answer(event).catch(() => undefined));
    session.on('Runtime.bindingCalled', event => void tab.#detect(event).catch(() => undefined));
    session.on('Page.lifecycleEvent', ({ name, loaderId }) => {
      if (name !== 'load') return;
      tab.#complete.add(loaderId);
      tab.#wake();
    });
    await session.send('Page.enable');
    tab.#frame = (await session.send('Page.getFrameTree')).frameTree.frame.id;
    await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'pullquoteAsk' });
    return tab;
  }

  /**
   * Loads a page and evaluates an expression beside it; gives its value, which must survive JSON, or what it promises.
   * Code in it may ask for the languages of a text (`beside.ts`). Throws when the
   * page does not load, the code throws, the tab crashes, or `timeout` milliseconds have passed.
   */
  async run(load: Load, expression: string, timeout: number): Promise<unknown> {
    const answer = this.#run(load, expression, timeout);
    answer.catch(() => undefined);
    for (const end = Date.now() + timeout; Date.now() < end; ) {
      const value = await Promise.race([
        answer.then(settled => ({ settled })),
        this.#event(end - Date.now()),
      ]);
      if (value) {
        this.#wake();
        return value.settled;
      }
      if (this.#crashed) throw new Error('the tab crashed');
    }
    throw new Error(`no answer within ${timeout} ms`);
  }

  async close(): Promise<void> {
    await this.page.close().catch(() => undefined);
  }

  async #run(load: Load, expression: string, timeout: number): Promise<unknown> {
    const { session } = this;
    this.#load = load;
    this.#complete.clear();
    const { frameId, loaderId, errorText } = await session.send('Page.navigate', { url: load.url });
    if (errorText) throw new Error(`the page does not load: ${errorText}`);
    // What is not there by half of the time is not waited for: the rest is for reading.
    const end = Date.now() + timeout / 2;
    while (loaderId && !this.#complete.has(loaderId) && Date.now() < end) await this.#event(end - Date.now());
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
      timeout,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Answers a question of `beside.ts`. */
  async #detect({ payload, executionContextId }: Protocol.Runtime.BindingCalledEvent): Promise<void> {
    const [number, text] = JSON.parse(payload) as [number, string];
    const answer = JSON.stringify(await detect(text));
    const expression = `pullquoteAnswer(${number}, ${answer})`;
    await this.session.send('Runtime.evaluate', { expression, contextId: executionContextId });
  }

  /** Something happened in the tab, or the time is over. */
  #event(timeout: number): Promise<null> {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve(null);
      };
      const timer = setTimeout(done, timeout).unref();
      this.#waiting.add(done);
    });
  }

  #wake(): void {
    for (const done of this.#waiting) done();
  }

  async #answer({ requestId, frameId, resourceType }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const load = this.#load;
    if (load && resourceType === 'Document' && frameId === this.#frame) {
      this.#load = null;
      await this.session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'content-type', value: contentType(load.bytes) }],
        body: load.bytes.toString('base64'),
      });
    } else
      await this.session.send('Fetch.failRequest', {
        requestId,
        errorReason: resourceType === 'Document' ? 'Aborted' : 'Failed',
      });
  }
}

/** Saved pages are mostly UTF-8 whatever they say inside; where the bytes are not, the browser finds out. */
function contentType(bytes: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
