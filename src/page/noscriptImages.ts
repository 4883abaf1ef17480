const IMAGE_TAG = /<img\b[^<>]{0,4000}>/gi;
const ATTRIBUTE = /([a-z][\w-]{0,40})\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
const LONGEST = 20_000;

/**
 * The pictures that a `<noscript>` holds, counters' pixels left out. Scripts off, it holds elements; scripts on, their
 * source as text.
 */
export function noscriptImages(noscript: Element): Element[] {
  const parsed = [...noscript.querySelectorAll('img')];
  return (parsed.length > 0 ? parsed : imagesIn(noscript)).filter(isPicture);
}

function imagesIn(noscript: Element): Element[] {
  const found: Element[] = [];
  for (const [tag] of (noscript.textContent ?? '').slice(0, LONGEST).matchAll(IMAGE_TAG)) {
    const image = noscript.ownerDocument.createElement('img');
    for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? bare ?? '';
      if (name && /^(?:src|srcset|alt|width|height|sizes|style|data-[\w-]+)$/i.test(name))
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

function isPicture(image: Element): boolean {
  const size = [image.getAttribute('width'), image.getAttribute('height')];
  return (
    !size.some(value => value !== null && value !== '' && Number(value) <= 2) &&
    !/display\s*:\s*none/i.test(image.getAttribute('style') ?? '')
  );
}
