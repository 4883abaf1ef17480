import type { Page } from 'puppeteer-core';

/** What can be handed to a function that runs in another process, and what it can give back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A real browser with the extension in it, and a person's hands on it. The functions handed to `inPopup`
 * and `inReader` run over there: they see their arguments and nothing else of this process.
 */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** The one tab. */
  readonly page: Page;
  /** The address under which the browser serves the extension's own files, with a slash at the end. */
  readonly home: string;
  /** Goes to an address and waits for its load. Addresses of the browser's own pages work too. */
  open(url: string): Promise<void>;
  /** A click on the toolbar button, as the browser itself sees one: it grants activeTab. */
  clickToolbar(): Promise<void>;
  /** The sign on the toolbar button of the one tab; empty where there is none. */
  badge(): Promise<string>;
  isPopupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  /** Runs a function on the popup's document. Waits for the popup; throws where none opens. */
  inPopup<T extends Json, A extends readonly Json[]>(
    ask: (document: Document, ...args: A) => T,
    ...args: A
  ): Promise<T>;
  isReaderOpen(): Promise<boolean>;
  /** Runs a function on the reader's closed shadow root. Waits for the reader; throws where none opens. */
  inReader<T extends Json, A extends readonly Json[]>(
    ask: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T>;
  /** From now on notes the files of the extension that are injected into a page; gives their names so far, in order. */
  watchInjections(): Promise<() => Promise<readonly string[]>>;
  /** Puts the extension's background to sleep, as the browser does when it has been idle. */
  sleep(): Promise<void>;
  /** Takes the extension out of the browser, while its scripts lie in pages still. */
  uninstall(): Promise<void>;
  /** A real right-click on an element of the page, and the choice of an entry by its first letters. */
  chooseFromMenu(selector: string, entry: string): Promise<void>;
  /** Real keys, as xdotool names them: `alt+shift+r`, `Escape`. The page has the focus first. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** Show a window, to whoever is there; else the browser is headless and has no menus. */
  readonly window?: boolean;
  /** The X display for the window, whose mouse and keyboard are then ours. */
  readonly display?: string;
  /** A folder to keep the profile in, for a browser that is started again. */
  readonly profile?: string;
  /** Pixels of the screen for one of CSS; 1 where left out. */
  readonly scale?: number;
}

/**
 * Asks again and again until the answer is neither null nor false, and gives it. Throws after `seconds`,
 * saying `what` was awaited. An asking that fails counts as no answer: things go away while they change.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  seconds = 45,
): Promise<Exclude<T, false | null>> {
  const end = Date.now() + seconds * 1000;
  let trouble = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer as Exclude<T, false | null>;
    } catch (error) {
      trouble = `; last: ${String(error)}`;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${seconds} s in vain: ${what}${trouble}`);
}
