import { asPost, post } from '../embed/post';
import { code } from './code';
import { definitions } from './definitions';
import { details } from './details';
import { excerpt } from './excerpt';
import { captionOf, figure } from './figure';
import type { Handler } from './handler';
import { heading } from './heading';
import { list } from './list';
import { table } from './table';

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
]);

/** Elements known by their class, whatever their name: posts of elsewhere, captions outside a figure. */
const byClass: readonly { readonly says: RegExp; readonly handler: Handler }[] = [
  { says: asPost, handler: post },
  {
    says: /(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|picture|media|figure)[-_]{0,2}caption|caption-text|caption)(?:$|\s)/i,
    handler: captionOf,
  },
];

/** The handler that turns an element into blocks; undefined for a mere container. */
export function blockHandlers(element: Element): Handler | undefined {
  const name = element.getAttribute('class');
  const known = name ? byClass.find(({ says }) => says.test(name)) : undefined;
  return known?.handler ?? byName.get(element.localName);
}
