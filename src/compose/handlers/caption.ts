import { isBelowPicture, isBesidePicture, isCaption } from '../../html/caption';
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
  const apart = creditApart(element);
  const isCredit = CREDIT.test(element.className) && !/caption/i.test(element.className);
  const { text, rest, beside } = writer.oneTextOf(() => writer.children(element), {
    partAt: words => (isCredit ? 0 : isBesidePicture(element) ? creditAt(words, apart) : words.length),
  });
  if (text ?? rest) writer.add({ type: 'figure', images: [], caption: text, credit: rest });
  for (const block of beside) writer.add(block);
  return undefined;
};

/** What a caption sets apart as a credit; small print is none where all of it is small. */
function creditApart(element: Element): string {
  const named = element.querySelector(APART_BY_CLASS);
  const small = named ? null : element.querySelector('cite, small');
  const letters = foldSpace((named ?? small)?.textContent ?? '');
  return small && letters === foldSpace(element.textContent ?? '') ? '' : letters;
}

/** Whether an element is a caption, by its markup or as a line below a picture that says whose it is. */
export function isPictureCaption(element: Element): boolean {
  return isCaption(element) || (isBelowPicture(element) && hasCredit(element.textContent ?? ''));
}

function hasCredit(text: string): boolean {
  const words = foldSpace(text);
  return creditAt(words, '') < words.length;
}

/** What stands in a line, or is the caption of the picture right above. */
export function orCaption(inline: InlineHandler): InlineHandler {
  return (element, writer) => {
    const isOne = !writer.inOneText && writer.atLineStart && isPictureCaption(element);
    if (!isOne || caption(element, writer) === 'plain') inline(element, writer);
  };
}

/** `<small>`. */
export const smallPrint = orCaption((element, writer) => writer.children(element));

const APART_BY_CLASS = '[class*="credit" i], [class*="copyright" i], [class*="source" i]';
/** Classes of what is a credit as a whole. */
const CREDIT = /(?:credits?|copyright|photographer)(?:$|\s)/i;
