/** Drawn by no box of their own, whatever the styles say; of no interest as hidden elements. */
const BOXLESS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'title',
  'source',
  'track',
  'param',
  'area',
  'map',
  'col',
  'colgroup',
  'option',
  'optgroup',
  'br',
  'wbr',
  'base',
  'slot',
  'datalist',
]);

/** How far styles tell whether the person sees an element. */
export type Sight = 'computed' | 'attributes';

/** Whether an element is out of sight. `attributes` is for places where no styles are computed. */
export function isHidden(element: Element, sight: Sight, visibility: boolean): boolean {
  if (BOXLESS.has(element.localName)) return false;
  if (sight === 'attributes' || !('checkVisibility' in element)) return hiddenByAttributes(element);
  return !element.checkVisibility({ visibilityProperty: visibility });
}

function hiddenByAttributes(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether the styles leave everything below an element without boxes although it can be opened or is to come. */
export function isFoldable(element: Element): boolean {
  return (
    (element.localName === 'details' && !element.hasAttribute('open')) ||
    element.getAttribute('hidden') === 'until-found' ||
    (element.hasAttribute('hidden') && isStreamed(element.id))
  );
}

/** A piece that React streamed to the end of the page, to be put in place: `S:0`, `«prefix»S:1f`. */
export function isStreamed(id: string): boolean {
  return /S:[0-9a-f]{1,6}$/.test(id);
}
