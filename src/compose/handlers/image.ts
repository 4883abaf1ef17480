import { foldSpace, isBlank } from '../../html/space';
import type { Image } from '../../model';
import { card } from '../embed/card';
import { providerOf } from '../embed/providers';
import { isBesideFormula, texOfPicture } from '../formula/picture';
import { pictureAddress } from '../pictureAddress';
import type { InlineHandler, Writer } from '../writer';

const SMALL = 48;
const PORTRAIT = { rule: 'portrait', reason: 'author-bio' } as const;

/**
 * `<img>`: a figure of its own; a picture of a sign (an emoji, a tick in a table) its letters; nothing when it has no
 * address.
 */
export const image: InlineHandler = (element, writer) => {
  if (writer.beforeFolds.has(element)) return;
  const width = sizeOf(element, 'width');
  const height = sizeOf(element, 'height');
  const alt = foldSpace(element.getAttribute('alt') ?? '');
  const isSmall = (width !== null && width <= SMALL) || (height !== null && height <= SMALL);
  if (isBesideFormula(element)) return;
  const tex = texOfPicture(element);
  if (tex) {
    writer.marked({ type: 'math', tree: null, tex }, () => writer.letters(tex));
    return;
  }
  const isSign = isEmoji(alt) && (isSmall || /emoji/i.test(element.className) || !writer.atLineStart);
  if (isSign || (isSmall && alt !== '' && isAloneInCell(element))) {
    writer.letters(alt);
    return;
  }
  if (!isSmall) addPicture(element, { alt, width, height }, writer);
};

/** Writes the pictures that a button holds which enlarges them, before the button is folded. */
export function writeButtonPictures(element: Element, writer: Writer): void {
  const buttons = [element, ...element.querySelectorAll(BUTTON)].filter(each => each.matches(BUTTON));
  const images = buttons.flatMap(button => [...button.querySelectorAll('img')]);
  if (images.length > MOST_IN_BUTTONS) return;
  for (const each of images) {
    image(each, writer);
    writer.beforeFolds.add(each);
  }
}

const BUTTON = 'button, [role="button"]';
const MOST_IN_BUTTONS = 3;

function addPicture(element: Element, size: Pick<Image, 'alt' | 'width' | 'height'>, writer: Writer): void {
  const url = pictureAddress(element, writer.base);
  if (!url) return;
  // The still of a video stands for its player.
  const known = url.includes('/vi') ? providerOf(url) : null;
  if (known) {
    writer.add({ ...card(known.kind, known.name, known.url), title: size.alt || null });
    return;
  }
  const place = writer.pictureAt(element, url);
  if (!place) return;
  const add = () =>
    writer.add({ type: 'figure', images: [{ ...size, ...place }], caption: null, credit: null });
  if (!writer.isPortrait(element)) add();
  else if (writer.atLineStart && !writer.inOneText) writer.fold(PORTRAIT, false, add);
}

/** The class of all such signs is costly: only short names with a letter beyond Latin are asked. */
function isEmoji(alt: string): boolean {
  return alt.length <= 12 && /[^\0-\u1fff]|[©®]/.test(alt) && /\p{Extended_Pictographic}/u.test(alt);
}

/** Whether a picture is all that a cell of a table holds. */
function isAloneInCell(element: Element): boolean {
  const cell = element.closest('td, th');
  return cell !== null && cell.getElementsByTagName('img').length === 1 && isBlank(cell.textContent ?? '');
}

/** As the element says, or its styles. */
function sizeOf(element: Element, name: 'width' | 'height'): number | null {
  const value = element.getAttribute(name)?.trim() ?? '';
  if (/^\d{1,5}(?:px)?$/.test(value)) return Number.parseInt(value, 10);
  const style = element.getAttribute('style') ?? '';
  const found = (name === 'width' ? WIDTH : HEIGHT).exec(style)?.[1];
  return found ? Number.parseInt(found, 10) : null;
}

const WIDTH = /(?:^|[;\s])width\s{0,4}:\s{0,4}(\d{1,5})px/i;
const HEIGHT = /(?:^|[;\s])height\s{0,4}:\s{0,4}(\d{1,5})px/i;
