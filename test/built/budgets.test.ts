import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { foundLanguages } from '../../scripts/found.mjs';

/** Kilobytes (1024 bytes), gzipped: what a person waits for. What counts is what one page loads. */
const ENGLISH_PAGE = 195;
const OTHER_LANGUAGE = 60;
const SHELL = 40;

describe.each(BROWSERS)('%s', browser => {
  const sizeOf = (...path: readonly string[]) =>
    gzipSync(readFileSync(join(inject('dist'), browser, ...path))).length / 1024;

  test('what reads an English page is within its budget', () => {
    expect(sizeOf('content.js')).toBeLessThanOrEqual(ENGLISH_PAGE);
  });

  test('every language but English is a file, within its budget', () => {
    const files = readdirSync(join(inject('dist'), browser, 'languages')).sort();
    expect(files).toEqual(
      foundLanguages()
        .filter(code => code !== 'en')
        .map(code => `${code}.js`),
    );
    for (const file of files) expect(sizeOf('languages', file), file).toBeLessThanOrEqual(OTHER_LANGUAGE);
  });

  test.each([['open.js', 'popup.js'], ['reader.js']])('%s is within its budget', (...files) => {
    expect(files.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(SHELL);
  });
});
