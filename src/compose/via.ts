import type { Block, Rich } from '../model';
import { agenciesOf, agencyOf } from '../text/agency';
import { shown } from '../text/lines';
import { isSame } from '../text/sites';
import { HINT, NAME_ENDS, ORIGINS } from './known';
import { richOf } from './letters';

/** `BERLIN (dpa) -`, `(AP) —`, `KYIV, July 3 (Reuters):` */
const DATELINE = /^(?:\p{Lu}[^()]{0,50}\s)?\(([^()]{2,40})\)\s?[-–—:]/u;
/** `… he said. (dpa/afp)` */
const SIGNED = /[.!?"“”'’»]\s?[([–—]\s?([^()[\]]{2,40}?)[)\]]?\.?$/;

/**
 * The agency or first publisher that the text itself names: in the dateline that its first lines begin with, signed at
 * its end, in a line such as "Source: Reuters" or "This article was first published by …". `ours` is the site.
 */
export function viaIn(blocks: readonly Block[], ours: string): string | null {
  const kept = blocks.filter(block => block.type === 'paragraph');
  for (const block of kept.slice(0, 3)) {
    const text = shown(block.text);
    const via = agencies(text.includes('(') ? DATELINE.exec(text)?.[1] : null) ?? agenciesOf(text);
    if (via && !isSame(via, ours)) return via;
  }
  const end = kept.at(-1);
  const last = end ? shown(end.text) : '';
  const signed = agencies(SIGNED.exec(last.slice(-60))?.[1]) ?? agenciesOf(last);
  if (signed && !isSame(signed, ours)) return signed;
  for (const { text } of [...short(blocks.slice(0, 4)), ...short(blocks.slice(-12))]) {
    const named = HINT.test(text) ? originOf(text) : null;
    if (named && !isSame(named, ours)) return named;
  }
  return null;
}

/** Texts that are not long, those that are folded too, but no whole story among them. */
function short(blocks: readonly Block[]): Rich[] {
  return blocks.flatMap(block => {
    const texts = block.type === 'paragraph' || block.type === 'removal' ? richOf(block) : [];
    return texts.length < 4 ? texts.filter(({ text }) => text.length < 300) : [];
  });
}

/** Agencies between marks; initials of who wrote it for them may stand before. */
function agencies(list: string | null | undefined): string | null {
  return list ? (agenciesOf(list) ?? agenciesOf(list.replace(/^[a-z]{2,4}\//, ''))) : null;
}

function originOf(text: string): string | null {
  for (const says of ORIGINS) {
    const found = says.exec(text)?.[1]?.split(NAME_ENDS)[0]?.trim();
    if (!found) continue;
    const name = agencyOf(found) ?? found.replace(/^(?:the website of|der|dem)\s/i, '');
    if (/^[\p{Lu}\p{Lo}]|\.\w/u.test(name) && name.split(' ').length < 7) return name;
  }
  return null;
}
