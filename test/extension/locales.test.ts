import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageValues, VALUES_FILE } from '../../scripts/build/messageValues.ts';
import { ROOT } from '../../scripts/build/root.ts';
import { sources } from '../../scripts/house/sources.ts';

const FOLDER = join(ROOT, 'extension/_locales');

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

function messages(locale: string): Messages {
  return JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
}

const english = messages('en');
const others = readdirSync(FOLDER).filter(locale => locale !== 'en');
const parts = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
/** Plural forms are the language's own: `few` and `many` have no English twin. */
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '_other');

describe.each(others)('the sentences in %s', locale => {
  const theirs = messages(locale);

  test('say which language they are in', () => {
    expect(theirs['lang']?.message).toBe(locale.replace('_', '-'));
  });

  test('are all there, and no others', () => {
    expect([...new Set(Object.keys(theirs).map(stem))].sort()).toEqual(
      [...new Set(Object.keys(english).map(stem))].sort(),
    );
    for (const key of Object.keys(english)) expect(theirs[stem(key)]?.message, key).toMatch(/\S/);
  });

  test('have every plural form of the language', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    for (const key of Object.keys(english).filter(key => key.endsWith('_other'))) {
      for (const form of forms) expect(theirs[key.replace('other', form)]?.message, key).toMatch(/\S/);
    }
  });

  test('take the same parts', () => {
    for (const [key, { message }] of Object.entries(theirs)) {
      expect(parts(message), key).toEqual(parts(english[stem(key)]?.message));
    }
  });
});

describe('the sentences', () => {
  test('that take values are those of the types: npm run messages', () => {
    expect(readFileSync(VALUES_FILE, 'utf8')).toBe(messageValues());
  });

  test('are each said somewhere', () => {
    const said = [
      ...sources('src/views', 'extension').map(({ text }) => text),
      readFileSync(join(ROOT, 'manifest.json'), 'utf8'),
    ].join('\n');
    const unsaid = Object.keys(english).filter(key => {
      const name = key.replace(/_(one|other)$/, '').replace(/^(trouble\w+)More$/, '$1');
      return !new RegExp(`['"]${name}['"]|__MSG_${name}__`).test(said);
    });
    expect(unsaid).toEqual([]);
  });

  test('keep to the limits of the stores', () => {
    for (const locale of ['en', ...others]) {
      expect(messages(locale)['name']?.message.length).toBeLessThanOrEqual(45);
      expect(messages(locale)['description']?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
