import { Readability } from '@mozilla/readability';

/** What a reading by Readability alone comes to: a title, and the text in its paragraphs. */
export interface Simple {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Reads the page as it stands. The value is the answer of the injection. */
export function run(): Simple {
  const copy = document.cloneNode(true);
  const article =
    copy instanceof Document ? new Readability<Node>(copy, { serializer: node => node }).parse() : null;
  const text = article?.textContent ?? '';
  const paragraphs = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  return { title: article?.title ?? '', paragraphs };
}
