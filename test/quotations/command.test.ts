import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = join(import.meta.dirname, '../..');
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/quotes.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

it('the command line gives offsets in the text, and goes on after a bad line', () => {
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  const text = '🚨 News.\n\n“It leaks,” said Ida Lund, the warden.';
  writeFileSync(input, `${JSON.stringify({ id: 'a', text })}\n{"id": 1}\n\nnot JSON\n`);
  const { status, stderr } = run(input, '--out', output);
  expect(status).toBe(1);
  expect(stderr).toContain('2 of 3 lines could not be read');
  const [good, bad, broken] = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  const [quote] = good.quotes;
  expect(text.slice(quote.start, quote.end)).toBe('It leaks,');
  expect(text.slice(quote.speakerStart).startsWith('Ida Lund')).toBe(true);
  expect(quote).toMatchObject({ speaker: 'Ida Lund', speaker_text: 'Ida Lund', cue: 'said', kind: 'whole' });
  expect(bad).toMatchObject({ id: null, error: '"id" must be a string', quotes: [] });
  expect(broken.error).toMatch(/JSON/);
}, 60_000);

it('a text that does not say its language is asked for it', () => {
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  const text = '„Der Kahn leckt seit dem Sommer“, sagte Ida Lund am Montag in Vell.';
  writeFileSync(input, `${JSON.stringify({ id: 'a', text })}\n`);
  expect(run(input, '--out', output).status).toBe(0);
  const { quotes } = JSON.parse(readFileSync(output, 'utf8'));
  expect(quotes).toMatchObject([{ speaker: 'Ida Lund', cue: 'sagte' }]);
}, 60_000);

it('says how it is used', () => {
  const { status, stderr } = run();
  expect(status).toBe(2);
  expect(stderr).toContain('usage:');
}, 60_000);
