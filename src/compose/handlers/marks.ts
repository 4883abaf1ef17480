import { media } from '../embed/media';
import type { Style } from '../textBuilder';
import type { InlineHandler } from './handler';
import { image } from './image';
import { link } from './link';
import { formula, formulaSource } from './math';
import { quotation } from './quotation';
import { maybeTwice } from './span';
import { rule } from './thematicBreak';

const styled =
  (style: Style): InlineHandler =>
  (element, writer) =>
    writer.styled(style, element);

const strong = styled({ type: 'strong' });
const emphasis = styled({ type: 'emphasis' });
const code: InlineHandler = (element, writer) => {
  if (writer.preserve) writer.children(element);
  else writer.styled({ type: 'code' }, element);
};

/** `<sup>`; a note's sign where it is one. */
const raised: InlineHandler = (element, writer) => {
  const note = writer.notes.links.get(element);
  const write = () => writer.styled({ type: 'superscript' }, element);
  if (note) writer.marked({ type: 'note', id: note }, write);
  else write();
};

/** A task of a list is done, or not yet. */
const task: InlineHandler = (element, writer) => {
  const isTask = element.parentElement?.localName === 'li' && element.nextSibling?.nodeValue?.trim();
  if (isTask && element.getAttribute('type') === 'checkbox')
    writer.letters(element.hasAttribute('checked') ? '☑ ' : '☐ ');
};

/** What stands in a line or between two, by name: marks over letters, breaks, pictures, things of elsewhere. */
export const inlineHandlers: ReadonlyMap<string, InlineHandler> = new Map<string, InlineHandler>([
  ['strong', strong],
  ['b', strong],
  ['em', emphasis],
  ['i', emphasis],
  ['cite', emphasis],
  ['dfn', emphasis],
  ['var', emphasis],
  ['code', code],
  ['kbd', code],
  ['samp', code],
  ['tt', code],
  ['sup', raised],
  ['sub', styled({ type: 'subscript' })],
  ['span', maybeTwice],
  ['nobr', maybeTwice],
  ['a', link],
  ['q', quotation],
  ['br', (_element, writer) => writer.break()],
  ['hr', rule],
  ['img', image],
  ['math', formula],
  ['script', formulaSource],
  ['input', task],
  ['iframe', media],
  ['video', media],
  ['audio', media],
  ['lite-youtube', media],
  ['youtube-video', media],
  ['amp-youtube', media],
]);
