import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { sourceManifest } from '../../scripts/build/manifest.ts';
import { startChromium } from '../../scripts/drive/chromium.ts';
import { type Driver, until } from '../../scripts/drive/driver.ts';
import { startFirefox } from '../../scripts/drive/firefox.ts';
import { hasRead } from '../../scripts/drive/popup.ts';
import { clickInReader, openReader } from '../../scripts/drive/reader.ts';
import { serveSite } from './site.ts';
import { BROWSERS } from './useBrowser.ts';

const site = await serveSite();
const folders: string[] = [];

afterAll(async () => {
  await site.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const look = (root: ShadowRoot) => {
  const page = root.querySelector('.page');
  const words = root.querySelector('.article-body p');
  return {
    paper: page ? getComputedStyle(page.closest('dialog') ?? page).backgroundColor : '',
    size: words ? getComputedStyle(words).fontSize : '',
  };
};

describe.each(BROWSERS)('how a person wants to read, in %s', name => {
  test('outlives a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'pullquote-'));
    folders.push(profile);
    const start = (): Promise<Driver> =>
      name === 'chromium'
        ? startChromium({ extension: join(inject('dist'), 'chrome'), profile })
        : startFirefox({
            extension: join(inject('dist'), `pullquote-firefox-${sourceManifest().version}.zip`),
            profile,
          });
    const enter = async (browser: Driver) => {
      await browser.open(site.demo);
      await browser.clickToolbar();
      await hasRead(browser);
      await openReader(browser);
      return browser.inReader(look);
    };

    const first = await start();
    const before = await enter(first);
    await clickInReader(first, '[aria-controls="look-panel"]');
    await clickInReader(first, '#look-panel [data-choice="sepia"] input');
    await clickInReader(first, '#look-panel .sizes button:last-child');
    const chosen = await until('the new look', async () => {
      const now = await first.inReader(look);
      return now.paper !== before.paper && now.size !== before.size && now;
    });
    // The reader opens with what is stored by then.
    await until('the new look to be stored', async () => {
      const { paper, size } = await enter(first);
      return paper === chosen.paper && size === chosen.size;
    });
    await first.close();

    const second = await start();
    expect(await enter(second)).toEqual(chosen);
    await second.close();
  });
});

test('what Chromium has no room for is shown all the same, and the reader says that it is not stored', async () => {
  const browser = await startChromium({ extension: join(inject('dist'), 'chrome') });
  try {
    await browser.open(site.demo);
    await browser.clickToolbar();
    await hasRead(browser);
    await browser.inPopup(popup => {
      const { storage } = Reflect.get(popup.defaultView ?? {}, 'chrome');
      storage.local.set({ ballast: 'x'.repeat(storage.local.QUOTA_BYTES - 30) });
      return null;
    });
    await openReader(browser);
    const before = await browser.inReader(look);
    await clickInReader(browser, '[aria-controls="look-panel"]');
    await clickInReader(browser, '.sizes button:last-child');
    await until('the reader to say so', () =>
      browser.inReader(
        root => root.querySelector('.not-stored')?.textContent?.includes('did not store') ?? false,
      ),
    );
    const after = await browser.inReader(look);
    expect(Number.parseFloat(after.size)).toBeGreaterThan(Number.parseFloat(before.size));
  } finally {
    await browser.close();
  }
});
