import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../browser.ts';
import { serve } from '../demo/serve.ts';
import { type Click, clickOn, extensionNamed } from './clicks.ts';
import { news } from './news.ts';

const KB = 1000;

/** Pages of growing size, by what they are called: news in paragraphs, and many small elements. */
const PAGES: Readonly<Record<string, () => string>> = {
  '100 KB': () => newsPage(100 * KB),
  '1 MB': () => newsPage(1000 * KB),
  '5 MB': () => newsPage(5000 * KB),
  '20 MB': () => newsPage(20_000 * KB),
  '100,000 elements': () => manyElements(100_000),
};

/** Click to first text and to the complete popup on pages of growing size, ours and Readability alone. As Markdown. */
export async function growthTable(extensions: readonly [string, string]): Promise<string> {
  const names = Object.keys(PAGES);
  const served = await serve(path => {
    const name = names[Number(path.slice(1))];
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return name === undefined ? null : { headers, body: PAGES[name]?.() ?? '' };
  });
  const browser = await launchChromium({ extensions });
  try {
    const lines: string[] = [];
    for (const [at, name] of names.entries()) lines.push(await line(browser, name, `${served.url}${at}`));
    return [
      '| page | first text ms | complete ms | longest task in the page ms | popup MB | Readability alone, complete ms |',
      '| --- | --- | --- | --- | --- | --- |',
      ...lines,
    ].join('\n');
  } finally {
    await browser.close();
    await served.close();
  }
}

async function line(browser: Browser, name: string, url: string): Promise<string> {
  const clicks: (Click | null)[] = [];
  for (const extension of ['Pullquote', 'Readability alone']) {
    const page = await browser.newPage();
    const click = clickOn(page, await extensionNamed(browser, extension), url);
    clicks.push(
      await click.catch((error: unknown) => {
        console.error(`${extension}, ${name}: ${String(error)}`);
        return null;
      }),
    );
    await page.close();
  }
  const [ours, minimal] = clicks;
  const ms = (value: number | undefined) => value?.toFixed(0) ?? '–';
  const heap = ours ? (ours.heap / 1e6).toFixed(0) : '–';
  const columns = [ms(ours?.text), ms(ours?.complete), ms(ours?.longestTask), heap, ms(minimal?.complete)];
  return `| ${name} | ${columns.join(' | ')} |`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>The long harbour</title><main><h1>The long harbour</h1>${body}</main></html>`;
}

function newsPage(size: number): string {
  return page(
    news(size)
      .split('\n')
      .map(paragraph => `<p>${paragraph}</p>`)
      .join('\n'),
  );
}

function manyElements(count: number): string {
  const words = news(count * 6).split(' ');
  const each = (at: number) => words.slice(at * 5, at * 5 + 5).join(' ');
  const paragraphs = Array.from({ length: count / 5 }, (_, at) => {
    const [one, two, ...rest] = each(at).split(' ');
    return `<p><b>${one}</b> <i>${two}</i> <span>${rest.join(' ')}</span> <a href="#a">more</a></p>`;
  });
  return page(paragraphs.join('\n'));
}
