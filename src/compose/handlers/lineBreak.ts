import type { InlineHandler } from '../writer';

/** `<br>`. */
export const lineBreak: InlineHandler = (_element, writer) => writer.lineBreak();
