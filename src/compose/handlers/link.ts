import { webUrl } from '../../html/url';
import type { InlineHandler } from '../writer';

/** `<a>`: a link, a footnote's sign or the way back from one; a mere anchor is its letters. */
export const link: InlineHandler = (element, writer) => {
  const footnote = writer.footnoteOf(element);
  const url = webUrl(element.getAttribute('href'), writer.base);
  if (footnote) writer.marked({ type: 'note', id: footnote }, () => writer.children(element));
  else if (url) writer.marked({ type: 'link', url }, () => writer.children(element));
  else writer.children(element);
};
