import type { InlineHandler, MarkKind } from '../writer';
import { orCaption } from './caption';

function marks(kind: MarkKind): InlineHandler {
  return (element, writer) => writer.marked(kind, () => writer.children(element));
}

/** `<strong>`, `<b>`. */
export const strong = marks({ type: 'strong' });

/** `<dfn>`, `<var>`: what is drawn slanted. */
export const emphasis = marks({ type: 'emphasis' });

/** `<em>`, `<i>`, `<cite>`: drawn slanted, or the caption of the picture right above. */
export const slanted = orCaption(emphasis);

/** `<sub>`. */
export const subscript = marks({ type: 'subscript' });

/** `<code>`, `<kbd>` and the like; in `<pre>` all is code anyway. */
export const inlineCode: InlineHandler = (element, writer) => {
  if (writer.preserve) writer.children(element);
  else writer.marked({ type: 'code' }, () => writer.children(element));
};

/** `<sup>`; a footnote's sign where it is one. */
export const superscript: InlineHandler = (element, writer) => {
  const footnote = writer.footnoteOf(element);
  const write = () => writer.marked({ type: 'superscript' }, () => writer.children(element));
  if (footnote) writer.marked({ type: 'note', id: footnote }, write);
  else write();
};
