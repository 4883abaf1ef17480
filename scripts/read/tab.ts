import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';

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
  #loaded: (() => void) | null = null;

  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async open(browser: Browser): Promise<Tab> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const tab = new Tab(page, session);
    session.on('Fetch.requestPaused', event => void tab.#answer(event).catch(() => undefined));
    session.on('Page.loadEventFired', () => tab.#loaded?.());
    await session.send('Page.enable');
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return tab;
  }

  /**
   * Loads a page and evaluates an expression beside it; gives its value, which must survive JSON. Throws when the
   * page does not load, the code throws, the tab crashes, or `timeout` milliseconds have passed.
   */
  async run(load: Load, expression: string, timeout: number): Promise<unknown> {
    const crashed = new Promise<never>((_, reject) => {
      this.page.once('error', () => reject(new Error('the tab crashed')));
      setTimeout(() => reject(new Error(`no answer within ${timeout} ms`)), timeout + 2000).unref();
    });
    crashed.catch(() => undefined);
    return Promise.race([this.#run(load, expression, timeout), crashed]);
  }

  async close(): Promise<void> {
    await this.page.close().catch(() => undefined);
  }

  async #run(load: Load, expression: string, timeout: number): Promise<unknown> {
    const { session } = this;
    this.#load = load;
    const loaded = new Promise<void>(resolve => {
      this.#loaded = resolve;
    });
    const { frameId, errorText } = await session.send('Page.navigate', { url: load.url });
    if (errorText) throw new Error(`the page does not load: ${errorText}`);
    await Promise.race([loaded, pause(timeout / 2)]);
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      timeout,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async #answer({ requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const load = this.#load;
    if (load && resourceType === 'Document' && request.url === load.url) {
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

function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms).unref();
  });
}
