/**
 * Whether a page is in English, by what it says of itself and by its longest texts: templates say `en` of any language.
 * Where it cannot be told it is not. Sent into the page as text, so it uses nothing from around it. Takes time linear in
 * the page's text nodes.
 */
export function inEnglish(page: Document = document): boolean {
  const TEXTS = 12;
  const LETTERS = 600;
  const SHORT = 60;
  /** Fewer words in all tell nothing. */
  const WORDS = 30;
  /** So many words of one text ought to have English ones among them. */
  const SENTENCE = 25;
  /** In English every fifth word is one of these; in no other language one in twelve. */
  const ENGLISH = new Set(
    'the of and to that with from by this it are be not his which you they would'.split(' '),
  );
  const SILENT = new Set('script style noscript template textarea pre code'.split(' '));

  const said = page.documentElement.lang || page.body?.lang || '';
  if (!page.body || !/^en(?![a-z])/i.test(said)) return false;
  const walker = page.createTreeWalker(page.body, 4);
  let texts: string[] = [];
  while (walker.nextNode()) {
    const { nodeValue, parentNode } = walker.currentNode;
    if (!nodeValue || nodeValue.length < SHORT || !parentNode) continue;
    if (!SILENT.has(parentNode.nodeName.toLowerCase())) texts.push(nodeValue.trim());
    if (texts.length > TEXTS * 8) texts = longest(texts);
  }
  let words = 0;
  let known = 0;
  for (const text of longest(texts)) {
    const own =
      text
        .slice(0, LETTERS)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const ownKnown = own.filter(word => ENGLISH.has(word)).length;
    const letters = own.join('');
    if (letters.replace(/[a-z\u00c0-\u024f]/g, '').length * 10 > letters.length) return false;
    if (own.length >= SENTENCE && ownKnown * 12 < own.length) return false;
    words += own.length;
    known += ownKnown;
  }
  return words >= WORDS && known * 10 >= words;

  function longest(all: readonly string[]): string[] {
    return all.toSorted((a, b) => b.length - a.length).slice(0, TEXTS);
  }
}
