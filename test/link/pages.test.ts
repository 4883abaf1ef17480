import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { everything, pageText } from '../../extension/highlight/pageText';
import { condense, locateIn } from '../../src/link/locate';
import { selectors } from '../../src/link/selectors';
import { read } from '../../src/read';
import { lines } from '../../src/text/lines';

const PAGES = join(import.meta.dirname, '../pages');
const DEMO = join(import.meta.dirname, '../../scripts/demo/index.html');

const pages = readdirSync(PAGES).flatMap(host =>
  readdirSync(join(PAGES, host)).map(
    slug => [`${host}/${slug}`, join(PAGES, host, slug, 'page.html')] as const,
  ),
);

describe('on pages of our own', () => {
  test.each([...pages, ['the demo', DEMO] as const])(
    '%s: all that was read is found again in the page',
    async (_, path) => {
      const dom = new JSDOM(readFileSync(path, 'utf8'), { url: 'https://pages.example/' });
      const page = dom.window.document;
      await loaded(page);
      const outcome = read(page);
      if (!outcome.ok) throw new Error(outcome.why);
      const { article, quotes } = outcome.reading;
      const seen = condense(pageText(page.body, everything).text);
      const places = [
        ...quotes.flatMap(quote => quote.places),
        ...lines(article).map(({ rich }) => ({ block: rich.id, start: 0, end: rich.text.length })),
      ];
      const lost = selectors(article, places).filter(
        selector => condense(selector.exact).letters !== '' && locateIn(seen, selector) === null,
      );
      expect(lost.map(({ exact }) => exact)).toEqual([]);
    },
  );
});

function loaded(page: Document): Promise<void> {
  return new Promise(resolve => {
    if (page.readyState === 'complete') resolve();
    else page.defaultView?.addEventListener('load', () => resolve());
  });
}
