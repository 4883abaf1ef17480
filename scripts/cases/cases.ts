import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import type { Input } from '../read/inputs.ts';
import { type Expectation, expectation } from './expectation.ts';

/** A small page with what it must show. */
export interface Case {
  readonly page: Input;
  readonly expected: Expectation;
}

/**
 * The cases in a folder, by name: each `NAME/` has `page.html` and `expect.json`. Throws, in words, where there is none,
 * where a page is missing, and where what is expected is not written as `expectation.ts` says.
 */
export function casesIn(folder: string): Case[] {
  const names = readdirSync(folder).filter(name => existsSync(join(folder, name, 'expect.json')));
  if (names.length === 0) throw new Error(`No NAME/expect.json in ${folder}`);
  return names.sort().map(name => {
    const path = join(folder, name, 'page.html');
    if (!existsSync(path)) throw new Error(`${join(folder, name)} has no page.html`);
    return { page: { path, name }, expected: expectationIn(join(folder, name, 'expect.json')) };
  });
}

function expectationIn(path: string): Expectation {
  const parsed = expectation.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  const asserts = Object.keys(parsed.data).filter(field => field !== 'why' && field !== 'url');
  if (asserts.length === 0) throw new Error(`${path} expects nothing`);
  return parsed.data;
}
