import { isBesidePicture, isCaption } from '../../html/caption';
import { foldSpace } from '../../html/space';
import type { BlockHandler, InlineHandler } from '../writer';
import { creditAt } from './credit';

const LONGEST = 1200;

/**
 * `<figcaption>`, or what else is a caption beside a picture: the text of a figure without pictures, which the one
 * before takes. Whose the picture is stands apart.
 */
export const caption: BlockHandler = (element, writer) => {
  const isNamed = element.localName !== 'figcaption';
  if (
    (element.textContent ?? '').length > LONGEST ||
    element.querySelector('p + p, ul, ol, table, h2, h3') ||
    (isNamed && element.querySelector('img'))
  )
    return 'plain';
  const apart = foldSpace(element.querySelector(APART)?.textContent ?? '');
  const isCredit = CREDIT.test(element.className) && !/caption/i.test(element.className);
  const { text, rest, beside } = writer.oneTextOf(() => writer.children(element), {
    partAt: words => (isCredit ? 0 : isBesidePicture(element) ? creditAt(words, apart) : words.length),
  });
  if (text ?? rest) writer.add({ type: 'figure', images: [], caption: text, credit: rest });
  for (const block of beside) writer.add(block);
  return undefined;
};

/** What stands in a line, or is the caption of the picture right above. */
export function orCaption(inline: InlineHandler): InlineHandler {
  return (element, writer) => {
    const isOne = !writer.inOneText && writer.atLineStart && isCaption(element);
    if (!isOne || caption(element, writer) === 'plain') inline(element, writer);
  };
}

/** `<small>`. */
export const smallPrint = orCaption((element, writer) => writer.children(element));

/** What a caption sets apart as a credit. */
const APART = '[class*="credit" i], [class*="copyright" i], [class*="source" i], cite, small';
/** Classes of what is a credit as a whole. */
const CREDIT = /(?:credits?|copyright|photographer)(?:$|\s)/i;
