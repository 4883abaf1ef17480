import { launchChromium } from './browser.ts';
import { KINDS, type Kind } from './growth/kinds.ts';
import { STAGES, type Times } from './growth/page.ts';
import { expressionFor } from './read/bundle.ts';

const SIZES = [1, 2, 4, 8];
/** Milliseconds that a page may take; a larger one is not tried then. */
const PATIENCE = 60_000;
/** A stage that takes less in the largest page tells nothing of how it grows. */
const LEAST = 40;
/** Twice the page may take so many times as long, at the mean, before it is marked: what is linear takes 2. */
const LINEAR = 2.6;

const asked = process.argv.slice(2);
const expression = await expressionFor('scripts/growth/page.ts');
console.log(
  `${'milliseconds'.padEnd(28)}${SIZES.map(size => `${size} times`.padStart(10)).join('')}   each doubling`,
);
for (const kind of KINDS) {
  if (asked.length > 0 && !asked.some(name => kind.name.includes(name))) continue;
  const grown = await timesOf(kind);
  for (const stage of STAGES)
    print(
      `${kind.name}, ${stage}`,
      grown.map(times => times[stage]),
    );
}

/** The times of pages of growing size, up to the first that fails or takes too long. */
async function timesOf(kind: Kind): Promise<Times[]> {
  const grown: Times[] = [];
  for (const size of SIZES) {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`about:blank#${encodeURIComponent(`${kind.name},${kind.base * size}`)}`);
      const timer = setTimeout(() => browser.process()?.kill('SIGKILL'), PATIENCE);
      grown.push((await page.evaluate(expression)) as Times);
      clearTimeout(timer);
    } catch (error) {
      console.log(`${kind.name}, ${size} times: ${error instanceof Error ? error.message : error}`);
      break;
    } finally {
      await browser.close().catch(() => undefined);
    }
  }
  return grown;
}

/** One line; marked where time grows faster than the page. */
function print(title: string, times: readonly number[]): void {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || last < LEAST) return;
  const doubling = (last / Math.max(first, 0.5)) ** (1 / (times.length - 1));
  const mark = doubling > LINEAR ? '  worse than linear' : '';
  const columns = times.map(ms => ms.toFixed(1).padStart(10)).join('');
  console.log(`${title.padEnd(28)}${columns}${doubling.toFixed(2).padStart(10)} times${mark}`);
}
