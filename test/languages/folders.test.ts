import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundLanguages } from '../../scripts/found.mjs';
import { isDateLine } from '../../src/extract/rules/dates';
import type { DateExample } from '../../src/languages/example';
import { found } from '../../src/languages/found';
import { loaded } from '../../src/languages/loaded';
import { isoDate } from '../../src/text/iso';

const FOLDER = join(import.meta.dirname, '../../src/languages');

async function datesIn(code: string): Promise<readonly DateExample[]> {
  const { examples }: { examples: readonly DateExample[] } = await import(
    `../../src/languages/${code}/dates.examples.ts`
  );
  return examples;
}

test('every folder is a language, and every language is loaded', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(foundLanguages()).toEqual(folders.map(({ name }) => name).sort());
  expect(found.map(({ code }) => code)).toEqual(foundLanguages());
  expect(loaded().map(({ code }) => code)).toEqual(['en', ...foundLanguages().filter(code => code !== 'en')]);
});

const dated = await Promise.all(
  foundLanguages().map(async code => ({
    code,
    dates: existsSync(join(FOLDER, code, 'dates.examples.ts')) ? await datesIn(code) : [],
  })),
);

describe.each(dated)('the folder $code', ({ code, dates }) => {
  const language = loaded().find(each => each.code === code);

  test('names its code, in its quotations, too', () => {
    expect(language?.quotations?.id ?? code).toBe(code);
    expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  });

  test('has all months or none', () => {
    expect([0, 12]).toContain(language?.dates.months.length);
  });

  test('has sources that compile', () => {
    const { dates: when, bylines, credits } = language ?? {};
    const lists = [when?.ages, when?.at, bylines?.opens, bylines?.behind, bylines?.readingTimes].concat([
      credits?.labels,
      credits?.joints,
      credits?.opens,
      credits?.sources,
      credits?.origins,
    ]);
    for (const source of lists.flatMap(list => list ?? [])) {
      expect(() => new RegExp(source, 'u'), source).not.toThrow();
    }
  });

  test('has examples of dates', () => expect(dates.length).toBeGreaterThanOrEqual(2));

  test.each(dates)('%s', (text, iso) => {
    expect(isDateLine(text)).toBe(true);
    expect(isoDate(text)).toBe(iso);
  });
});
