/** Elements that do not begin a new line. An element of the page's own making (`x-y`) does not either. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark ' +
    'math meter nobr output picture progress q rb rt rtc ruby s samp slot small span strike strong ' +
    'sub sup time tt u var wbr input'
  ).split(' '),
);

/** Whether an element stands in a line of text, by its name. */
export function isInline(element: Element): boolean {
  const name = element.localName;
  return INLINE.has(name) || name.includes('-') || element.namespaceURI === MATHML;
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

const SPACES =
  '\u00a0\u1680\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

const BLOCKS =
  'p, div, section, article, ul, ol, dl, table, blockquote, figure, pre, h1, h2, h3, h4, h5, h6, header, footer, aside, hr, form';

/** Whether an element is but letters in a line: inline, and holding nothing that is not. */
export function isLetters(element: Element): boolean {
  return isInline(element) && element.querySelector(BLOCKS) === null;
}

/** A text in one line, as it would be drawn. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** White space, and the signs of no width that pages put where nothing stands. */
export function isBlank(text: string): boolean {
  // Asked of nearly every text, and nearly always answered by its first letter.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && (code < 127 || !SPACES.includes(text.charAt(at)))) return false;
  }
  return true;
}
