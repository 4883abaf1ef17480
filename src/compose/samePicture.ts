import type { Image } from '../model';

/** Whether two pictures are one, but for its size. */
export function isSamePicture(one: Image, other: Image): boolean {
  return one.url === other.url || pictureKey(one.url) === pictureKey(other.url);
}

/**
 * A picture's name without what says its size: `…/harbour-1024x576.jpg?w=800` → `harbour`; the path of its address where
 * little else is left. Takes an absolute address.
 */
export function pictureKey(url: string): string {
  const { pathname } = new URL(url);
  const name = pathname.split('/').filter(Boolean).at(-1) ?? pathname;
  const bare = name
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_@](?:\d{2,4}x\d{2,4}|\d{3,4}w?|[123]x|scaled|large|medium|small|thumb(?:nail)?|crop)$/i, '');
  return bare.length >= 6 ? bare.toLowerCase() : pathname.toLowerCase();
}
