import { readingText } from '../../src/print/text';
import { read } from '../../src/read';

/** Runs in a page: its text, empty where there is none. */
export function run(): string {
  const outcome = read(document);
  return outcome.ok ? readingText(outcome.reading.article) : '';
}
