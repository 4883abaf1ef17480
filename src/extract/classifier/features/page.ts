import type { PageView } from './view';

/** What the page is like as a whole: the same for each of its blocks, and computed once. */
export const pageFeatures: Readonly<Record<string, (page: PageView) => number>> = {
  'words of the page': page => Math.log1p(page.words),
  'links of the page': page => sum(page, 'linked') / (sum(page, 'letters') || 1),
  'paragraphs of the page': page => page.prose / page.words,
  'paragraphs in one block': page => page.main?.share ?? 0,
  'page has a date': page => (page.snapshot.metadata.published ? 1 : 0),
  'page has a byline': page => (page.snapshot.metadata.byline ? 1 : 0),
  'page says it is an article': page => (page.saysArticle ? 1 : 0),
  'words in the address': page => wordsInAddress(page.snapshot.url),
  'paragraphs of the page that Readability keeps': page => sum(page, 'keptProse') / page.prose,
  'Readability found an article': page => (sum(page, 'kept') > 0 ? 1 : 0),
  'words that Readability keeps': page => Math.log1p(sum(page, 'kept')),
};

function sum({ sums, flow }: PageView, what: 'linked' | 'letters' | 'kept' | 'keptProse'): number {
  return sums[what][flow.blocks.length] ?? 0;
}

/** Words in the last part of an address that are joined by hyphens: a headline, mostly. */
function wordsInAddress(url: string): number {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return Math.min(12, last.split(/[-_]/).length);
}
