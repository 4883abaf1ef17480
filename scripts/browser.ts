import puppeteer, { type Browser } from 'puppeteer-core';
import { locate } from './setup.mjs';

/** How a browser is started; all of it may be left out. */
export interface LaunchOptions {
  /** Folders of built extensions to load. */
  readonly extensions?: readonly string[];
  /** Without a window; true unless told. */
  readonly headless?: boolean;
  /** More switches. */
  readonly args?: readonly string[];
}

/** Nothing of the browser's own goes over the network, and no sandbox is asked for that containers do not have. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium from `PULLQUOTE_CHROMIUM` or the usual places. Throws, with what to do, where there is none. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = locate('chromium');
  if (!executablePath) throw new Error('Chromium is missing: node scripts/setup.mjs chromium');
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    args: [...ARGS, ...(options.args ?? [])],
    ...(options.extensions === undefined ? {} : { enableExtensions: [...options.extensions] }),
  });
}
