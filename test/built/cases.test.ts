import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { casesIn } from '../../scripts/cases/cases.ts';
import { type Result, runCases } from '../../scripts/cases/run.ts';

const cases = casesIn(join(import.meta.dirname, '..', 'cases'));

describe('small pages, one kind of fault each, read in Chromium (npm run cases -- test/cases)', () => {
  let results: readonly Result[];
  beforeAll(async () => {
    results = await runCases(cases, 2);
  });

  test.each(cases.map(({ page }) => page.name))('%s', name => {
    expect(results.find(result => result.name === name)?.failures).toEqual([]);
  });
});
