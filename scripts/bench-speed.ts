import { launchChromium } from './browser.ts';
import { expressionFor } from './read/bundle.ts';
import type { run, Timing } from './speed/page.ts';

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const timings = (await page.evaluate(await expressionFor('scripts/speed/page.ts'))) as ReturnType<
    typeof run
  >;
  print('news', timings.news);
  print('hostile', timings.hostile);
} finally {
  await browser.close();
}

/** One table; the last column tells how many times as long as the first of its table the fastest run took. */
function print(title: string, timings: readonly Timing[]): void {
  const [first] = timings;
  console.log(`${title.padEnd(24)} letters  quotes    median   fastest   times the first`);
  for (const { name, letters, quotes, ms, fastest } of timings) {
    const times = (fastest / (first?.fastest ?? fastest)).toFixed(2);
    const columns = [
      String(letters).padStart(9),
      String(quotes).padStart(7),
      ms.toFixed(1).padStart(9),
      fastest.toFixed(1).padStart(9),
    ];
    console.log(`${name.padEnd(22)}${columns.join(' ')}${times.padStart(18)}`);
  }
  console.log('');
}
