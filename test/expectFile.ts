import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { isCI } from './ci.ts';

/**
 * Compares a text with a file of what is expected. With `PULLQUOTE_UPDATE=1` the file is written instead, and its diff is
 * for reading; in continuous integration, where nobody reads it, that fails and writes nothing.
 */
export function expectFile(path: string, text: string): void {
  if (process.env['PULLQUOTE_UPDATE'] === '1') {
    if (isCI())
      throw new Error('What is expected is not rewritten in continuous integration: unset PULLQUOTE_UPDATE.');
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
