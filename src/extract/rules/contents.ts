import { type Box, Inside } from '../../blocks';
import { titleKey } from '../../text/title';
import { isHeading } from './heading';
import { excludeSection, type RulesPass } from './pass';

/** So many entries are more than a table of contents. */
const LONGEST = 300;
/** How many words a line has at most that says "In this article". */
const LABEL = 6;

/** Excludes tables of contents: lists of links to headings and sections of the same page, with the line over them. */
export function excludeContents(pass: RulesPass): void {
  let done = pass.from;
  const headings = new Set<string>();
  for (let at = pass.from; at < pass.to; at++) {
    const block = pass.flow.blocks[at];
    if (block && isHeading(block)) headings.add(titleKey(block.text));
  }
  for (const box of pass.flow.boxes) {
    if (box.from < done || box.to > pass.to || !/^(?:ul|ol)$/.test(box.element.localName)) continue;
    if (pass.facts[box.from] || box.to - box.from > LONGEST || !leadsDown(pass, box, headings)) continue;
    const from = labelOf(pass, box);
    if (from === null) continue;
    excludeSection(pass, from, box.to, 'contents', 'navigation');
    done = box.to;
  }
}

/** Whether a list is of links to what stands in the page, each all that its line says. */
function leadsDown(
  { flow, candidate: { snapshot } }: RulesPass,
  { element, from, to }: Box,
  headings: ReadonlySet<string>,
): boolean {
  let links = 0;
  let known = 0;
  for (let at = from; at < to; at++) {
    const block = flow.blocks[at];
    if (!block || block.inside & Inside.hidden) continue;
    if (block.linked === 0 && (isHeading(block) || block.words <= 1)) continue;
    if (block.linked < block.text.length * 0.9 - 4) return false;
    links++;
    if (headings.has(titleKey(block.text))) known++;
  }
  if (links < 2) return false;
  const all = [...element.querySelectorAll('a[href]')];
  const targets = all.map(link => targetOf(link, snapshot.url));
  if (targets.includes(null)) return false;
  const { ownerDocument } = element;
  const there = targets.filter(id => id !== null && ownerDocument.getElementById(id) !== null);
  return known * 2 >= links || there.length * 2 >= all.length;
}

/** The id that a link leads to in the page itself; null where it leads to another. */
function targetOf(link: Element, page: string): string | null {
  const href = link.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  const isDown =
    at >= 0 && at < href.length - 1 && (at === 0 || href.slice(0, at) === page.replace(/#.*$/, ''));
  return isDown ? href.slice(at + 1) : null;
}

/**
 * Where a table of contents begins: with the line over it; null where a sentence leads to the list, which is then the
 * article's.
 */
function labelOf(pass: RulesPass, { element, from }: Box): number | null {
  const { flow } = pass;
  const before = flow.blocks[from - 1];
  if (!before || from - 1 < pass.from || from - 1 === pass.headline || pass.exclusions[from - 1]) return from;
  let whole = element;
  while (whole.parentElement && flow.box.get(whole.parentElement)?.from === from) whole = whole.parentElement;
  if (!whole.parentElement?.contains(before.holder)) return from;
  if (isHeading(before) || (before.words <= LABEL && !before.prose)) return from - 1;
  return /[:：]$/.test(before.text) ? null : from;
}
