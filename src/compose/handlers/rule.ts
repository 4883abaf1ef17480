import type { Handler } from './handler';

/** `<hr>`. */
export const rule: Handler = (_element, writer) => {
  writer.close();
  writer.add({ type: 'rule' });
  return undefined;
};
