import { pictureKey } from '../html/pictureAddress';
import { webUrl } from '../html/url';
import type { Block, Image } from '../model';
import type { PicturePolicy } from './picturePolicy';
import { hasLetters } from './richOf';

/** The page's own picture, unless the article shows it, or opens with another. */
export function leadImage(
  address: string | null,
  blocks: readonly Block[],
  base: string,
  pictures: PicturePolicy,
): Image | null {
  const url = webUrl(address, base);
  if (!url || NOBODYS.test(url.slice(url.lastIndexOf('/')))) return null;
  if (opensWithPicture(blocks) || shows(blocks, pictureKey(url))) return null;
  return { alt: '', width: null, height: null, ...pictures.named(url) };
}

/** The name of a site's sign, or of what it shows where an article has no picture. */
const NOBODYS = /[/_.-](?:logo|favicon|placeholder|default|fallback|no-?image|avatar)[-_.\d]/i;

function opensWithPicture(blocks: readonly Block[]): boolean {
  for (const block of blocks) {
    if (block.type === 'figure' || (block.type === 'embed' && block.kind === 'video')) return true;
    if (block.type === 'paragraph' && block.text.text.length > 80) return false;
    if (
      block.type !== 'removal' &&
      block.type !== 'heading' &&
      block.type !== 'paragraph' &&
      hasLetters(block)
    )
      return false;
  }
  return false;
}

function shows(blocks: readonly Block[], key: string): boolean {
  for (const block of blocks) {
    if (block.type === 'figure') {
      for (const image of block.images) if (pictureKey(image.url) === key) return true;
    } else if (block.type === 'excerpt' && shows(block.blocks, key)) return true;
  }
  return false;
}
