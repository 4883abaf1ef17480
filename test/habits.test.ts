import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../scripts/build/root.ts';
import { sources } from '../scripts/house/sources.ts';
import { expectFile } from './expectFile.ts';

const run = promisify(execFile);
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

/** Runs some tests of the project in a process of its own, with other variables; gives what it says. */
async function vitest(file: string, variables: Readonly<Record<string, string>>): Promise<string> {
  const { CI: _, ...inherited } = process.env;
  const args = [
    VITEST,
    'run',
    '--project',
    'unit',
    '--reporter',
    'verbose',
    '--reporter',
    './test/summary.ts',
    file,
  ];
  const options = { cwd: ROOT, env: { ...inherited, NO_COLOR: '1', ...variables }, timeout: 150_000 };
  const { stdout, stderr } = await run(process.execPath, args, options).catch(
    (failed: { stdout: string; stderr: string }) => failed,
  );
  return stdout + stderr;
}

describe('labelled data that is not there', () => {
  const without = { PULLQUOTE_DATA: join(ROOT, 'test', 'nowhere') };

  test('skips its tests on a contributor’s machine, and says what is missing', async () => {
    const said = await vitest('test/quotations/data.test.ts', without);
    expect(said).toMatch(/no \.jsonl in \S+nowhere\S+: set PULLQUOTE_DATA/);
    expect(said).toContain('0 passed, 0 failed, 1 skipped');
  });

  test('fails them in continuous integration', async () => {
    const said = await vitest('test/quotations/data.test.ts', { ...without, CI: 'true' });
    expect(said).toContain('The labelled data is missing');
    expect(said).toContain('0 passed, 1 failed');
  });
});

describe('what is expected of a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
  const path = join(folder, 'expected.md');
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['is compared', '', '', false],
    ['is rewritten when asked', '', '1', true],
    ['is not rewritten in continuous integration', 'true', '1', false],
  ])('%s', (_, ci, update, isRewritten) => {
    vi.stubEnv('CI', ci);
    vi.stubEnv('PULLQUOTE_UPDATE', update);
    writeFileSync(path, 'old');
    const attempt = expect(() => expectFile(path, 'new'));
    if (isRewritten) attempt.not.toThrow();
    else attempt.toThrow();
    expect(readFileSync(path, 'utf8')).toBe(isRewritten ? 'new' : 'old');
  });
});

test('continuous integration says that it is', () => {
  expect(readFileSync(join(ROOT, '.ci', 'run'), 'utf8')).toMatch(/^export CI=true$/m);
});

test('no test is tried twice', () => {
  const retried = /\bretry\s*:|--retry\b/;
  const tests = sources('test').filter(({ path }) => path !== 'test/habits.test.ts');
  const config = { path: 'vitest.config.ts', text: readFileSync(join(ROOT, 'vitest.config.ts'), 'utf8') };
  const found = [...tests, config].filter(({ text }) => retried.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

describe.each(['src', 'extension'])('types in %s', folder => {
  test.each([
    ["import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", /node:fs/],
    ['export const home = process.env;', /'process'/],
    ['export const bytes = Buffer.from([1]);', /'Buffer'/],
    ['export const title = document.title;', /^$/],
  ])('%s', async (code, says) => {
    const out = join(ROOT, 'out');
    mkdirSync(out, { recursive: true });
    const probe = mkdtempSync(join(out, 'types-'));
    writeFileSync(join(probe, 'probe.ts'), code);
    const config = { extends: `../../${folder}/tsconfig.json`, include: ['.'] };
    writeFileSync(join(probe, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', probe]).catch(
      (failed: { stdout: string }) => failed,
    );
    rmSync(probe, { recursive: true });
    expect(stdout).toMatch(says);
  });
});

test('types are checked in each part of the project', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(scripts['check']).toContain('tsc -p src && tsc -p extension && tsc && biome check .');
});

describe('what is said twice', () => {
  const { engines, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
    readonly version: string;
  };

  test('the oldest Node is that of .nvmrc', () => {
    expect(engines.node).toBe(`>=${readFileSync(join(ROOT, '.nvmrc'), 'utf8').trim()}`);
  });

  test('the changelog knows the version', () => {
    expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(version);
  });
});
