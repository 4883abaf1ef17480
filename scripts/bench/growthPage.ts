import { Readability } from '@mozilla/readability';
import { read } from '../../src/read';

/** Milliseconds for a page that holds its content so many times. */
export interface Growth {
  readonly times: number;
  readonly readability: number;
  readonly pullquote: number;
}

const TIMES = [1, 2, 4, 8];
const RUNS = 3;

/** Runs in a page: reads it, and then again with all it holds twice, four and eight times. */
export function run(): Growth[] {
  const content = [...document.body.childNodes];
  let there = 1;
  return TIMES.map(times => {
    for (; there < times; there++) document.body.append(...content.map(node => node.cloneNode(true)));
    return {
      times,
      readability: fastest(() => {
        const copy = document.cloneNode(true);
        if (copy instanceof Document) new Readability<Node>(copy, { serializer: node => node }).parse();
      }),
      pullquote: fastest(() => read(document)),
    };
  });
}

function fastest(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
