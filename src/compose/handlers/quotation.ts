import type { InlineHandler, Writer } from '../writer';

type Marks = readonly [open: string, close: string, inner: string, innerClose: string];

const ENGLISH: Marks = ['“', '”', '‘', '’'];

/** The marks that browsers draw around `<q>`, outer and inner, by language; English ones elsewhere. */
const QUOTATION_MARKS: Readonly<Record<string, Marks>> = {
  de: ['„', '“', '‚', '‘'],
  cs: ['„', '“', '‚', '‘'],
  pl: ['„', '”', '‚', '’'],
  fr: ['« ', ' »', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  sv: ['”', '”', '’', '’'],
  nl: ['‘', '’', '“', '”'],
  ja: ['「', '」', '『', '』'],
  zh: ['“', '”', '‘', '’'],
};

/** All of these marks. */
export const MARKS_OF_Q: ReadonlySet<string> = new Set(
  Object.values(QUOTATION_MARKS)
    .flat()
    .concat(ENGLISH)
    .map(mark => mark.trim()),
);

/** `<q>`: browsers draw its quotation marks, so a reader sees them. */
export const quotation: InlineHandler = (element, writer) => {
  const [open, close] = marksAround(element, writer);
  writer.letters(open);
  writer.children(element);
  writer.letters(close);
};

/** The marks that the browser draws around an element: of a `<q>` that has none of its own, by the language there. */
export function marksAround(
  element: Element,
  writer: Pick<Writer, 'lang' | 'langAndDir'>,
): readonly [open: string, close: string] {
  if (element.localName !== 'q' || hasMarksOfItsOwn(element)) return ['', ''];
  const lang = (writer.langAndDir.lang ?? writer.lang ?? 'en').slice(0, 2).toLowerCase();
  const [open, close, inner, innerClose] = QUOTATION_MARKS[lang] ?? ENGLISH;
  return element.parentElement?.closest('q') ? [inner, innerClose] : [open, close];
}

/** Whether the letters of a `<q>` begin with a quotation mark: one more would be one too many. */
export function hasMarksOfItsOwn(element: Element): boolean {
  // Text by text: a page of nothing but nested ones would be read once for each of them.
  const texts = element.ownerDocument.createTreeWalker(element, TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const first = /\S/.exec(node.nodeValue ?? '')?.[0];
    if (first) return '"“”„«»‘’「'.includes(first);
  }
  return false;
}

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;
