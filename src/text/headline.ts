import type { Article, Rich } from '../model';

/** The number of the headline among an article's texts: it stands before all of them, in no block. */
export const HEADLINE = -1;

/** The headline as a text that places can stand in; null where the article has none. */
export function headline({ title }: Article): Rich | null {
  return title === null ? null : { id: HEADLINE, text: title, marks: [] };
}
