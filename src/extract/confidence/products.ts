const PRODUCT = '[itemtype$="schema.org/Product"]';
const ARTICLE = '[itemtype$="Article"], [itemtype$="schema.org/BlogPosting"]';

/** Whether a page says of itself that it is about something for sale, and not that it is an article. */
export function isOfProduct(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (type === 'article') return false;
  const sells =
    type.includes('product') || type.endsWith(':item') || document.querySelector(PRODUCT) !== null;
  return sells && document.querySelector(ARTICLE) === null;
}
