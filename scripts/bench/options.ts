import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LABELLED_DATA } from '../labelledData.ts';
import { SET_NAMES, type SetName } from './names.ts';

/** The sets that `bench:read` scores; news pages have a command of their own, `bench:news`. */
const SETS = SET_NAMES.filter(name => name !== 'news');

export const USAGE = `usage: npm run --silent bench:read -- [DATA] [--sets ${SETS.join(',')}] [--sample N] [--worst N] [--out DIR] [--concurrency N]`;

/** What a run was asked for. */
export interface Options {
  /** The folder of the labelled pages. */
  readonly data: string;
  readonly sets: readonly SetName[];
  /** Every how many-th page of a set is read. */
  readonly sample: number;
  /** How many pages to show of each set, those where Pullquote loses most. */
  readonly worst: number;
  /** Where the texts go, a folder for each engine. */
  readonly out: string;
  /** How many tabs. */
  readonly concurrency: number;
}

/** Reads a command line. Throws a sentence about what cannot be understood. */
export function options(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sets: { type: 'string', default: SETS.join(',') },
      sample: { type: 'string', default: '1' },
      worst: { type: 'string', default: '0' },
      out: { type: 'string', default: join(tmpdir(), 'pullquote-bench-read') },
      concurrency: { type: 'string', default: '2' },
    },
  });
  if (positionals.length > 1) throw new Error(`One folder of labelled pages, not ${positionals.length}.`);
  return {
    data: resolve(positionals[0] ?? LABELLED_DATA),
    sets: values.sets.split(',').map(setNamed),
    sample: whole('--sample', values.sample, 1),
    worst: whole('--worst', values.worst, 0),
    out: resolve(values.out),
    concurrency: whole('--concurrency', values.concurrency, 1),
  };
}

function setNamed(name: string): SetName {
  const set = SETS.find(known => known === name.trim());
  if (set === undefined) throw new Error(`No set is called ${name}: there are ${SETS.join(', ')}.`);
  return set;
}

function whole(name: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${name} takes a whole number from ${least}.`);
  return number;
}
