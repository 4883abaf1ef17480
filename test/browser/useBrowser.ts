import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { startChromium } from '../../scripts/drive/chromium.ts';
import type { Driver, Launch } from '../../scripts/drive/driver.ts';
import { startFirefox } from '../../scripts/drive/firefox.ts';
import { type Display, openDisplay } from '../../scripts/drive/xvfb.ts';
import { type Site, serveSite } from './site.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

export type Name = (typeof BROWSERS)[number];

/** A browser with the built extension, and the pages to try it on. */
export interface Bench {
  readonly browser: Driver;
  readonly site: Site;
}

/** Starts a browser with the built extension. */
export function start(name: Name, options: Omit<Launch, 'extension'> = {}): Promise<Driver> {
  const dist = inject('dist');
  return name === 'chromium'
    ? startChromium({ extension: join(dist, 'chrome'), ...options })
    : startFirefox({ extension: join(dist, 'firefox'), ...options });
}

/**
 * One browser for all tests of a `describe`, on a display of its own where `display` is asked for. Each test
 * finds the popup closed.
 * Gives the bench, which is there once the tests run.
 */
export function useBrowser(name: Name, { display = false } = {}): () => Bench {
  let bench: Bench | null = null;
  let screen: Display | null = null;
  beforeAll(async () => {
    screen = display ? await openDisplay() : null;
    const site = await serveSite();
    bench = { site, browser: await start(name, screen ? { display: screen.name } : {}) };
  });
  afterEach(async () => {
    if (await bench?.browser.isPopupOpen()) await bench?.browser.closePopup();
  });
  afterAll(async () => {
    await bench?.browser.close();
    await bench?.site.close();
    screen?.close();
  });
  return () => {
    if (!bench) throw new Error('The browser has not started yet.');
    return bench;
  };
}
