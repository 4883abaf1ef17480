import { isSmallTree } from '../../html/smallTree';
import type { Verdict } from '../../model';

const LABEL: Verdict = { rule: 'unseen-label', reason: 'markup' };
/** Elements in a label. */
const MOST = 12;
/** Classes of what is read aloud and never drawn. */
const UNSEEN =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-?(?:text|only))?|assistive-?text|hidden-visually)(?:$|\s)/i;

/** Why words that nobody sees, for those who have a page read aloud, are no part of a caption: "Image caption,". */
export function unseenLabel(element: Element): Verdict | undefined {
  if (element.className === '' || !UNSEEN.test(element.className) || !isSmallTree(element, MOST))
    return undefined;
  const isBesidePicture = element.closest('figure, figcaption, [class*="caption" i], [class*="copyright" i]');
  return isBesidePicture && element.querySelector('img, p + p') === null ? LABEL : undefined;
}
