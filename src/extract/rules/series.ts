import type { Box } from '../../blocks';
import type { Snapshot } from '../../model';
import { titleKey } from '../../text/title';
import { excludeSection, type RulesPass } from './pass';

/** How many words the line over the list has at most. */
const LABEL = 16;

/**
 * Excludes the navigation of a series over the article: a list of links to its parts in which the page's own is no link,
 * or is marked as the one that is open.
 */
export function excludeSeries(pass: RulesPass): void {
  for (const box of pass.flow.boxes) {
    if (box.from < pass.from || box.from >= pass.to) continue;
    if (box.from > pass.firstParagraph) return;
    if (box.to > pass.to || !/^(?:ul|ol)$/.test(box.element.localName) || pass.exclusions[box.from]) continue;
    if (!listsParts(pass, box)) continue;
    const before = pass.flow.blocks[box.from - 1];
    const isLabel =
      before &&
      box.from - 1 > pass.headline &&
      box.from - 1 >= pass.from &&
      before.words <= LABEL &&
      !before.prose &&
      box.element.parentElement?.contains(before.holder);
    excludeSection(pass, isLabel ? box.from - 1 : box.from, box.to, 'series', 'navigation');
  }
}

function listsParts(pass: RulesPass, { element, from, to }: Box): boolean {
  let links = 0;
  let own = 0;
  for (let at = from; at < to; at++) {
    const block = pass.flow.blocks[at];
    if (!block) continue;
    if (isOwn(pass, block.holder, block.text)) own++;
    else if (block.linked >= block.text.length * 0.7) links++;
    else if (block.linked === 0) own++;
  }
  return own === 1 && links > 0 && element.childElementCount > 1;
}

/** Whether a link leads to the page that it stands in. */
function isHere(link: Element, { url, metadata }: Snapshot): boolean {
  const to = link.getAttribute('href') ?? '';
  const path = (address: string) => address.replace(/^https?:\/\/[^/]+|[?#].*$/g, '');
  return path(to).length > 1 && (path(to) === path(url) || path(to) === path(metadata.canonical ?? ''));
}

/** Whether an entry is the page's own. */
function isOwn({ candidate }: RulesPass, entry: Element, text: string): boolean {
  if (entry.closest('[aria-current]') ?? entry.querySelector('[aria-current]')) return true;
  const link = entry.querySelector('a[href]');
  if (link && isHere(link, candidate.snapshot)) return true;
  const key = titleKey(text);
  return key !== '' && key === titleKey(candidate.title ?? '');
}
