import type { Agreement, Cleaned, Doubt, Found, Part } from '../../model';

/** The parts of a page that can be read, each made only when it is asked for; null where there is none. */
export type Parts = Readonly<Record<Part, (() => Cleaned) | null>>;

/** In the order in which they are offered. */
const PARTS: readonly Part[] = ['article', 'readability', 'other', 'page'];
/** Where Readability agrees so far with the article, its choice is no other. */
const SAME = 0.98;

/**
 * The part that the person wants to read, or the article; where there is no article, what Readability reads, with a
 * doubt. What Readability reads is always offered where it differs; the other parts where the article leaves a doubt, or
 * where the person has left it already.
 */
export function partOf(parts: Parts, wanted: Part, readability: Agreement): Found {
  const part = parts[wanted] ? wanted : parts.article ? 'article' : 'readability';
  const cleaned = parts[part]?.();
  if (!cleaned) return { ok: false, why: 'no-article' };
  const doubts = doubtsAbout(part, wanted, cleaned);
  const isSure = part === 'article' && doubts.length === 0;
  const others = PARTS.filter(name => {
    if (name === part || !parts[name]) return false;
    return name === 'readability' ? readability.agreement < SAME : !isSure;
  });
  return { ok: true, cleaned: { ...cleaned, doubts }, part, others, readability };
}

/** What a person has chosen is not doubted; what stands in for it is. */
function doubtsAbout(part: Part, wanted: Part, { doubts }: Cleaned): readonly Doubt[] {
  if (part === 'article') return doubts;
  return part === wanted ? [] : ['candidates-disagree'];
}
