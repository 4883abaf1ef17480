import { JSDOM } from 'jsdom';
import type { Candidate, Metadata, Snapshot } from '../../../src/model';

const NOTHING: Metadata = {
  titles: [],
  dek: null,
  byline: null,
  bylineGuessed: false,
  published: null,
  modified: null,
  site: null,
  via: null,
  lang: null,
  dir: null,
  canonical: null,
  image: null,
  body: null,
  paywalled: false,
};

/** A snapshot of a page that we write, as it would be taken where nothing is hidden. */
export function snapshotOf(html: string, metadata: Partial<Metadata> = {}): Snapshot {
  const { document } = new JSDOM(html, { url: 'https://pier.example/story' }).window;
  return {
    document,
    url: document.URL,
    metadata: { ...NOTHING, ...metadata },
    hidden: new Set(document.querySelectorAll('[hidden]')),
    selection: null,
    drawn: new Map<Element, string | null>(),
    linkedData: [],
    part: 'article',
    loading: false,
  };
}

/** The whole page as a candidate, with its first `<h1>` for headline. */
export function candidateOf(snapshot: Snapshot): Candidate {
  const headline = snapshot.document.querySelector('h1');
  return {
    snapshot,
    root: snapshot.document.body,
    source: 'page',
    title: headline?.textContent ?? null,
    headline,
  };
}

export const STORY = [
  'The harbour of Vell woke up on Monday to find that its oldest ferry had gone, with all her lamps still lit on the quay.',
  'Nobody had heard her leave. The night watch, two men and a dog, had seen the lamps and had thought that she was there.',
  'She was built in 1911 for the island run, and she had carried sheep, soldiers and one circus before the bridge came.',
  'By noon the coast guard had found her, three miles out and quite alone, turning slowly in the wind like a weathercock.',
].map(text => `<p>${text}</p>`);

/** A page with the example in it: behind the title, in the middle, or behind the last paragraph. */
export function pageWith(html: string, where: 'head' | 'middle' | 'tail'): string {
  const [first = '', ...rest] = STORY;
  const at = (here: string) => (where === here ? html : '');
  return `<!doctype html><html lang="en"><head><title>The ferry that left by herself</title></head><body><article>
    <h1>The ferry that left by herself</h1>${at('head')}${first}${rest[0]}${at('middle')}${rest.slice(1).join('')}
    ${at('tail')}</article></body></html>`;
}
