import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/languages/example';
import { loaded } from '../../src/languages/loaded';
import { attribute } from '../../src/quotations';
import { articleOf } from './article';

const FOLDER = join(import.meta.dirname, '../../src/languages');

async function examplesOf(code: string): Promise<readonly Example[]> {
  if (!existsSync(join(FOLDER, code, 'quotations.examples.ts'))) return [];
  const { examples }: { examples: readonly Example[] } = await import(
    `../../src/languages/${code}/quotations.examples.ts`
  );
  return examples;
}

const languages: readonly { lang: string; examples: readonly Example[] }[] = await Promise.all(
  loaded()
    .filter(({ quotations }) => quotations)
    .map(async ({ code }) => ({ lang: code, examples: await examplesOf(code) })),
);

describe.each(languages)('the examples of $lang', ({ lang, examples }) => {
  it('are twenty at least', () => expect(examples.length).toBeGreaterThanOrEqual(20));

  it.each(examples.map(example => [example.text, example] as const))('%s', (text, { says, by }) => {
    const quotes = attribute(articleOf(text, lang), null);
    expect(quotes.map(quote => [quote.text, quote.speaker?.name ?? null])).toEqual(says);
    if (by) expect(quotes.at(-1)?.pattern).toBe(by);
  });
});
