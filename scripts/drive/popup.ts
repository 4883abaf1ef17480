import { type Driver, until } from './driver.ts';

/** A quotation as the popup shows it. */
export interface ShownQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly certainty: string;
}

/**
 * Waits until the popup has read all of the page, or has said why it could not; gives what it is about then.
 * Throws what the popup shows where it does neither.
 */
export async function settled(browser: Driver): Promise<'reading' | 'trouble'> {
  try {
    return await until('the popup to have read the page', () =>
      browser.inPopup(page => {
        if (page.querySelector('main.reading[aria-busy="false"]')) return 'reading';
        return page.querySelector('main.trouble') ? 'trouble' : null;
      }),
    );
  } catch (error) {
    const shown = await browser.inPopup(page => `${page.URL} ${page.readyState} ${page.body?.innerText}`);
    throw new Error(`${error instanceof Error ? error.message : error}; it shows: ${shown}`);
  }
}

/**
 * Opens an address and clicks the toolbar button; waits for the reading. Throws what the popup says where it
 * cannot read the page.
 */
export async function readPage(browser: Driver, url: string): Promise<void> {
  await browser.open(url);
  await browser.clickToolbar();
  await hasRead(browser);
}

/** Waits for the reading; throws what the popup says where it cannot read the page. */
export async function hasRead(browser: Driver): Promise<void> {
  if ((await settled(browser)) === 'reading') return;
  const { why, says } = await shownTrouble(browser);
  throw new Error(`The popup says: ${says} (${why})`);
}

/** Goes to one of the popup's two views. */
export async function goTo(browser: Driver, view: 'text' | 'quotes'): Promise<void> {
  await browser.inPopup(
    (page, name) => page.querySelector<HTMLElement>(`#tab-${name}`)?.click() ?? null,
    view,
  );
  await until(`the popup's ${view}`, () =>
    browser.inPopup((page, name) => page.querySelector(`#panel-${name}:not([hidden])`) !== null, view),
  );
}

/** The words that the popup's view of the text shows, as a person sees them. */
export async function shownText(browser: Driver): Promise<string> {
  await goTo(browser, 'text');
  return browser.inPopup(page => page.querySelector<HTMLElement>('#panel-text')?.innerText ?? '');
}

/** The quotations that the popup lists, in its order. */
export async function shownQuotes(browser: Driver): Promise<readonly ShownQuote[]> {
  await goTo(browser, 'quotes');
  return browser.inPopup(page =>
    [...page.querySelectorAll('.quote-card')].map(card => ({
      text: card.querySelector('.quote-text')?.textContent ?? '',
      speaker: card.querySelector('.speaker-name')?.textContent ?? null,
      role: card.querySelector('.speaker-role')?.textContent ?? null,
      certainty: card.querySelector('.certainty')?.textContent ?? '',
    })),
  );
}

/** Why the popup says that it cannot read the page: its sentence, and what it advises. */
export async function shownTrouble(browser: Driver): Promise<{ why: string; says: string }> {
  return browser.inPopup(page => ({
    why: page.querySelector('main.trouble')?.getAttribute('data-trouble') ?? '',
    says: [...(page.querySelector('[role=alert]')?.children ?? [])].map(part => part.textContent).join(' '),
  }));
}
