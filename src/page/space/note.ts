import { isInlineName } from '../../html/elements';
import { native } from '../../html/live';
import { lettersUpTo } from '../../html/size';
import type { Sight } from '../hidden';
import { isLabelledCode, isNamedCode, looksLikeCode, TEXT_IN_IT } from './code';
import { noteLines, notePre } from './pre';
import { type LetterStyle, letterStyle } from './styles';

/**
 * What an element's white space is to the person: lines of code, all as it stands or folded; lines of text; in `<pre>`
 * lines of text, or text without lines.
 */
export type Space = 'code' | 'folded-code' | 'lines' | 'prose' | 'folded-prose';

/** What was noted of the white space in elements of a copy. */
export interface Spaces {
  readonly notes: Map<Element, Space>;
  readonly known: WeakMap<Element, LetterStyle>;
  /** Whether an outermost element that keeps its white space holds code, by its copy. */
  readonly code: WeakMap<Element, boolean>;
  /** The outermost element around one that keeps its white space, and its copy. */
  readonly outermost: WeakMap<Element, readonly [live: Element, copy: Element]>;
}

export function noSpaces(): Spaces {
  return { notes: new Map(), known: new WeakMap(), code: new WeakMap(), outermost: new WeakMap() };
}

/** Notes an element of the live page, by its copy, where its white space is not what its name says. */
export function noteSpace(spaces: Spaces, live: Element, copy: Element, sight: Sight): void {
  const pre = copy.closest('pre, textarea, h1, h2, h3, h4, h5, h6');
  const style = styleOf(spaces, live, sight);
  if (pre) {
    if (pre !== copy || pre.localName !== 'pre') return;
    if (isProse(live, style)) spaces.notes.set(copy, style.kept === 'none' ? 'folded-prose' : 'prose');
    else notePre(live, copy, sight);
    return;
  }
  if (copy.firstElementChild !== copy.lastElementChild) noteLines(live, copy, sight);
  if (style.kept === 'all') noteKept(spaces, live, copy, sight);
  else if (mayBeCode(copy, style) && isFew(copy) && isCode(live, copy, style))
    noteCode(spaces, copy, style, 'folded-code');
  else if (style.kept === 'breaks') spaces.notes.set(copy, 'lines');
}

function styleOf(spaces: Spaces, live: Element, sight: Sight): LetterStyle {
  const before = spaces.known.get(live);
  if (before) return before;
  const style = letterStyle(live, sight);
  spaces.known.set(live, style);
  return style;
}

function noteKept(spaces: Spaces, live: Element, copy: Element, sight: Sight): void {
  const [outer, outerCopy] = outermostKept(spaces, live, copy, sight);
  const style = styleOf(spaces, outer, sight);
  const before = spaces.code.get(outerCopy);
  const code = before ?? isCode(outer, outerCopy, style);
  spaces.code.set(outerCopy, code);
  if (!code) spaces.notes.set(copy, 'lines');
  else if (before === undefined) noteCode(spaces, outerCopy, style, 'code');
}

/** White space is inherited: it is code as far up as it is kept. */
function outermostKept(
  spaces: Spaces,
  live: Element,
  copy: Element,
  sight: Sight,
): readonly [live: Element, copy: Element] {
  const passed: Element[] = [];
  let found: readonly [Element, Element] = [live, copy];
  for (;;) {
    const known = spaces.outermost.get(found[0]);
    if (known) found = known;
    passed.push(found[0]);
    const up: Element | null = known ? null : native(found[0], 'parentElement');
    const upCopy = found[1].parentElement;
    if (!up || !upCopy || styleOf(spaces, up, sight).kept !== 'all') break;
    found = [up, upCopy];
  }
  for (const each of passed) spaces.outermost.set(each, found);
  return found;
}

/** So many letters may be asked whether they are code where no white space is kept. */
const MOST_LETTERS = 20_000;

function isFew(copy: Element): boolean {
  return lettersUpTo(copy, MOST_LETTERS) <= MOST_LETTERS;
}

/** Whether an element is worth a look: it is `<code>` or begins with it, or its letters may be of one width. */
function mayBeCode(copy: Element, { fixed }: LetterStyle): boolean {
  return (
    fixed !== false ||
    isLabelledCode(copy) ||
    isCodeName(copy) ||
    (copy.firstElementChild !== null && isCodeName(copy.firstElementChild))
  );
}

/** Lines of `<code>`, or lines with letters of one width that are named code or look like it. */
function isCode(live: Element, copy: Element, { fixed, unwrapped }: LetterStyle): boolean {
  if (!(hasLines(copy) || isLabelledCode(copy)) || copy.querySelector(TEXT_IN_IT) || copy.closest('td, th'))
    return false;
  if (isAllCode(copy) || isLabelledCode(copy)) return true;
  if (isNamedCode(live)) return fixed !== false;
  return fixed === true && (unwrapped || looksLikeCode(linesOf(copy)));
}

function isCodeName({ localName }: Element): boolean {
  return localName === 'code' || localName === 'samp';
}

/** Whether all letters of an element stand in `<code>`: it is one, or holds them. */
function isAllCode(copy: Element): boolean {
  if (isCodeName(copy)) return true;
  let letters = 0;
  for (const code of copy.querySelectorAll('code')) letters += (code.textContent ?? '').trim().length;
  return letters > 0 && letters >= (copy.textContent ?? '').trim().length;
}

function hasLines(copy: Element): boolean {
  return copy.querySelector('br, div') !== null || /\S[^\S\n]*\n\s*\S/.test(copy.textContent ?? '');
}

function linesOf(copy: Element): string {
  const lines: string[] = [];
  for (const child of copy.childNodes) lines.push(isLine(child) ? '\n' : '', child.textContent ?? '');
  return lines.join('');
}

function isLine({ nodeName }: Node): boolean {
  return nodeName === 'BR' || nodeName === 'DIV';
}

/** In a line of letters it is no block of code, whatever is kept in it. */
function noteCode(spaces: Spaces, copy: Element, { block }: LetterStyle, space: Space): void {
  if (block || !isInlineName(copy.localName) || isAlone(copy)) spaces.notes.set(copy, space);
}

/** Whether no letters stand beside an element in what is right around it. */
function isAlone(copy: Element): boolean {
  const around = copy.parentElement?.textContent ?? '';
  return around.trim().length === (copy.textContent ?? '').trim().length;
}

/** `<pre>` that keeps its white space no more, or only its line breaks are wanted: nothing in it is or looks like code. */
function isProse(live: Element, { fixed, kept }: LetterStyle): boolean {
  if (fixed !== false || isNamedCode(live)) return false;
  const holds = (selector: string) => native(live, 'querySelector').call(live, selector) !== null;
  if (kept === 'none') return !holds('code');
  return !holds('code, span') && !looksLikeCode(native(live, 'textContent') ?? '');
}
