/** What can be true of an element, by its name. */
type Trait =
  /** It begins a line of its own, and ends it. */
  | 'block'
  /** It does not. */
  | 'inline'
  /** Nothing stands in it. */
  | 'empty'
  /** No style gives it a box of its own. */
  | 'boxless'
  /** Its letters are read by the browser, not by a person. */
  | 'code'
  /** It says something of the document. */
  | 'metadata'
  /** It shows another document. */
  | 'frame'
  /** Its letters are drawn where the browser cannot show the thing itself. */
  | 'fallback'
  /** It is a drawing, with letters as parts of it. */
  | 'drawing'
  /** Its letters are what a person has entered or may choose. */
  | 'field'
  /** It is one of the choices of a field. */
  | 'option'
  /** It says a formula in another notation. */
  | 'annotation'
  /** It says how letters are read, above them. */
  | 'reading'
  /** It stands around a reading where the browser draws none above the letters. */
  | 'parenthesis';

/**
 * The elements of HTML of which anything is to be known, each once, with what is true of it
 * (https://html.spec.whatwg.org/multipage/rendering.html).
 */
const ELEMENTS: readonly (readonly [names: string, ...traits: Trait[]])[] = [
  ['p div section article header footer aside blockquote figure pre form', 'block'],
  ['h1 h2 h3 h4 h5 h6 ul ol dl table', 'block'],
  ['a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark math', 'inline'],
  ['meter nobr output picture progress q rb ruby s samp small span strike strong sub sup', 'inline'],
  ['time tt u var', 'inline'],
  ['img input', 'inline', 'empty'],
  ['wbr', 'inline', 'empty', 'boxless'],
  ['br', 'empty', 'boxless'],
  ['hr', 'block', 'empty'],
  ['area col colgroup param source track', 'empty', 'boxless'],
  ['slot', 'inline', 'boxless'],
  ['script style template noscript', 'code', 'boxless'],
  ['head', 'metadata'],
  ['title meta link base', 'metadata', 'boxless'],
  ['iframe frame frameset noframes', 'frame'],
  ['object embed video audio canvas', 'fallback'],
  ['map', 'fallback', 'boxless'],
  ['svg', 'inline', 'drawing'],
  ['select textarea', 'inline', 'field'],
  ['datalist', 'field', 'boxless'],
  ['option optgroup', 'option', 'boxless'],
  ['annotation annotation-xml', 'annotation'],
  ['rt rtc', 'inline', 'reading'],
  ['rp', 'inline', 'parenthesis'],
];

/** The names of all elements of the table, in lower case. */
export function elementNames(): string[] {
  return ELEMENTS.flatMap(([names]) => names.split(' '));
}

/** The names of all elements of which any of some traits is true, in lower case. */
export function elementsWith(...traits: readonly Trait[]): ReadonlySet<string> {
  return new Set(
    ELEMENTS.flatMap(([names, ...has]) =>
      has.some(trait => traits.includes(trait)) ? names.split(' ') : [],
    ),
  );
}

const INLINE = elementsWith('inline');
const BLOCKS = [...elementsWith('block')].join(', ');

/**
 * Elements whose letters a browser never draws as part of the page's text: they hold no letters of an article.
 */
const UNDRAWN = elementsWith(
  'empty',
  'code',
  'metadata',
  'frame',
  'fallback',
  'drawing',
  'field',
  'option',
  'annotation',
  'parenthesis',
);

/** Whether an element's letters are never drawn as part of the page's text. */
export function isUndrawn(element: Element): boolean {
  return UNDRAWN.has(element.localName);
}

/** Whether elements of a name stand in a line of text. One of the page's own making (`x-y`) does. */
export function isInlineName(name: string): boolean {
  return INLINE.has(name) || name.includes('-');
}

/** Whether an element stands in a line of text, as all parts of a formula do. */
export function isInline(element: Element): boolean {
  return isInlineName(element.localName) || isFormulaPart(element);
}

/** Whether an element is MathML. */
export function isFormulaPart(element: Element): boolean {
  return element.namespaceURI === MATHML;
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Whether an element is but letters in a line: inline, and holding nothing that is not. */
export function isLetters(element: Element): boolean {
  return isInline(element) && element.querySelector(BLOCKS) === null;
}
