import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { ROOT } from '../../scripts/build/root.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/**
 * The warnings that unmodified libraries cost, each known by the words of the library around it.
 * Preact sets innerHTML for `dangerouslySetInnerHTML`, which nothing of ours uses (test/house.test.ts holds it).
 * Readability sets it on elements of the numbered copy that it is handed, never on the page.
 */
const KNOWN = {
  'content.js': [/\.innerHTML\s*=/, /\.innerHTML\s*=/],
  'popup.js': [/__html/],
  'reader.js': [/__html/],
} as const;

const run = promisify(execFile);

async function lint(folder: string): Promise<Report> {
  const linter = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const { stdout } = await run(process.execPath, [linter, '--output', 'json', folder], {
    maxBuffer: 1 << 26,
  }).catch((failed: { stdout: string }) => failed);
  return JSON.parse(stdout) as Report;
}

test('the linter of the Firefox store finds no error, and warns of nothing but libraries', async () => {
  const folder = join(inject('dist'), 'firefox');
  const { errors, warnings } = await lint(folder);
  expect(errors).toEqual([]);
  const left = warnings.filter(warning => warning.code !== 'UNSAFE_VAR_ASSIGNMENT');
  expect(left).toEqual([]);
  for (const [file, known] of Object.entries(KNOWN)) {
    const found = warnings.filter(warning => warning.file === file);
    expect(found.length, `${file}: ${JSON.stringify(found, null, 1)}`).toBe(known.length);
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    found.forEach((warning, at) => {
      const around = (lines[(warning.line ?? 1) - 1] ?? '').slice(
        Math.max(0, (warning.column ?? 0) - 200),
        (warning.column ?? 0) + 200,
      );
      expect(around, `${file} at ${warning.column}`).toMatch(known[at] ?? /^$/);
    });
  }
  expect(warnings.filter(({ file = '' }) => !(file in KNOWN))).toEqual([]);
});
