import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { BROWSERS } from '../../scripts/build/manifest.ts';

/** Kilobytes (1024 bytes), gzipped: what a person waits for. */
const BUDGETS = {
  'content.js': 150,
  'languages.js': 60,
  'popup.js': 40,
  'reader.js': 40,
};

describe.each(BROWSERS)('%s', browser => {
  test.each(Object.entries(BUDGETS))('%s is at most %i KB gzipped', (file, budget) => {
    const bytes = gzipped(browser, file);
    expect(bytes / 1024).toBeLessThanOrEqual(budget);
    expect(bytes).toBeGreaterThan(1000);
  });
});

function gzipped(browser: string, file: string): number {
  return gzipSync(readFileSync(join(inject('dist'), browser, file))).length;
}
