import { launchChromium } from '../browser.ts';
import { expressionFor } from '../read/bundle.ts';
import type { run, Timing } from './page.ts';

/** The quotation engine alone, over news of growing length and over hostile input, as text. */
export async function engineTables(): Promise<string> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const expression = await expressionFor('scripts/speed/page.ts');
    const timings = (await page.evaluate(expression)) as ReturnType<typeof run>;
    return [...table('news', timings.news), ...table('hostile', timings.hostile)].join('\n');
  } finally {
    await browser.close();
  }
}

/** One table; the last column tells how many times as long as the first of its table the fastest run took. */
function table(title: string, timings: readonly Timing[]): string[] {
  const [first] = timings;
  return [
    `| quotation engine, ${title} | letters | quotations | median ms | fastest ms | times the first |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...timings.map(({ name, letters, quotes, ms, fastest }) => {
      const times = (fastest / (first?.fastest ?? fastest)).toFixed(2);
      return `| ${name} | ${letters} | ${quotes} | ${ms.toFixed(1)} | ${fastest.toFixed(1)} | ${times} |`;
    }),
    '',
  ];
}
