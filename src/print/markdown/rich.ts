import type { Mark, Rich } from '../../model';

/** How a text with marks is written, beyond itself. */
export interface RichContext {
  /** Note ids whose sign has been written. */
  readonly notes: Set<string>;
}

interface Pen {
  readonly open: string;
  readonly close: string;
  /** What it covers is not written. */
  readonly silent?: boolean;
}

/** A text as Markdown (CommonMark), folded letters left out, its marks as nested as Markdown wants them. */
export function richMarkdown({ text, marks }: Rich, context: RichContext): string {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) cuts.add(mark.start).add(mark.end);
  const points = [...cuts].sort((a, b) => a - b);
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let active: readonly Mark[] = [];
  const open: { readonly mark: Mark; readonly pen: Pen }[] = [];
  let out = '';
  const closeTo = (depth: number) => {
    for (const { pen } of open.splice(depth).reverse()) out += pen.close;
  };
  points.slice(0, -1).forEach((start, index) => {
    const end = points[index + 1] ?? text.length;
    const begun: Mark[] = [];
    for (let mark = inOrder[next]; mark && mark.start <= start; mark = inOrder[next]) {
      begun.push(mark);
      next += 1;
    }
    active = [...active, ...begun].filter(mark => mark.end >= end);
    const keep = open.findIndex(({ mark }) => !active.includes(mark));
    if (keep >= 0) closeTo(keep);
    if (active.some(mark => mark.type === 'folded')) return;
    const isCode = active.some(mark => mark.type === 'code');
    for (const mark of active) {
      if (open.some(one => one.mark === mark) || isSilent(mark, active)) continue;
      const pen = penFor(mark, text.slice(mark.start, mark.end), context);
      out += pen.open;
      open.push({ mark, pen });
    }
    const piece = text.slice(start, end);
    if (!open.some(one => one.pen.silent)) out += isCode ? piece : escaped(piece);
  });
  closeTo(0);
  return out.replace(/ {2,}/g, ' ').trim().replaceAll('\n', '\\\n');
}

function penFor(mark: Mark, covered: string, context: RichContext): Pen {
  switch (mark.type) {
    case 'strong':
      return { open: '**', close: '**' };
    case 'emphasis':
      return { open: '*', close: '*' };
    case 'code': {
      const fence = covered.includes('`') ? '`` ' : '`';
      return { open: fence, close: [...fence].reverse().join('') };
    }
    case 'superscript':
      return { open: '<sup>', close: '</sup>' };
    case 'subscript':
      return { open: '<sub>', close: '</sub>' };
    case 'link':
      return { open: '[', close: `](${mark.url.replaceAll('(', '%28').replaceAll(')', '%29')})` };
    case 'note':
      return notePen(mark.id, covered, context);
    case 'math':
      return mark.tex === null ? { open: '', close: '' } : { open: `$${mark.tex}$`, close: '', silent: true };
    case 'ruby':
    case 'folded':
      return { open: '', close: '' };
  }
}

/** The first sign of a note is written as one; the way back, where it is an arrow or the like, is not written. */
function notePen(id: string, covered: string, context: RichContext): Pen {
  const isSign = !context.notes.has(id);
  context.notes.add(id);
  return { open: isSign ? `[^${id}]` : '', close: '', silent: isSign || covered.length <= 3 };
}

/** A mark that says nothing in Markdown: in code all but links, around a note's sign that it is raised. */
function isSilent(mark: Mark, active: readonly Mark[]): boolean {
  const has = (type: Mark['type']) => active.some(one => one.type === type);
  if (mark.type === 'superscript' || mark.type === 'subscript') return has('note') || has('code');
  return has('code') && mark.type !== 'link' && mark.type !== 'code';
}

/** Signs that Markdown would read, kept as letters; at the start of a line also those that begin a block. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^(\s{0,3})([#>+-]|~{3})(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s{0,3}\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}
