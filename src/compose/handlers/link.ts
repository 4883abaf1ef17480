import { webUrl } from '../../html/url';
import type { InlineHandler } from './handler';

/** `<a>`: a link, a note's sign or the way back from a note; a mere anchor is its letters. */
export const link: InlineHandler = (element, writer) => {
  const note = writer.notes.links.get(element);
  const url = webUrl(element.getAttribute('href'), writer.base);
  if (note) writer.styled({ type: 'note', id: note }, element);
  else if (url) writer.styled({ type: 'link', url }, element);
  else writer.children(element);
};
