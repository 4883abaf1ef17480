import type { Cleaned, Found, Part } from '../model';

/** The parts of a page that can be read, each made only when it is asked for; null where there is none. */
export type Parts = Readonly<Record<Part, (() => Cleaned) | null>>;

/** In the order in which they are offered. */
const PARTS: readonly Part[] = ['article', 'other', 'page'];

/**
 * The part that the person wants to read, or the article. Where that leaves a doubt, or where they have left the article
 * already, the other parts are offered.
 */
export function partOf(parts: Parts, wanted: Part): Found {
  const part = parts[wanted] ? wanted : 'article';
  const cleaned = parts[part]?.();
  if (!cleaned) return { ok: false, why: 'no-article' };
  const isArticle = part === 'article';
  const others =
    isArticle && cleaned.doubts.length === 0 ? [] : PARTS.filter(name => name !== part && parts[name]);
  return { ok: true, cleaned: isArticle ? cleaned : { ...cleaned, doubts: [] }, others };
}
