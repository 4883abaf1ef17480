import { lettersUpTo } from '../../html/size';
import { foldSpace } from '../../html/space';
import type { Verdict } from '../../model';

const CONTROL: Verdict = { rule: 'recipe-control', reason: 'control' };

/** Boxes of recipes, by their class or what they say they are. */
const RECIPE = '[class*="recipe" i], [itemtype$="/Recipe"]';
/** Classes of what rates, prints and pins a recipe. */
const NAMED = /(?:^|[\s_-])(?:ratings?|votes?|stars?|buttons?|actions?|print|pin|jump)(?:$|[\s_-])/i;
/** What only content has. */
const CONTENT = 'li, p + p, h1, h2, h3, h4, img, table';
const BOX = /^[▢☐□◻⬜❏❑❒☑]$/;
const LONGEST = 80;
const MOST_WORDS = 8;

/** Why an element of a recipe is clutter: votes, what prints or pins it, the sign of a box to be ticked. */
export function recipeControl(element: Element): Verdict | undefined {
  const { className, localName } = element;
  if (localName === 'label' || localName === 'span') {
    if (isTickBox(element)) return CONTROL;
  }
  if (className === '' || typeof className !== 'string' || !NAMED.test(className)) return undefined;
  if (lettersUpTo(element, LONGEST) > LONGEST || !element.parentElement?.closest(RECIPE)) return undefined;
  return isVotes(element) || isButtons(element) ? CONTROL : undefined;
}

/** A sign that stands for the box that a person ticks. */
function isTickBox(element: Element): boolean {
  if (element.firstElementChild || (element.firstChild?.nodeValue ?? '').length > 8) return false;
  if (!BOX.test(foldSpace(element.textContent ?? ''))) return false;
  return element.closest('label') !== null || /check-?box/i.test(element.className);
}

/** How many have rated it, and how well. */
function isVotes(element: Element): boolean {
  const text = foldSpace(element.textContent ?? '');
  return /\d/.test(text) && text.split(' ').length <= MOST_WORDS && element.querySelector(CONTENT) === null;
}

/** Nothing but what is pressed. */
function isButtons(element: Element): boolean {
  if (element.querySelector(CONTENT)) return false;
  if (element.localName === 'a' || element.localName === 'button') return true;
  let letters = 0;
  for (const control of element.querySelectorAll('a, button, [role="button"]'))
    letters += foldSpace(control.textContent ?? '').length;
  return letters > 0 && letters >= foldSpace(element.textContent ?? '').replaceAll(' ', '').length;
}
