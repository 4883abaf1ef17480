import type { Block, Paragraph } from '../model';
import { agenciesOf } from '../text/agency';
import { kindAt, UPPER } from '../text/letters';
import { shown } from '../text/lines';
import { isSame } from '../text/sites';
import { originIn } from './origins';
import { richOf } from './richOf';

/** `BERLIN (dpa) -`, `(AP) —`, `KYIV, July 3 (Reuters):`; what stands before the bracket begins with a capital. */
const DATELINE = /^(?:[^()]{1,51}\s)?\(([^()]{2,40})\)\s?[-–—:]/;
/** `… he said. (dpa/afp)` */
const SIGNED = /[.!?"“”'’»]\s?[([–—]\s?([^()[\]]{2,40}?)[)\]]?\.?$/;

/**
 * The agency or first publisher that the text itself names: in the dateline that its first lines begin with, signed at
 * its end, in a line such as "Source: Reuters" or "This article was first published by …". `ours` is the site.
 */
export function viaIn(blocks: readonly Block[], ours: string): string | null {
  const kept: Paragraph[] = [];
  for (const block of blocks) if (block.type === 'paragraph') kept.push(block);
  for (const { text } of kept.slice(0, 3)) {
    const line = shown(text);
    const via = agencies(dateline(line)) ?? agenciesOf(line);
    if (via && !isSame(via, ours)) return via;
  }
  const end = kept.at(-1);
  const last = end ? shown(end.text) : '';
  const signed = agencies(SIGNED.exec(last.slice(-60))?.[1]) ?? agenciesOf(last);
  if (signed && !isSame(signed, ours)) return signed;
  return originAmong(blocks.slice(0, 4), ours) ?? originAmong(blocks.slice(-12), ours);
}

function dateline(text: string): string | undefined {
  if (!text.includes('(') || !(text.startsWith('(') || kindAt(text, 0) & UPPER)) return undefined;
  return DATELINE.exec(text)?.[1];
}

/** Agencies between marks; initials of who wrote it for them may stand before. */
function agencies(list: string | undefined): string | null {
  return list ? (agenciesOf(list) ?? agenciesOf(list.replace(/^[a-z]{2,4}\//, ''))) : null;
}

/** Looks at texts that are not long, those that are folded too, but at no whole story. */
function originAmong(blocks: readonly Block[], ours: string): string | null {
  for (const block of blocks) {
    const texts = block.type === 'paragraph' || block.type === 'removal' ? richOf(block) : [];
    if (texts.length > 3) continue;
    for (const { text } of texts) {
      const named = text.length < 300 ? originIn(text) : null;
      if (named && !isSame(named, ours)) return named;
    }
  }
  return null;
}
