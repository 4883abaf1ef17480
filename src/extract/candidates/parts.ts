import type { Agreement, Doubt, Part } from '../../model';
import type { Noted } from '../notes/noted';

/** The parts of a page that can be read, each made only when it is asked for; null where there is none. */
export type Parts = Readonly<Record<Part, (() => PartRead) | null>>;

/** A part of a page as it is read, and what may be wrong with it. */
export interface PartRead {
  readonly noted: Noted;
  readonly doubts: readonly Doubt[];
}

/** The part that is shown, and the others that can be. */
export interface ShownPart extends PartRead {
  readonly part: Part;
  readonly others: readonly Part[];
}

/** In the order in which they are offered. */
const PARTS: readonly Part[] = ['article', 'readability', 'other', 'page'];
/** Where Readability agrees so far with the article, its choice is no other. */
const SAME = 0.98;

/**
 * The part that the person wants to read, or the article; where there is no article, what Readability reads, with a
 * doubt. What Readability reads is always offered where it differs, and so is the next story of a page that has several;
 * the other parts where the article leaves a doubt, or where the person has left it already. Null where nothing can be
 * read.
 */
export function partOf(
  parts: Parts,
  wanted: Part,
  readability: Agreement,
  hasStories = false,
): ShownPart | null {
  const part = parts[wanted] ? wanted : parts.article ? 'article' : 'readability';
  const read = parts[part]?.();
  if (!read) return null;
  const doubts = doubtsAbout(part, wanted, read);
  const isSure = part === 'article' && doubts.length === 0;
  const others = PARTS.filter(name => {
    if (name === part || !parts[name]) return false;
    if (name === 'readability') return readability.agreement < SAME;
    return !isSure || (name === 'other' && hasStories);
  });
  return { noted: read.noted, doubts, part, others };
}

/** What a person has chosen is not doubted; what stands in for it is. */
function doubtsAbout(part: Part, wanted: Part, { doubts }: PartRead): readonly Doubt[] {
  if (part === 'article') return doubts;
  return part === wanted ? [] : ['candidates-disagree'];
}
