import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../extension/english';

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
    `<!doctype html><html lang="${lang}"><body>${texts.map(text => `<p>${text}</p>`).join('')}</body></html>`,
  ).document;

describe('a page is in English', () => {
  test.each(['en', 'en-GB', 'EN-us', 'en_US'])('that says %s and is', lang => {
    expect(inEnglish(page(lang, ENGLISH))).toBe(true);
  });

  test('with names in it that are not', () => {
    expect(inEnglish(page('en', ENGLISH, `${ENGLISH} Its captain, Þórður Łęcki, was born in Åbenrå.`))).toBe(
      true,
    );
  });

  test('whatever stands in its scripts', () => {
    const script = `<script>const words = '${GERMAN.replaceAll('\n', ' ')}';</script>`;
    expect(inEnglish(page('en', ENGLISH, script))).toBe(true);
  });
});

describe('a page is not known to be in English', () => {
  test.each(['', 'de', 'enm', 'x-en'])('that says “%s”', lang => {
    expect(inEnglish(page(lang, ENGLISH))).toBe(false);
  });

  test.each([
    ['German', GERMAN],
    ['Dutch', DUTCH],
    ['Danish', DANISH],
    ['Russian', RUSSIAN],
    ['Japanese', JAPANESE],
  ])('that says so and is in %s', (_, text) => {
    expect(inEnglish(page('en', text))).toBe(false);
    expect(inEnglish(page('en', text, ENGLISH)), 'with English in it').toBe(false);
    expect(
      inEnglish(page('en', text, 'Skip to content', 'Subscribe to the newsletter')),
      'in its menus',
    ).toBe(false);
  });

  test('that says hardly anything', () => {
    expect(inEnglish(page('en', 'The ferry is late.'))).toBe(false);
    expect(inEnglish(page('en'))).toBe(false);
  });
});

test('it needs nothing from around it: it is sent into pages as text', () => {
  expect(runInNewContext(`(${inEnglish})()`, { document: page('en', ENGLISH) })).toBe(true);
});
