import type { InlineHandler } from '../writer';

/** In a recipe a box is there to be ticked by whoever cooks. */
const RECIPE = '[class*="recipe" i], [itemtype$="/Recipe"]';

/** `<input type="checkbox">` at the start of an item: a task is done, or not yet. */
export const task: InlineHandler = (element, writer) => {
  const around = element.parentElement;
  const item = around?.localName === 'p' || around?.localName === 'label' ? around.parentElement : around;
  const isOwn = around === item || element.hasAttribute('disabled');
  const isTask =
    item?.localName === 'li' && isOwn && element.nextSibling?.nodeValue?.trim() && !element.closest(RECIPE);
  if (isTask && element.getAttribute('type') === 'checkbox')
    writer.letters(element.hasAttribute('checked') ? '☑ ' : '☐ ');
};
