import { webUrl } from '../../html/url';
import type { InlineHandler } from '../writer';

/** `<a>`: a link, a note's sign or the way back from a note; a mere anchor is its letters. */
export const link: InlineHandler = (element, writer) => {
  const note = writer.noteOf(element);
  const url = webUrl(element.getAttribute('href'), writer.base);
  if (note) writer.marked({ type: 'note', id: note }, () => writer.children(element));
  else if (url) writer.marked({ type: 'link', url }, () => writer.children(element));
  else writer.children(element);
};
