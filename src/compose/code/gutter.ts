/** Classes of elements that number the lines of code. */
const GUTTER =
  /(?:^|\s)(?:gutter|line-?no?s?|line-?num(?:ber)?s?|line-numbers-rows|linenodiv|ln|lnt|blob-num|hljs-ln-numbers|rouge-gutter)(?:$|\s)/;

/** Whether an element holds numbers of lines and nothing else. */
export function isGutter(element: Element): boolean {
  return GUTTER.test(element.className) && /^[\s\d.:|]*$/.test(element.textContent ?? '');
}
