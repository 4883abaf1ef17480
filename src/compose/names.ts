/** Elements whose letters a browser never draws as part of the page's text: they hold no letters of an article. */
export const UNDRAWN: ReadonlySet<string> = new Set(
  `script style noscript template svg head iframe frame frameset noframes object video audio canvas datalist map
  title meta link base select textarea option optgroup annotation annotation-xml rp param source track col
  colgroup br hr wbr img input area embed`.split(/\s+/),
);

/** Elements that do not begin a new line. An element of the page's own making (`x-y`) does not either. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark math meter nobr output
  picture progress q rb rt rtc ruby s samp slot small span strike strong sub sup time tt u var wbr input`.split(
    /\s+/,
  ),
);

/** Whether an element stands in a line of text, by its name. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName) || element.localName.includes('-') || isInMath(element);
}

function isInMath(element: Element): boolean {
  return element.namespaceURI === 'http://www.w3.org/1998/Math/MathML';
}

const BLOCKS =
  'p, div, section, article, ul, ol, dl, table, blockquote, figure, pre, h1, h2, h3, h4, h5, h6, header, footer, aside, hr, form';

/** Whether an element is but letters in a line: inline, and holding nothing that is not. */
export function isLetters(element: Element): boolean {
  return isInline(element) && element.querySelector(BLOCKS) === null;
}

/** White space, and the signs of no width that pages put where nothing stands. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b\ufeff]/.test(text);
}
