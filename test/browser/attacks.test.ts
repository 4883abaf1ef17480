import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser.ts';
import { expressionFor } from '../../scripts/read/bundle.ts';
import type { Answer } from '../../scripts/read/page.ts';
import { lines } from '../../src/text/lines';
import { ATTACKS, SENTENCES } from './attackPages.ts';

describe('pages that a reader may stumble over', () => {
  let browser: Browser;
  let expression = '';

  beforeAll(async () => {
    [browser, expression] = await Promise.all([launchChromium(), expressionFor('scripts/read/page.ts')]);
  });
  afterAll(() => browser.close());

  test.each(Object.entries(ATTACKS))('%s', async (_, html) => {
    const page = await browser.newPage();
    await page.setContent(html);
    const { outcome } = (await page.evaluate(expression)) as Answer;
    await page.close();
    if (!outcome.ok) throw new Error(outcome.why);
    const read = lines(outcome.reading.article).map(({ rich }) => rich.text);
    for (const sentence of SENTENCES) expect(read).toContain(sentence);
    expect(outcome.reading.article.title).toBe('The eel catchers');
  });
});
