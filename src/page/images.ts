import { replaceWithAll } from '../html/move';

const SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-img-src',
  'data-src-large',
  'data-echo',
  'data-actualsrc',
  'data-orig-src',
];
const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set'];
const PLACEHOLDER =
  /^(?:data:|about:|#|$)|(?:blank|spacer|placeholder|pixel|transparent|lazy|loading|grey|1x1)[\w-]{0,12}\.(?:gif|png|svg|jpe?g|webp)/i;
const IMAGE_TAG = /<img\b[^<>]{0,4000}>/gi;
const ATTRIBUTE = /([a-z][\w-]{0,40})\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

/**
 * Gives pictures that wait for a script their addresses: from the attributes that lazy loaders use, and from the
 * `<noscript>` beside a placeholder.
 */
export function wakeImages(document: Document): void {
  for (const noscript of document.querySelectorAll('body noscript')) wakeNoscript(noscript);
  for (const element of document.querySelectorAll('img, source')) {
    const set = firstOf(element, SETS);
    if (set) element.setAttribute('srcset', set);
    const source = element.localName === 'img' ? firstOf(element, SOURCES) : null;
    if (source && isPlaceholder(element.getAttribute('src'))) element.setAttribute('src', source);
  }
}

function isPlaceholder(source: string | null): boolean {
  return PLACEHOLDER.test(source?.trim() ?? '');
}

function firstOf(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value && /^[^\s{[<]/.test(value) && !isPlaceholder(value)) return value;
  }
  return null;
}

/** Scripts off, a `<noscript>` holds elements; scripts on, it holds their source as text. */
function wakeNoscript(noscript: Element): void {
  const parsed = [...noscript.querySelectorAll('img')];
  const images = parsed.length > 0 ? parsed : imagesIn(noscript);
  const first = images[0];
  if (!first || !isPicture(first)) return;
  const before = noscript.previousElementSibling;
  const placeholder = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
  if (images.length === 1 && placeholder && before?.querySelectorAll('img').length !== 2) {
    if (!isPlaceholder(placeholder.getAttribute('src')) && placeholder.getAttribute('src')) return;
    for (const name of ['src', 'srcset'] as const) {
      const value = first.getAttribute(name);
      if (value) placeholder.setAttribute(name, value);
    }
    if (!placeholder.getAttribute('alt')) placeholder.setAttribute('alt', first.getAttribute('alt') ?? '');
    return;
  }
  replaceWithAll(noscript, images);
}

function imagesIn(noscript: Element): Element[] {
  const found: Element[] = [];
  for (const [tag] of (noscript.textContent ?? '').slice(0, 20_000).matchAll(IMAGE_TAG)) {
    const image = noscript.ownerDocument.createElement('img');
    for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? bare ?? '';
      if (name && /^(?:src|srcset|alt|width|height|sizes|data-[\w-]+)$/i.test(name))
        image.setAttribute(name, unescaped(value));
    }
    found.push(image);
  }
  return found;
}

function unescaped(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Not a counter's pixel. */
function isPicture(image: Element): boolean {
  const size = [image.getAttribute('width'), image.getAttribute('height')];
  return (
    !size.some(value => value !== null && Number(value) <= 2) &&
    !/display\s*:\s*none/i.test(image.getAttribute('style') ?? '')
  );
}
