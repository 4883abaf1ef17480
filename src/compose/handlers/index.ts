import { isPlace, place } from '../embed/placeholder';
import { isPost, post } from '../embed/post';
import { captionOf, isCaption, smallPrint } from './caption';
import { code } from './code';
import { definitions } from './definitions';
import { details } from './details';
import { excerpt } from './excerpt';
import { figure } from './figure';
import { gutter, isGutter } from './gutter';
import type { Handler } from './handler';
import { heading } from './heading';
import { list } from './list';
import { table } from './table';

/** A class that one of `byClass` may know has one of these in it: one cheap look for most elements. */
const TELLING =
  /caption|tw(?:eet|itter)|embed|instagram|fb-|text-post|reddit|telegram|gutter|line-?n|blob-num|\blnt?\b|consent|placeholder|lazy|player|video|youtube|facade|privacy|gdpr|cookie/i;

const byName: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['h1', heading],
  ['h2', heading],
  ['h3', heading],
  ['h4', heading],
  ['h5', heading],
  ['h6', heading],
  ['blockquote', excerpt],
  ['ul', list],
  ['ol', list],
  ['menu', list],
  ['dl', definitions],
  ['details', details],
  ['table', table],
  ['figure', figure],
  ['figcaption', captionOf],
  ['pre', code],
  ['small', smallPrint],
]);

/** Elements known by their class, whatever their name: posts of elsewhere, captions outside a figure, line numbers. */
const byClass: readonly { readonly fits: (element: Element) => boolean; readonly handler: Handler }[] = [
  { fits: isPost, handler: post },
  { fits: isCaption, handler: captionOf },
  { fits: isGutter, handler: gutter },
  { fits: isPlace, handler: place },
];

/** The handler that turns an element into blocks; undefined for a mere container. */
export function blockHandlers(element: Element): Handler | undefined {
  const known = TELLING.test(element.className) ? byClass.find(({ fits }) => fits(element)) : undefined;
  if (known) return known.handler;
  return element.getAttribute('role') === 'heading' ? heading : byName.get(element.localName);
}
