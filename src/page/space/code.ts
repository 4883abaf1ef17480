import { attributeOf, native } from '../../html/live';

/** Classes that say of an element that it holds code. */
const CLASS =
  /(?:^|[\s_-])(?:code(?:-?(?:block|box|sample|snippet|area|example|listing|panel|view|content))?|highlight(?:er)?|hljs|prism|shiki|prettyprint|sourcecode|syntax(?:highlighter)?|listing|terminal|console|cm-content|CodeMirror(?:-code)?|view-lines)(?:$|[\s_-])|(?:^|\s)lang(?:uage)?-/i;

/** Whether an element's class or attributes, or those of what is right around it, say that it holds code. */
export function isNamedCode(live: Element): boolean {
  let element: Element | null = live;
  for (let level = 0; element && level < 3; level += 1, element = native(element, 'parentElement')) {
    if (attributeOf(element, 'data-lang') ?? attributeOf(element, 'data-language')) return true;
    if (CLASS.test(attributeOf(element, 'class') ?? '')) return true;
  }
  return false;
}

/** Whether an element says itself that it holds code, and of which language. */
export function isLabelledCode(copy: Element): boolean {
  const language = copy.getAttribute('data-lang') ?? copy.getAttribute('data-language');
  return language !== null && CLASS.test(copy.className);
}

/** What hardly stands in a line of prose. */
const SIGNS = /[{}=<>\\|$_@~`]|[\w)]\(|;\s*$|^\s*(?:\/\/|\/\*|#|--?\w)|\s--?\w|\w\.\w+\(|[/:]\/?\w+\//;

/** Whether the lines of a text look like code: many have signs in them that prose has not. */
export function looksLikeCode(text: string): boolean {
  const lines = text.split('\n', 400).filter(line => line.trim() !== '');
  const signed = lines.filter(line => SIGNS.test(line.slice(0, 400)));
  return signed.length >= Math.max(1, lines.length * 0.4);
}

/** What no code holds: an element with one of these in it holds more than that. */
export const TEXT_IN_IT =
  'p, h1, h2, h3, h4, h5, h6, ul, dl, figure, blockquote, section, article, table, pre, img, form';
