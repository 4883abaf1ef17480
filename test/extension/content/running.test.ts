import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { startReading } from '../../../extension/content/running';
import type { Progress } from '../../../extension/messaging/progress';

import { detect } from '../../../scripts/detect';

const SAID = `<p>“We sold the boat in March,” said Nora Feld, who has run the office of the ferry for nine years. Nobody on
the pier had been told of it until the men came and took down the sign that had hung there since the war.</p>`;

const page = (body: string, lang = 'en') =>
  new JSDOM(
    `<!doctype html><html lang="${lang}"><title>The boat</title><main><h1>The boat</h1>${body}</main>`,
  ).window.document;

test('the text is given by itself, before the quotations', async () => {
  const reading = startReading(page(SAID.repeat(3)), {}, detect);
  const text = await reading.next();
  expect(text).toMatchObject({ is: 'text', id: reading.id, cut: false, reading: { quotes: [] } });
  const complete = await reading.next();
  expect(complete).toMatchObject({ is: 'complete', id: reading.id });
  expect(reading).toMatchObject({ id: reading.id });
  expect(await reading.complete).toEqual(complete.is === 'complete' ? complete.reading : null);
});

test('of a long text the beginning comes first, in whole blocks', async () => {
  const reading = startReading(page(SAID.repeat(1500)), {}, detect);
  const text = await reading.next();
  const complete = await reading.next();
  if (text.is !== 'text' || complete.is !== 'complete') throw new Error(`${text.is}, ${complete.is}`);
  const first = text.reading.article.blocks;
  expect(text.cut).toBe(true);
  expect(first.length).toBeGreaterThan(50);
  expect(complete.reading.article.blocks.length).toBeGreaterThanOrEqual(1500);
  expect(complete.reading.article.blocks.slice(0, first.length)).toEqual(first);
  expect(JSON.stringify(text).length).toBeLessThan(100_000);
});

test('a reading waits for the words of languages until it is asked to go on, and goes on without them', async () => {
  const reading = startReading(page(SAID.repeat(3), 'de'), {}, detect);
  expect(await reading.next()).toMatchObject({ is: 'wanting', codes: ['de'] });
  const rest: Progress['is'][] = [];
  for (let progress = await reading.next(); ; progress = await reading.next()) {
    rest.push(progress.is);
    if (progress.is === 'complete') break;
  }
  expect(rest).toEqual(['text', 'complete']);
});

test('a page without an article says so, and that is the end', async () => {
  const reading = startReading(page('').implementation.createHTMLDocument(''), {}, detect);
  expect(await reading.next()).toEqual({ is: 'unreadable', why: 'empty-page' });
  expect(await reading.complete).toBeNull();
});

test('a reading that is stopped says that it was overtaken, and completes with nothing', async () => {
  const reading = startReading(page(SAID.repeat(3)), {}, detect);
  reading.stop();
  expect(await reading.next()).toEqual({ is: 'overtaken' });
  expect(await reading.complete).toBeNull();
});
