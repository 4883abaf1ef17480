import { afterAll, beforeAll, expect, test } from 'vitest';
import { Examiner } from '../../scripts/fuzz/examiner.ts';
import { mutate } from '../../scripts/fuzz/mutate.ts';
import { OWN_PAGES, pagesIn } from '../../scripts/fuzz/pages.ts';
import { fuzz } from '../../scripts/fuzz/run.ts';

/** So many that they take less than half a minute, always the same: what is not among them is looked for by hand. */
const READINGS = 50;
/** In letters. What grows is measured by benchmarks: a busy machine is to fail nothing here. */
const LONGEST = 60_000;

let browser: Awaited<ReturnType<typeof Examiner.open>>;
beforeAll(async () => {
  browser = await Examiner.open(2);
});
afterAll(() => browser.close());

test('spoiled pages are read without an exception, a hang or a lost letter (npm run fuzz)', async () => {
  const pages = pagesIn([OWN_PAGES]);
  const { findings, read } = await fuzz(
    browser.examiners,
    one => mutate(pages, one, LONGEST),
    'pages',
    started => started >= READINGS,
  );
  expect(findings.map(({ seed, fault }) => `${seed} ${fault.kind}: ${fault.message}`)).toEqual([]);
  // Pages that are spoiled beyond reading would hold nothing to the laws.
  expect(read).toBeGreaterThan(READINGS / 2);
}, 600_000);
