import { isHeadingAnchor } from '../../html/anchors';
import type { Heading, Verdict } from '../../model';
import type { BlockHandler } from '../writer';
import { addText } from './addText';

/** `<h1>` to `<h6>`, and what says that it is one. */
export const heading: BlockHandler = (element, writer) => {
  const level = levelOf(element);
  addText(
    writer,
    () => writer.children(element),
    text => ({ type: 'heading', level, text, ...writer.langAndDir }),
  );
  return undefined;
};

/** Why an element is clutter that stands in a heading or right beside it and is no word of it. */
export function headingAnchor(element: Element): Verdict | undefined {
  return isHeadingAnchor(element) ? { rule: 'heading-anchor', reason: 'control' } : undefined;
}

function levelOf(element: Element): Heading['level'] {
  const name = `h${element.getAttribute('aria-level') ?? ''}`;
  for (const level of LEVELS) if (element.localName === `h${level}` || name === `h${level}`) return level;
  return 2;
}

const LEVELS: readonly Heading['level'][] = [1, 2, 3, 4, 5, 6];
