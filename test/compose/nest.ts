import { JSDOM } from 'jsdom';
import { compose } from '../../src/compose';
import type { Article } from '../../src/model';
import { cleaned } from './compose';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * An article of so many elements in each other, by the names of a chain, over and over. Each begins with its number as
 * letters; the one with the number `clutter` is clutter; `end` stands in the innermost.
 */
export function nestedIn(
  chain: readonly string[],
  times: number,
  edit: (element: Element) => void = () => undefined,
  clutter?: number,
  end = '',
): { readonly root: Element; readonly article: Article } {
  const { document } = new JSDOM('').window;
  let inner: Element | null = null;
  for (let number = times; number > 0; number -= 1) {
    const name = chain[(number - 1) % chain.length] ?? 'div';
    const element = /^m(?:ath|frac|row)$/.test(name)
      ? document.createElementNS(MATHML, name)
      : document.createElement(name);
    edit(element);
    if (number === clutter) element.setAttribute('data-rule', 'r');
    if (inner) element.append(`${number} `, inner);
    else element.innerHTML = `${number} ${end}`;
    inner = element;
  }
  const given = cleaned('');
  const { root } = given.candidate;
  const top = chain[0] === 'mfrac' ? document.createElementNS(MATHML, 'math') : document.createElement('div');
  if (inner) top.append(inner);
  root.append(top);
  const verdicts = new Map(
    [...root.querySelectorAll('[data-rule]')].map(
      element => [element, { rule: 'r', reason: 'advert' }] as const,
    ),
  );
  return { root, article: compose({ ...given, verdicts }).article };
}
