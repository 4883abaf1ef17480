import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribute';
import { examples as de } from '../../src/attribute/lang/de.examples';
import { examples as en } from '../../src/attribute/lang/en.examples';
import { examples as es } from '../../src/attribute/lang/es.examples';
import type { Example } from '../../src/attribute/lang/example';
import { examples as fr } from '../../src/attribute/lang/fr.examples';
import { examples as italian } from '../../src/attribute/lang/it.examples';
import { examples as ja } from '../../src/attribute/lang/ja.examples';
import { examples as nl } from '../../src/attribute/lang/nl.examples';
import { examples as pl } from '../../src/attribute/lang/pl.examples';
import { examples as pt } from '../../src/attribute/lang/pt.examples';
import { examples as ru } from '../../src/attribute/lang/ru.examples';
import { examples as uk } from '../../src/attribute/lang/uk.examples';
import { examples as zh } from '../../src/attribute/lang/zh.examples';
import { patterns } from '../../src/attribute/patterns';
import { articleOf } from './article';

const languages: readonly { lang: string; examples: readonly Example[] }[] = Object.entries({
  de,
  en,
  es,
  fr,
  it: italian,
  ja,
  nl,
  pl,
  pt,
  ru,
  uk,
  zh,
}).map(([lang, examples]) => ({ lang, examples }));

describe.each(languages)('the examples of $lang', ({ lang, examples }) => {
  it('are twenty at least', () => expect(examples.length).toBeGreaterThanOrEqual(20));

  it.each(examples.map(example => [example.text, example] as const))('%s', (text, { says, by }) => {
    const quotes = attribute(articleOf(text, lang), null);
    expect(quotes.map(quote => [quote.text, quote.speaker?.name ?? null])).toEqual(says);
    if (by) expect(quotes.at(-1)?.pattern).toBe(by);
  });
});

it('every pattern has an example', () => {
  const shown = new Set(languages.flatMap(({ examples }) => examples.flatMap(({ by }) => by ?? [])));
  expect(patterns.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([]);
});
