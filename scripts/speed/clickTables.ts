import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { median, p95 } from '../bench/times.ts';
import { launchChromium } from '../browser.ts';
import { serve } from '../demo/serve.ts';
import { LABELLED_DATA } from '../labelledData.ts';
import { findPages, pageBytes } from '../read/inputs.ts';
import { type Click, clickOn, extensionNamed } from './clicks.ts';

/** How many pages are clicked on. */
const PAGES = 48;

/** So many pages warm both extensions up before anything counts. */
const WARM_UP = 2;

/** Pages are shown as they are, but nothing of them runs and nothing is asked of others. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Click to first text and to the complete popup, of the extensions in two folders, ours first: each page by both in
 * turn, in one run. As Markdown.
 */
export async function clickTables(extensions: readonly [string, string]): Promise<string> {
  const inputs = findPages([join(LABELLED_DATA, 'bench/news/pages')]);
  const step = Math.max(1, Math.floor(inputs.length / PAGES));
  const chosen = inputs.filter((_, at) => at % step === 0).slice(0, PAGES);
  const served = await serve(path => {
    const input = chosen[Number(path.slice(1))];
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    return input ? { headers, body: pageBytes(input) } : null;
  });
  const browser = await launchChromium({ extensions });
  try {
    const pairs = await clickAll(
      browser,
      chosen.map((_, at) => `${served.url}${at}`),
    );
    return table(pairs.slice(WARM_UP));
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Pair {
  readonly ours: Click;
  readonly minimal: Click;
}

async function clickAll(browser: Browser, urls: readonly string[]): Promise<Pair[]> {
  const page = await browser.newPage();
  const ours = await extensionNamed(browser, 'Pullquote');
  const minimal = await extensionNamed(browser, 'Readability alone');
  const pairs: Pair[] = [];
  for (const [at, url] of urls.entries()) {
    // Who comes second finds the page in the browser's memory: they take turns.
    const first = at % 2 === 0 ? await clickOn(page, ours, url) : null;
    const other = await clickOn(page, minimal, url);
    pairs.push({ ours: first ?? (await clickOn(page, ours, url)), minimal: other });
  }
  return pairs;
}

function table(pairs: readonly Pair[]): string {
  const line = (label: string, numbers: readonly number[], digits = 0) =>
    `| ${label} | ${median(numbers).toFixed(digits)} | ${p95(numbers).toFixed(digits)} |`;
  return [
    `| click, ${pairs.length} news pages | median | p95 |`,
    '| --- | --- | --- |',
    line(
      'Readability alone, complete, ms',
      pairs.map(({ minimal }) => minimal.complete),
    ),
    line(
      'Pullquote, first text, ms',
      pairs.map(({ ours }) => ours.text),
    ),
    line(
      'Pullquote, complete, ms',
      pairs.map(({ ours }) => ours.complete),
    ),
    line(
      'first text, times Readability alone',
      pairs.map(({ ours, minimal }) => ours.text / minimal.complete),
      2,
    ),
    line(
      'complete, times Readability alone',
      pairs.map(({ ours, minimal }) => ours.complete / minimal.complete),
      2,
    ),
  ].join('\n');
}
