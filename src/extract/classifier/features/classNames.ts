import type { Box } from '../../../blocks';
import { inherited } from './inherited';

const CLUTTER =
  /comment|share|social|foot|head(?!line)|nav|menu|side|widget|relat|promo|sponsor|banner|bread|meta|author|byline|tag|caption|popup|modal|cookie|subscri|newsletter|login|search|rail|recommend|popular|trend|hidden|print|credit|toolbar|pag(?:er|ination)|ads?(?:$|[-_ ])|cta|carousel|teaser|card/;
const ARTICLE = /article|content|body|entry|post|story|text|main|page|blog|prose|markdown|rich/;

/** What the names of an element, and of those around it, are like. */
export interface ClassNames {
  /** How near a name of clutter stands above it: 1 its own, less with every step. */
  readonly clutter: number;
  /** How many names of articles stand above it. */
  readonly articles: number;
}

const NONE: ClassNames = { clutter: 0, articles: 0 };
const FADE = 0.7;
const LETTERS = 200;

/** Judges boxes by class and id, each only once. The root's own names count for nothing. */
export function classNamesOf(): (box: Box | null) => ClassNames {
  const own = new Map<string, ClassNames>();
  const judge = (element: Element): ClassNames => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (name === ' ') return NONE;
    const before = own.get(name);
    if (before) return before;
    const short = name.slice(0, LETTERS).toLowerCase();
    const found = { clutter: CLUTTER.test(short) ? 1 : 0, articles: ARTICLE.test(short) ? 1 : 0 };
    own.set(name, found);
    return found;
  };
  return inherited(NONE, (box, around) => {
    if (!box.up) return NONE;
    const { clutter, articles } = judge(box.element);
    return { clutter: clutter || around.clutter * FADE, articles: around.articles + articles };
  });
}
