import { languageOf } from '../code/language';
import { tabOf } from '../code/tabs';
import type { BlockHandler } from '../writer';
import { addText } from './addText';

/** `<pre>`: its white space kept, the language that its classes name. One that lays out others is none itself. */
export const code: BlockHandler = (element, writer) => {
  if (element.querySelector('table pre')) return 'plain';
  const language = languageOf(element);
  const title = tabOf(element);
  addText(
    writer,
    () => writer.children(element),
    text => ({ type: 'code', language, title, text }),
    { preserve: true },
  );
  return undefined;
};
