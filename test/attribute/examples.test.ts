import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribute';
import { examples as de } from '../../src/attribute/lang/de.examples';
import { examples as en } from '../../src/attribute/lang/en.examples';
import type { Example } from '../../src/attribute/lang/example';
import { patterns } from '../../src/attribute/patterns';
import { articleOf } from './article';

const languages: readonly { lang: string; examples: readonly Example[] }[] = [
  { lang: 'de', examples: de },
  { lang: 'en', examples: en },
];

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
