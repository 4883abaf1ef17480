import { isPictureFile } from '../../html/pictureAddress';
import type { Verdict } from '../../model';

const LABEL: Verdict = { rule: 'enlarge-label', reason: 'control' };
/** Letters of a label, and of it with the white space around it. */
const SHORT = 40;
const LONGEST = 200;

/** Why a button in a caption is none of it. */
export function buttonInCaption(element: Element): Verdict | undefined {
  return element.localName === 'button' && element.closest('figcaption') ? BUTTON : undefined;
}

const BUTTON: Verdict = { rule: 'button', reason: 'control' };

/**
 * Why letters beside a picture, in the link that opens it larger, are the link's label: its figure has a caption of its own.
 * Undefined for any other element.
 */
export function enlargeLabel(element: Element): Verdict | undefined {
  if (element.childElementCount > 0 || element.localName === 'figcaption') return undefined;
  if ((element.textContent ?? '').length > LONGEST) return undefined;
  const link = element.parentElement?.closest('a[href]');
  if (!link || !isPictureFile(link.getAttribute('href') ?? '') || !link.querySelector('img'))
    return undefined;
  const letters = (element.textContent ?? '').trim().length;
  const isLabel = letters > 0 && letters <= SHORT && link.closest('figure')?.querySelector('figcaption');
  return isLabel ? LABEL : undefined;
}
