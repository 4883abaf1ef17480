import { media } from '../embed/media';
import type { Style } from '../run';
import type { InlineHandler } from './handler';
import { image } from './image';
import { link } from './link';
import { formula } from './math';
import { quotation } from './quotation';
import { rule } from './rule';
import { maybeTwice } from './twice';

const styled =
  (style: Style): InlineHandler =>
  (element, writer) =>
    writer.marked(style, () => writer.children(element));

const strong = styled({ type: 'strong' });
const emphasis = styled({ type: 'emphasis' });
const code = styled({ type: 'code' });

/** What stands in a line or between two, by name: marks over letters, breaks, pictures, things of elsewhere. */
export const inlineHandlers: ReadonlyMap<string, InlineHandler> = new Map<string, InlineHandler>([
  ['strong', strong],
  ['b', strong],
  ['em', emphasis],
  ['i', emphasis],
  ['cite', emphasis],
  ['dfn', emphasis],
  ['var', emphasis],
  ['code', code],
  ['kbd', code],
  ['samp', code],
  ['tt', code],
  ['sup', styled({ type: 'superscript' })],
  ['sub', styled({ type: 'subscript' })],
  ['span', maybeTwice],
  ['nobr', maybeTwice],
  ['a', link],
  ['q', quotation],
  ['br', (_element, writer) => writer.break()],
  ['hr', rule],
  ['img', image],
  ['math', formula],
  ['iframe', media],
  ['video', media],
  ['audio', media],
  ['lite-youtube', media],
  ['youtube-video', media],
  ['amp-youtube', media],
]);
