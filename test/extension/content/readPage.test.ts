import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Languages, readPage } from '../../../extension/content/readPage';
import { detect } from '../../../scripts/detect';

const ENGLISH = `The ferry to Vell left two hours late on Monday, and nobody on the pier was told why it had stayed there
for so long. “We sold the boat,” said Nora Feld, who has run the office for nine years and means to run it for nine more.`;
const GERMAN = `Die Fähre nach Vell legte am Montag zu spät ab. „Wir haben das Boot verkauft“, sagte Nora Feld.`;
const COOKIES = `We and our partners store and access information on your device, such as unique identifiers, and process
personal data sent by it, to measure what you read and to show you advertisements that are picked for you. You may accept or
manage your choices at any time, and you have the right to object where legitimate interest is what we rely on. Our notice on
privacy says more about how long we keep what we store, and about whom we share it with, in all countries where we work.`;

const page = (lang: string, article: readonly string[], around = '') =>
  new JSDOM(
    `<!doctype html><html lang="${lang}"><head><title>Vell</title></head><body>${around}<article><h1>Vell</h1>${article
      .map(text => `<p>${text}</p>`)
      .join('')}</article></body></html>`,
  ).window.document;

/** Reads a page where no language but English has come yet: its language, its speakers, and what was brought. */
async function readBare(document: Document) {
  const brought: string[] = [];
  const languages: Languages = {
    detect,
    bring: async codes => {
      const missing = codes.filter(code => code !== 'en' && !brought.includes(code));
      brought.push(...missing);
      return missing.length > 0;
    },
  };
  const outcome = await readPage(document, {}, languages);
  if (!outcome.ok) return outcome.why;
  const { article, quotes } = outcome.reading;
  return { lang: article.lang, speakers: quotes.map(quote => quote.speaker?.name), brought };
}

test('an English page is read without the words of other languages', async () => {
  expect(await readBare(page('en-GB', [ENGLISH, ENGLISH]))).toEqual({
    lang: 'en-GB',
    speakers: ['Nora Feld', 'Nora Feld'],
    brought: [],
  });
});

test.each(['en', 'de', ''])(
  'a German page that says “%s” is read with German words, in German',
  async lang => {
    expect(await readBare(page(lang, [GERMAN, GERMAN.repeat(2)]))).toMatchObject({
      lang: 'de',
      brought: ['de'],
    });
  },
);

test('it is the article that counts, not the longer English texts around it', async () => {
  const cookies = `<div class="cookie-notice">${`<p>${COOKIES}</p>`.repeat(14)}</div>`;
  expect(await readBare(page('en', [GERMAN, GERMAN, GERMAN, GERMAN], cookies))).toMatchObject({
    lang: 'de',
    brought: ['de'],
  });
});
