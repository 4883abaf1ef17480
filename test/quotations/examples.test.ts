import { describe, expect, it } from 'vitest';
import { examples as de } from '../../src/languages/de/quotations.examples';
import { examples as en } from '../../src/languages/en/quotations.examples';
import { examples as es } from '../../src/languages/es/quotations.examples';
import type { Example } from '../../src/languages/example';
import { examples as fr } from '../../src/languages/fr/quotations.examples';
import { examples as italian } from '../../src/languages/it/quotations.examples';
import { examples as ja } from '../../src/languages/ja/quotations.examples';
import { examples as nl } from '../../src/languages/nl/quotations.examples';
import { examples as pl } from '../../src/languages/pl/quotations.examples';
import { examples as pt } from '../../src/languages/pt/quotations.examples';
import { examples as ru } from '../../src/languages/ru/quotations.examples';
import { examples as uk } from '../../src/languages/uk/quotations.examples';
import { examples as zh } from '../../src/languages/zh/quotations.examples';
import { attribute } from '../../src/quotations';
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
