import type { Flow } from '../text/flow';

const CLUTTER =
  /comment|share|social|foot|head(?!line)|nav|menu|side|widget|relat|promo|sponsor|banner|bread|meta|author|byline|tag|caption|popup|modal|cookie|subscri|newsletter|login|search|rail|recommend|popular|trend|hidden|print|credit|toolbar|pag(?:er|ination)|ads?(?:$|[-_ ])|cta|carousel|teaser|card/i;
const ARTICLE = /article|content|body|entry|post|story|text|main|page|blog|prose|markdown|rich/i;

/** For an element, how near a name of clutter stands above it, and how many names of articles. */
export function namesOf(flow: Flow): (element: Element) => number[] {
  const known = new Map<Element, [number, number]>();
  const own = new Map<string, [boolean, boolean]>();
  const judge = (element: Element): [boolean, boolean] => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (name === ' ') return [false, false];
    const before = own.get(name);
    if (before) return before;
    const short = name.length > 200 ? name.slice(0, 200) : name;
    const result: [boolean, boolean] = [CLUTTER.test(short), ARTICLE.test(short)];
    own.set(name, result);
    return result;
  };
  const names = (element: Element): [number, number] => {
    const before = known.get(element);
    if (before) return before;
    const parent = element === flow.root ? null : element.parentElement;
    const [near, articles] = parent ? names(parent) : [0, 0];
    const [clutter, article] = element === flow.root ? [false, false] : judge(element);
    const result: [number, number] = [clutter ? 1 : near * 0.7, articles + (article ? 1 : 0)];
    known.set(element, result);
    return result;
  };
  for (const { element } of flow.boxes) names(element);
  return names;
}
