import type { InlineHandler } from '../writer';

/** `<input type="checkbox">` at the start of an item: a task is done, or not yet. */
export const task: InlineHandler = (element, writer) => {
  const isTask = element.parentElement?.localName === 'li' && element.nextSibling?.nodeValue?.trim();
  if (isTask && element.getAttribute('type') === 'checkbox')
    writer.letters(element.hasAttribute('checked') ? '☑ ' : '☐ ');
};
