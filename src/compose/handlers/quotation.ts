import { MARKS } from '../known';
import type { InlineHandler } from './handler';

/** `<q>`: browsers draw its quotation marks, so a reader sees them. */
export const quotation: InlineHandler = (element, writer) => {
  const isMarked = /^\s*["“”„«»‘’「]/.test(element.textContent ?? '');
  const lang = (writer.part.lang ?? writer.lang ?? 'en').slice(0, 2).toLowerCase();
  const marks = MARKS[lang] ?? ['“', '”', '‘', '’'];
  const inner = element.parentElement?.closest('q') ? 2 : 0;
  if (!isMarked) writer.letters(marks[inner] ?? '“');
  writer.children(element);
  if (!isMarked) writer.letters(marks[inner + 1] ?? '”');
};
