import { quotesOf } from '../quotes/texts.ts';
import { hostile } from './hostile.ts';
import { news } from './news.ts';

/** How long the engine took for a text, in milliseconds: the median of some runs after a warm-up, and the fastest. */
export interface Timing {
  readonly name: string;
  readonly letters: number;
  readonly quotes: number;
  readonly ms: number;
  readonly fastest: number;
}

const RUNS = 5;
const MEGABYTE = 1_000_000;
const HOSTILE = 100_000;

/** Times the engine over news of growing length, then over hostile input. */
export function run(): { readonly news: Timing[]; readonly hostile: Timing[] } {
  const sizes = [MEGABYTE / 8, MEGABYTE / 4, MEGABYTE / 2, MEGABYTE];
  quotesOf({ text: news(MEGABYTE) });
  return {
    news: sizes.map(size => timed(`${size / 1000} KB`, news(size))),
    hostile: Object.entries(hostile).map(([name, write]) => timed(name, write(HOSTILE))),
  };
}

function timed(name: string, text: string): Timing {
  let quotes = quotesOf({ text }).length;
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    quotes = quotesOf({ text }).length;
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return { name, letters: text.length, quotes, ms: times[RUNS >> 1] ?? 0, fastest: times[0] ?? 0 };
}
