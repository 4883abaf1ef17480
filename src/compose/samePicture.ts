import { isBlurred, isLesserCopy, pictureKey } from '../html/pictureAddress';
import type { Image } from '../model';

/** Whether two pictures are one, but for its size. */
export function isSamePicture(one: Image, other: Image): boolean {
  return one.url === other.url || pictureKey(one.url) === pictureKey(other.url);
}

/** Of one picture in several sizes the one to show: no blurred one, then one that the page has drawn, then the widest. */
export function bestOf(image: Image, others: readonly Image[]): Image {
  let best = image;
  for (const other of others)
    if (isSamePicture(best, other) && isBetter(other, best)) best = { ...other, alt: other.alt || best.alt };
  return best;
}

function isBetter(image: Image, than: Image): boolean {
  if (isBlurred(image.url) !== isBlurred(than.url)) return isBlurred(than.url);
  if (image.loads !== than.loads) return image.loads === 'at-once';
  return isLesserCopy(than.url, image.url);
}
