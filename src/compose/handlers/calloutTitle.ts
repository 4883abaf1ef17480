import type { BlockHandler } from '../writer';

/** Classes of the line that says what kind of note a box holds. */
const TITLE =
  /(?:^|[\s_-])(?:admonition|callout|alert|hint|notice|infobox|custom-block)s?[_-]{1,2}(?:title|heading|header|label)(?:$|[\s_-])/i;

/** Whether an element's class says that it is the title of a note set apart. */
export function isCalloutTitle(element: Element): boolean {
  return TITLE.test(element.className) && element.querySelector('p, ul, ol, pre, img') === null;
}

/** "Note", "Warning": in strong letters, as it is drawn. */
export const calloutTitle: BlockHandler = (element, writer) => {
  writer.closeLine();
  writer.marked({ type: 'strong' }, () => writer.children(element));
  writer.closeLine();
  return undefined;
};
