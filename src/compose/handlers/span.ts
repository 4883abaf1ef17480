import { isDrawnFormula } from '../formula/drawn';
import type { InlineHandler } from '../writer';
import { orCaption } from './caption';
import { drawnByKatex, FORMULA_TWICE } from './math';

/** One of these stands in the class of a span that is more than its letters: one cheap look for most. */
const KNOWN_CLASS = /katex-html|mjx-math|MathJax_Preview|note/;

/** `<span>`, `<nobr>`: the drawn copy of a formula is folded, a note in the margin is set apart from its line. */
export const span: InlineHandler = orCaption((element, writer) => {
  const write = () => writer.children(element);
  if (element.localName === 'span' && !KNOWN_CLASS.test(element.className)) write();
  else if (isDrawnFormula(element)) writer.fold(FORMULA_TWICE, true, write);
  else if (element.classList.contains('katex-html')) drawnByKatex(element, writer);
  else if (isMarginNote(element)) {
    // It is read where its sign is.
    writer.letters(' ');
    writer.marked({ type: 'emphasis' }, write);
    writer.letters(' ');
  } else write();
});

function isMarginNote({ className }: Element): boolean {
  return /(?:^|\s)(?:(?:side|margin)note|ltx_note_outer)(?:$|\s)/.test(className);
}
