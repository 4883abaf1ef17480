/** A kind of content that a page may hold any number of. */
export interface Kind {
  readonly name: string;
  /** How many of it the smallest page holds. */
  readonly base: number;
  /** Puts so many into an element. */
  fill(into: Element, count: number): void;
}

const WORDS = 'The boats lay still at the quay while the harbour master counted his lamps.';

/** One run of markup so many times. */
const repeated = (markup: (at: number) => string) => (into: Element, count: number) => {
  into.innerHTML = Array.from({ length: count }, (_, at) => markup(at)).join('');
};

/** Each in the one before it, made by a script, as parsers nest no more than 512 elements. */
const nested = (name: string) => (into: Element, count: number) => {
  let at = into;
  for (let level = 0; level < count; level++) {
    const inner = into.ownerDocument.createElement(name);
    if (level % 10 === 0) at.append(`${level}. ${WORDS} `);
    at.append(inner);
    at = inner;
  }
  at.append(WORDS);
};

function shadows(into: Element, count: number): void {
  let at: Element | ShadowRoot = into;
  for (let level = 0; level < count; level++) {
    const host = into.ownerDocument.createElement('div');
    at.append(host);
    at = host.attachShadow({ mode: 'open' });
    at.append(`${level}. ${WORDS}`);
  }
}

function shadowsSideBySide(into: Element, count: number): void {
  for (let at = 0; at < count; at++) {
    const host = into.ownerDocument.createElement('div');
    host.append(WORDS);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><slot></slot></p>';
    into.append(host);
  }
}

/** Noscripts as a parser without scripts leaves them. */
function noscripts(into: Element, count: number): void {
  for (let at = 0; at < count; at++) {
    const noscript = into.ownerDocument.createElement('noscript');
    noscript.append(WORDS, into.ownerDocument.createElement('b'));
    into.append(noscript);
  }
}

/** What pages hold, by the bases at which the smallest takes some milliseconds. */
export const KINDS: readonly Kind[] = [
  { name: 'line breaks', base: 5000, fill: repeated(at => `${at} ${WORDS}<br>`) },
  { name: 'quotations', base: 1000, fill: repeated(at => `<q>${WORDS} ${at}</q> `) },
  { name: 'bold words', base: 5000, fill: repeated(at => `<b>lamp</b> ${at} `) },
  { name: 'list items', base: 5000, fill: list(at => `<li>${WORDS} ${at}</li>`) },
  { name: 'table rows', base: 2000, fill: table(at => `<tr><td>${at}</td><td>${WORDS}</td></tr>`) },
  { name: 'empty rows', base: 20_000, fill: table(() => '<tr></tr>') },
  { name: 'cells of a row', base: 5000, fill: cells },
  { name: 'paragraphs', base: 3000, fill: repeated(at => `<p>${WORDS} ${WORDS} ${at}</p>`) },
  { name: 'empty elements', base: 20_000, fill: repeated(() => '<i></i>') },
  { name: 'links', base: 5000, fill: repeated(at => `<a href="/${at}">${at} ${WORDS}</a> `) },
  { name: 'references', base: 2000, fill: repeated(at => `<p>${WORDS}<a href="#n${at}">${at}</a></p>`) },
  { name: 'openers', base: 1000, fill: repeated(at => `<h3>Related articles</h3><p>${WORDS} ${at}</p>`) },
  { name: 'prompts', base: 1000, fill: repeated(() => `<p>${WORDS} Sign up for our newsletter here.</p>`) },
  { name: 'prompts in one', base: 1000, fill: repeated(() => `${WORDS} (Sign up for our newsletter.) `) },
  { name: 'pictures', base: 2000, fill: repeated(at => `<img data-src="/${at}.jpg" src="blank.gif">`) },
  {
    name: 'custom elements',
    base: 5000,
    fill: repeated(at => `<x-p style="display:block">${at} ${WORDS}</x-p>`),
  },
  { name: 'frames', base: 50, fill: repeated(() => '<iframe></iframe>') },
  { name: 'hidden elements', base: 5000, fill: repeated(at => `<p hidden>${at} ${WORDS}</p>`) },
  { name: 'noscripts', base: 2000, fill: noscripts },
  { name: 'nested divs', base: 250, fill: nested('div') },
  { name: 'nested bold', base: 250, fill: nested('b') },
  { name: 'shadow roots', base: 2000, fill: shadowsSideBySide },
  { name: 'nested roots', base: 100, fill: shadows },
  { name: 'one word', base: 100_000, fill: (into, count) => into.append('a'.repeat(count)) },
  { name: 'zero width', base: 100_000, fill: (into, count) => into.append('\u200b'.repeat(count)) },
  {
    name: 'long class',
    base: 100_000,
    fill: (into, count) => into.setAttribute('class', 'nav-'.repeat(count / 4)),
  },
];

function list(item: (at: number) => string) {
  return (into: Element, count: number) => {
    const element = into.ownerDocument.createElement('ul');
    repeated(item)(element, count);
    into.append(element);
  };
}

function table(row: (at: number) => string) {
  return (into: Element, count: number) => {
    const element = into.ownerDocument.createElement('table');
    repeated(row)(element, count);
    into.append(element);
  };
}

function cells(into: Element, count: number): void {
  const cell = (at: number) => `<td>${at} lamps</td>`;
  into.innerHTML = `<table><tr>${Array.from({ length: count }, (_, at) => cell(at)).join('')}</tr></table>`;
}
