import { webUrl } from '../url';
import type { InlineHandler } from './handler';

/** `<a>`: a link, a note's sign or the way back from a note; a mere anchor is its letters. */
export const link: InlineHandler = (element, writer) => {
  const note = writer.notes.links.get(element);
  const url = webUrl(element.getAttribute('href'), writer.base);
  const write = () => writer.children(element);
  if (note) writer.marked({ type: 'note', id: note }, write);
  else if (url) writer.marked({ type: 'link', url }, write);
  else write();
};
