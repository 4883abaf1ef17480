import { isInline, isLetters, isUndrawn } from '../html/elements';
import { addPlaced, isPlace } from './embed/placeholder';
import { blockHandlers } from './handlers';
import { isGutter, LINE_NUMBERS } from './handlers/gutter';
import { inlineHandlers } from './handlers/marks';
import type { Writer } from './pageWriter';

/**
 * Turns one element into text or blocks: by its verdict first, then by the handler of its name, else as a mere
 * line or a mere boundary. Inside one text (a heading, a caption) blocks are but lines.
 */
export function visit(element: Element, writer: Writer): void {
  if (isUndrawn(element) && !inlineHandlers.has(element.localName)) return;
  visitInside(element, writer, draw);
}

/** How an element is written, its verdict apart. */
export type Write = (element: Element, writer: Writer) => void;

/** The same for an element that another's handler writes: folded where it has a verdict, its language, its note. */
export function visitInside(element: Element, writer: Writer, write: Write): void {
  const verdict = writer.verdict(element);
  if (!verdict) {
    within(element, writer, write);
    return;
  }
  // A notice about cookies may hold the place of a video, which is none of it.
  if (verdict.reason === 'cookies' && isPlace(element)) addPlaced(element, writer);
  writer.folded(verdict, isLetters(element), () => within(element, writer, write));
}

function within(element: Element, writer: Writer, write: Write): void {
  const outer = writer.part;
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  if (lang || dir) writer.part = partOf(lang || null, dir?.toLowerCase(), writer);
  const note = writer.notes.bare.get(element);
  if (note) writer.line.noteHere(note);
  write(element, writer);
  writer.part = outer;
}

function draw(element: Element, writer: Writer): void {
  if (writer.preserve && isGutter(element)) {
    writer.folded(LINE_NUMBERS, true, () => writer.children(element));
    return;
  }
  const inline = inlineHandlers.get(element.localName);
  const block = inline || writer.single ? undefined : blockHandlers(element);
  if (inline) inline(element, writer);
  else if (!block || block(element, writer) === 'pass') {
    // Beside the number of its line, a line of code begins no new one.
    const isBlock = !isInline(element) && !(writer.preserve && element.localName === 'td');
    if (isBlock) writer.boundary();
    writer.children(element);
    if (isBlock) writer.boundary();
  }
}

function partOf(lang: string | null, dir: string | undefined, writer: Writer): Writer['part'] {
  if (!lang && dir !== 'ltr' && dir !== 'rtl') return writer.part;
  const { lang: before, dir: beforeDir } = writer.part;
  const nowLang = lang ? (sameLanguage(lang, writer.lang) ? undefined : lang) : before;
  const nowDir = dir === 'ltr' || dir === 'rtl' ? (dir === writer.dir ? undefined : dir) : beforeDir;
  return { ...(nowLang ? { lang: nowLang } : {}), ...(nowDir ? { dir: nowDir } : {}) };
}

function sameLanguage(tag: string, other: string | null): boolean {
  return tag.replaceAll('_', '-').toLowerCase() === other?.toLowerCase();
}
