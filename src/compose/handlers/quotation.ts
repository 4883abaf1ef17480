import type { InlineHandler } from '../writer';

/** The marks that browsers draw around `<q>`, outer and inner, by language; English ones elsewhere. */
const QUOTATION_MARKS: Readonly<Record<string, readonly [string, string, string, string]>> = {
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

/** `<q>`: browsers draw its quotation marks, so a reader sees them. */
export const quotation: InlineHandler = (element, writer) => {
  const isMarked = /^\s*["“”„«»‘’「]/.test(element.textContent ?? '');
  const lang = (writer.langAndDir.lang ?? writer.lang ?? 'en').slice(0, 2).toLowerCase();
  const marks = QUOTATION_MARKS[lang] ?? ['“', '”', '‘', '’'];
  const inner = element.parentElement?.closest('q') ? 2 : 0;
  if (!isMarked) writer.letters(marks[inner] ?? '“');
  writer.children(element);
  if (!isMarked) writer.letters(marks[inner + 1] ?? '”');
};
