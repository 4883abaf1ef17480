import { type Flow, Inside } from '../../blocks';
import { linkedShare } from '../../blocks/units';
import type { Exclusion, Reason } from '../../model';
import type { Noted } from '../notes/noted';
import { RULES } from '../rules/patterns';

/** The rules that go by what a box is called. */
const NAMED: ReadonlySet<string> = new Set(RULES.filter(({ on }) => on === 'box').map(({ id }) => id));
/** What other stories are told by: they are linked. */
const LINKED = 0.3;
/** So many paragraphs for each heading, and a box goes on with the article. */
const PARAGRAPHS = 2;

/**
 * So many paragraphs, and what a box is called does not tell what it holds, by what that would be: what hardly ever holds
 * paragraphs, and other stories, which are linked. Comments and notices hold some of their own.
 */
const LEAST: Partial<Record<Reason, number>> = { related: 0, advert: 3, navigation: 3, promo: 3, share: 3 };

/** Blocks that are excluded as one. */
interface Section {
  readonly note: Exclusion;
  readonly from: number;
  readonly to: number;
}

/**
 * The notes of rules but for those that what stands in a box contradicts, whatever it is called: text that is hardly
 * linked, which Readability keeps; and one of a row of boxes alike that hold the article.
 */
export function withoutContradicted(noted: Noted, flow: Flow, kept: Uint8Array): Noted {
  const sections = sectionsOf(noted);
  if (sections.length === 0) return noted;
  const exclusions = [...noted.exclusions];
  const alike = boxesAlike(noted, flow, kept, sections);
  for (const section of sections) {
    const { from, to, note } = section;
    if (alike.has(section)) exclusions.fill(undefined, from, to);
    else if (goesOn(flow, kept, section))
      for (let at = from; at < to; at++)
        if ((kept[at] || note.reason === 'related') && !isLink(flow, at)) exclusions[at] = undefined;
  }
  return { ...noted, exclusions };
}

/** What boxes that rules go by hold, in reading order. */
function sectionsOf({ exclusions }: Noted): Section[] {
  const sections: Section[] = [];
  for (let from = 0; from < exclusions.length; ) {
    const note = exclusions[from];
    let to = from + 1;
    while (note && note.section > 0 && exclusions[to]?.section === note.section) to += 1;
    if (note && note.section > 0 && NAMED.has(note.rule)) sections.push({ note, from, to });
    from = to;
  }
  return sections;
}

function isLink({ blocks }: Flow, at: number): boolean {
  const block = blocks[at];
  return block !== undefined && !block.prose && block.linked * 2 > block.text.length;
}

/** Whether a box is the article's, whatever it is called: hardly linked, kept by Readability, with text under its headings. */
function goesOn(flow: Flow, kept: Uint8Array, { from, to, note }: Section): boolean {
  const least = LEAST[note.reason];
  if (least === undefined) return false;
  let [words, own, paragraphs, headings] = [0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const block = flow.blocks[at];
    if (!block || block.inside & Inside.control) continue;
    words += block.words;
    if (kept[at]) own += block.words;
    if (block.level > 0 && block.linked > 0) return false;
    if (block.level > 0) headings += 1;
    if (block.prose) paragraphs += 1;
  }
  if (own * 2 < words || linkedShare(flow, { from, to }) >= LINKED) return false;
  return paragraphs >= least && (headings === 0 || paragraphs >= headings * PARAGRAPHS);
}

/** Boxes of the same name: words of those that are kept, of those that are not, and all that Readability keeps. */
interface Row {
  kept: number;
  out: number;
  witnessed: number;
  readonly sections: Section[];
}

/**
 * Sections that are one of several boxes of the same name which hold the article, as messages of a thread do: most of them
 * are kept, or most of what Readability keeps stands in them. Boxes of other stories hold as much.
 */
function boxesAlike(
  { exclusions }: Noted,
  flow: Flow,
  kept: Uint8Array,
  sections: readonly Section[],
): ReadonlySet<Section> {
  const byStart = new Map(sections.map(section => [section.from, section]));
  const all = wordSums(flow, () => true);
  const out = wordSums(flow, at => exclusions[at] !== undefined);
  const witnessed = wordSums(flow, at => kept[at] === 1);
  const rows = new Map<string, Row>();
  for (const { element, from, to } of flow.boxes) {
    const name = element.getAttribute('class');
    if (!name) continue;
    const key = `${element.localName} ${name}`;
    const row = rows.get(key) ?? { kept: 0, out: 0, witnessed: 0, sections: [] };
    rows.set(key, row);
    row.witnessed += between(witnessed, from, to);
    const section = byStart.get(from);
    const excluded = between(out, from, to);
    if (section?.to === to) {
      row.out += excluded;
      row.sections.push(section);
    } else row.kept += between(all, from, to) - excluded;
  }
  // The name that told the rule is one of those of all boxes that hold the section and nothing else.
  const [found, other] = [new Set<Section>(), new Set<Section>()];
  for (const row of rows.values()) {
    const isMost = row.sections.length > 1 && row.witnessed * 2 > between(witnessed, 0, flow.blocks.length);
    for (const section of row.sections) {
      const holdsArticle = row.kept > row.out || (isMost && section.note.reason !== 'related');
      (holdsArticle ? found : other).add(section);
    }
  }
  for (const section of other) found.delete(section);
  return found;
}

function wordSums({ blocks }: Flow, counts: (at: number) => boolean): Uint32Array {
  const sums = new Uint32Array(blocks.length + 1);
  for (const { index: at, words } of blocks) sums[at + 1] = (sums[at] ?? 0) + (counts(at) ? words : 0);
  return sums;
}

function between(sums: Uint32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
