import { expect, test } from 'vitest';
import { filesFor } from '../../scripts/new-language/files.ts';
import { loaded } from '../../src/languages/loaded';

const files = filesFor('ro');
const [english] = loaded();

/** What a language is made of, with the file of a new one that must ask for it. */
const PARTS: readonly (readonly [file: string, fields: readonly string[]])[] = [
  ['index.ts', Object.keys(english ?? {})],
  ['dates.ts', Object.keys(english?.dates ?? {})],
  ['bylines.ts', Object.keys(english?.bylines ?? {})],
  ['credits.ts', Object.keys(english?.credits ?? {})],
  ['clutter.ts', [...new Set(loaded().flatMap(({ clutter }) => Object.keys(clutter)))]],
];

test.each(PARTS)('a new language is asked for all of %s', (file, fields) => {
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter(field => !new RegExp(`^  ${field}\\b`, 'm').test(files[file] ?? ''))).toEqual([]);
});

test('a new language says its name and code', () => {
  expect(files['index.ts']).toContain("code: 'ro'");
  expect(files['dates.ts']).toContain('in Romanian');
});
