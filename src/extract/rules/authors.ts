import { type Box, type Flow, Inside, type TextBlock } from '../../blocks';
import { titleKey } from '../../text/title';
import { isSentence } from './content';
import { parted } from './names';
import { excludeSection, moveFirstParagraph, type RulesPass } from './pass';

/** What a box about an author may be called. */
const NAMED = /(?:^|-)(?:authors?|bio|biography|contributors?|writers?|profile|vcard|h-card)(?:-|$)/;
/** A look that costs little. */
const LIKELY = /author|bio|contributor|writer|profile|card/i;
/** So many words or lines, and such a share of the candidate's words, are more than a note about somebody. */
const MOST_WORDS = 130;
const MOST_LINES = 40;
const MOST_SHARE = 0.25;

/**
 * Excludes boxes about the author, wherever they stand: a box that names the author, by a link for authors or as the page
 * does, and says something of them. It is called so, or its text begins with the name that its first line gives.
 */
export function excludeAuthors(pass: RulesPass): void {
  const { byline } = pass.candidate.snapshot.metadata;
  for (const author of authorsIn(pass, byline)) {
    if (author.index < pass.from || author.index >= pass.to) continue;
    const box = boxAbout(pass, author);
    if (box) excludeSection(pass, box.from, box.to, 'author-note', 'author-bio');
  }
  moveFirstParagraph(pass);
}

/** The outermost box that is about an author; null where there is none. */
function boxAbout(pass: RulesPass, author: TextBlock): Box | null {
  let found: Box | null = null;
  let box = pass.flow.box.get(author.holder) ?? null;
  for (; box && box.element !== pass.candidate.root && isShort(pass, box); box = box.up) {
    if (isAbout(pass, box, author)) found = box;
  }
  return found;
}

function isShort(pass: RulesPass, { from, to }: Box): boolean {
  if (to - from > MOST_LINES || (pass.headline >= from && pass.headline < to)) return false;
  let words = 0;
  for (let at = from; at < to; at++) words += pass.flow.blocks[at]?.words ?? 0;
  return words <= MOST_WORDS && words <= pass.words * MOST_SHARE;
}

const known = new WeakMap<Flow, readonly TextBlock[]>();

/** The lines of a page that name an author and nothing else. */
function authorsIn({ flow }: RulesPass, byline: string | null): readonly TextBlock[] {
  const before = known.get(flow);
  if (before) return before;
  const key = titleKey(byline ?? '');
  const named = firstLines(flow);
  const isLinked = flow.root.querySelector(LINK) !== null;
  const authors = flow.blocks.filter(
    block =>
      block.words <= 6 &&
      !(block.inside & Inside.hidden) &&
      ((key !== '' && block.text.length < key.length + 6 && titleKey(block.text) === key) ||
        named.has(block) ||
        (isLinked && block.texts[0]?.parentElement?.closest(LINK) != null)),
  );
  known.set(flow, authors);
  return authors;
}

/** An article has few authors: more boxes of the kind are what it is about, such as firms or players. */
const MOST_AUTHORS = 3;

/** The first lines of boxes that are called as boxes about authors are, where the text below begins with the same word. */
function firstLines({ boxes, blocks }: Flow): ReadonlySet<TextBlock> {
  const lines = new Set<TextBlock>();
  for (const { element, from, to } of boxes) {
    if (to - from < 2 || to - from > MOST_LINES || !isNamedFor(element)) continue;
    const [line, name = ''] = [blocks[from], blocks[from]?.text.split(/\s+/)[0]];
    const own = blocks.slice(from + 1, to).find(isSentence);
    if (line && own && line.words <= 5 && name.length > 1 && own.text.startsWith(name)) lines.add(line);
  }
  return lines.size > MOST_AUTHORS ? new Set() : lines;
}

function isNamedFor(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return LIKELY.test(names) && names.split(/\s+/).some(name => NAMED.test(parted(name)));
}

/** What says of itself that it names an author. */
const LINK = '[rel~="author"],[itemprop~="author"]';

/** Whether a box that names an author is about them. */
function isAbout({ flow }: RulesPass, { element, from, to }: Box, author: TextBlock): boolean {
  const isNamed = isNamedFor(element);
  const names = author.text.split(/\s+/).filter(name => name.length > 2);
  let hasText = false;
  for (let at = from; at < to; at++) {
    const block = flow.blocks[at];
    if (!block || block === author || !isSentence(block)) continue;
    if (!isNamed && !names.some(name => block.text.startsWith(name))) return false;
    hasText = true;
  }
  return hasText && (isNamed || author.index === from);
}
