import type { InlineHandler } from './handler';

/** `<hr>`. */
export const rule: InlineHandler = (_element, writer) => {
  writer.boundary();
  if (!writer.single) writer.add({ type: 'rule' });
};
