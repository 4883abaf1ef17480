import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideLanguage } from '../../src/detect/decide';
import type { Detected } from '../../src/model';

const LONG = 'Der Hafenmeister sagte, der Nebel habe sich nicht gehoben, und niemand wusste warum.';
const SHORT = 'Die Fähre nach Vell fiel aus.';

const only = (tag: string): Detected => ({ reliable: true, languages: [{ tag, share: 1 }] });

describe('what is detected outweighs what the page says', () => {
  test.each([
    ['en', 'de', 'de'],
    ['en-US', 'de', 'de'],
    ['en', 'zh-Hant', 'zh-Hant'],
    ['de', 'en', 'en'],
    ['en', 'iw', 'he'],
    ['en', 'pt_BR', 'pt-BR'],
    ['uk', 'ru', 'ru'],
  ])('%s, detected %s: %s', (said, tag, lang) => {
    expect(decideLanguage(said, LONG, only(tag))).toBe(lang);
  });

  test('and stands where the page says nothing, of a short text too', () => {
    expect(decideLanguage(null, LONG, only('de'))).toBe('de');
    expect(decideLanguage(null, SHORT, only('de'))).toBe('de');
  });

  test('in a script whose letters are words', () => {
    expect(decideLanguage('en', '香港特別行政區政府今日宣布停駛所有前往離島的渡輪', only('zh'))).toBe('zh');
  });
});

describe('the page’s word stands', () => {
  test.each([
    ['de-AT', 'de'],
    ['zh-Hant', 'zh'],
    ['zh', 'zh-Hant'],
    ['he', 'iw'],
    ['nb', 'no'],
    ['nn-NO', 'da'],
    ['sr-Latn', 'hr'],
    ['bs', 'sr'],
    ['id', 'ms'],
    ['gsw-CH', 'de'],
    ['de_CH', 'de'],
  ])('%s, where %s is the same or a kin', (said, tag) => {
    expect(decideLanguage(said, LONG, only(tag))).toBe(said);
  });

  test('where the text is short', () => {
    expect(decideLanguage('en', SHORT, only('de'))).toBe('en');
    expect(decideLanguage(null, '„Ja“', only('de'))).toBe(null);
    expect(decideLanguage('en', '12 – 34 % … '.repeat(20), only('de'))).toBe('en');
  });

  test('where nobody is sure, or knows', () => {
    expect(decideLanguage('en', LONG, { ...only('de'), reliable: false })).toBe('en');
    expect(decideLanguage('en', LONG, { reliable: true, languages: [] })).toBe('en');
    expect(decideLanguage('en', LONG, only('und'))).toBe('en');
    expect(decideLanguage('en', LONG, only('ru-Latn'))).toBe('en');
    expect(decideLanguage('en', LONG, only('no language'))).toBe('en');
  });

  test('where no language is before all others', () => {
    const half = { tag: 'de', share: 0.5 };
    expect(decideLanguage('en', LONG, { reliable: true, languages: [half, { tag: 'en', share: 0.5 }] })).toBe(
      'en',
    );
  });
});

test('it is what the page says or what was detected, whatever they say', () => {
  const tag = fc.oneof(fc.constantFrom('en', 'de-AT', 'zh-Hant', 'x', '', 'ru-Latn'), fc.string());
  const detected = fc.record({
    reliable: fc.boolean(),
    languages: fc.array(fc.record({ tag, share: fc.double({ min: 0, max: 1, noNaN: true }) })),
  });
  fc.assert(
    fc.property(fc.option(tag), fc.string(), detected, (said, text, found) => {
      const lang = decideLanguage(said, text, found);
      if (lang === said) return;
      expect(found.reliable).toBe(true);
      expect(Intl.getCanonicalLocales(found.languages[0]?.tag.replaceAll('_', '-'))).toEqual([lang]);
    }),
  );
});
