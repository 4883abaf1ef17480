import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageLanguages } from '../../extension/i18n/pageLanguages';
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

test.each(['', 'en', 'en-GB', 'EN-us', 'en_US'])(
  'an English page that says “%s” is in English',
  async lang => {
    expect(await pageLanguages(page(lang, ENGLISH), detect)).toEqual(['en']);
  },
);

test('names from elsewhere, and scripts, are no other language', async () => {
  const names = `${ENGLISH} Its captain, Þórður Łęcki, was born in Åbenrå.`;
  const script = `<script>const words = '${GERMAN.replaceAll('\n', ' ')}';</script>`;
  expect(await pageLanguages(page('en', ENGLISH, names, script), detect)).toEqual(['en']);
});

test.each([
  ['de', GERMAN],
  ['nl', DUTCH],
  ['da', DANISH],
  ['ru', RUSSIAN],
  ['ja', JAPANESE],
])('a page that says it is in English and is in “%s” may be in both', async (code, text) => {
  expect(await pageLanguages(page('en', text), detect)).toEqual(['en', code]);
  expect(await pageLanguages(page('', text), detect)).toEqual([code]);
  expect(await pageLanguages(page('', text, 'Skip to content'), detect), 'with labels in it').toEqual([code]);
});

test('of more than three, those of most text', async () => {
  const texts = [DANISH, RUSSIAN.repeat(2), GERMAN.repeat(3), ENGLISH.repeat(2)];
  const found = await pageLanguages(page('nl', ...texts), detect);
  expect(found).toHaveLength(3);
  expect(found[0]).toBe('nl');
  expect(found).toContain('de');
});

test('where nobody can be asked it is what the page says, and nothing where it says nothing', async () => {
  const away = () => Promise.reject(new Error('away'));
  expect(await pageLanguages(page('de-AT', GERMAN), away)).toEqual(['de']);
  expect(await pageLanguages(page('', GERMAN), away)).toEqual([]);
  expect(await pageLanguages(page('x-klingon', GERMAN), away)).toEqual([]);
  expect(await pageLanguages(page('en'), async () => ({ reliable: false, languages: [] }))).toEqual(['en']);
});
