import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../extension/i18n/english';
import { detect } from '../../scripts/detect';

const ENGLISH = `The ferry to Vell left two hours late on Monday, and nobody on the pier was told why it had stayed.
The harbour master said that the fog had not lifted from the sound, which is what the people of the island expect by now.`;
const GERMAN = `Die Fähre nach Vell legte am Montag zwei Stunden zu spät ab, und niemand auf dem Steg erfuhr, warum sie
geblieben war. Der Hafenmeister sagte, der Nebel habe sich nicht gehoben, womit die Leute auf der Insel rechnen.`;
const DUTCH = `De veerboot naar Vell vertrok maandag twee uur te laat en niemand op de steiger wist waarom. Volgens de
havenmeester is het de mist, of iets wat daarop lijkt, en is er niets aan te doen tot het weer beter is op het eiland.`;
const DANISH = `Færgen til Vell sejlede to timer for sent i mandags, og ingen på kajen fik at vide hvorfor. Havnefogeden
siger, at tågen ikke ville lette, og at man må have tålmodighed, for det er ikke første gang det sker på øen.`;
const RUSSIAN =
  'Паром в Велл отошёл в понедельник на два часа позже, и никто на причале не знал почему. Туман не рассеялся.';
const JAPANESE =
  'ヴェル行きのフェリーは月曜日に二時間遅れて出港し、桟橋にいた人は誰もその理由を知らされていなかった。'.repeat(
    2,
  );

const page = (lang: string, ...texts: readonly string[]) =>
  parseHTML(
    `<!doctype html><html${lang && ` lang="${lang}"`}><body>${texts.map(text => `<p>${text}</p>`).join('')}</body></html>`,
  ).document;

describe('a page is in English', () => {
  test.each(['', 'en', 'en-GB', 'EN-us', 'en_US'])('that says “%s” and is', async lang => {
    expect(await inEnglish(page(lang, ENGLISH), detect)).toBe(true);
  });

  test('with names in it that are not', async () => {
    expect(
      await inEnglish(
        page('en', ENGLISH, `${ENGLISH} Its captain, Þórður Łęcki, was born in Åbenrå.`),
        detect,
      ),
    ).toBe(true);
  });

  test('whatever stands in its scripts', async () => {
    const script = `<script>const words = '${GERMAN.replaceAll('\n', ' ')}';</script>`;
    expect(await inEnglish(page('en', ENGLISH, script), detect)).toBe(true);
  });
});

describe('a page is not known to be in English', () => {
  test.each(['de', 'enm', 'x-en'])('that says “%s”', async lang => {
    expect(await inEnglish(page(lang, ENGLISH), detect)).toBe(false);
  });

  test.each([
    ['German', GERMAN],
    ['Dutch', DUTCH],
    ['Danish', DANISH],
    ['Russian', RUSSIAN],
    ['Japanese', JAPANESE],
  ])('that says so and is in %s', async (_, text) => {
    expect(await inEnglish(page('en', text), detect)).toBe(false);
    expect(await inEnglish(page('en', text, ENGLISH), detect), 'with English in it').toBe(false);
    expect(
      await inEnglish(page('en', text, 'Skip to content', 'Subscribe to the newsletter'), detect),
      'in its menus',
    ).toBe(false);
  });

  test('that says hardly anything', async () => {
    expect(await inEnglish(page('en', 'The ferry is late.'), detect)).toBe(false);
    expect(await inEnglish(page('en'), detect)).toBe(false);
  });
});

test('a page is not known to be in English where nobody can be asked, or nobody is sure', async () => {
  const asked = page('en', ENGLISH);
  expect(await inEnglish(asked, () => Promise.reject(new Error('away')))).toBe(false);
  expect(await inEnglish(asked, async () => ({ reliable: false, languages: [] }))).toBe(false);
});
