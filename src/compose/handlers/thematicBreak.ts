import type { InlineHandler } from '../writer';

/** `<hr>`. */
export const thematicBreak: InlineHandler = (_element, writer) => {
  writer.boundary();
  if (!writer.inOneText) writer.add({ type: 'rule' });
};
