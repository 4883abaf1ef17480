import { PageWriter } from '../../../src/compose/pageWriter';
import { richOf } from '../../../src/compose/richOf';
import type { BlockHandler, Handler, Handlers, InlineHandler } from '../../../src/compose/writer';
import type { Block } from '../../../src/model';
import { cleaned } from '../compose';

const NO_HANDLERS: Handlers = {
  byName: new Map(),
  byAttributes: () => undefined,
  inCode: () => undefined,
  around: () => ['', ''],
  belongs: () => false,
  clutter: () => undefined,
  beforeFold: () => {},
};

/** A table that holds one handler, for elements of some names. */
export function named(names: string, handler: Handler): Handlers {
  return { ...NO_HANDLERS, byName: new Map(names.split(' ').map(name => [name, handler])) };
}

/** One handler, for every element that has a class. */
export function classed(block: BlockHandler): Handlers {
  return { ...NO_HANDLERS, byAttributes: element => (element.className ? block : undefined) };
}

/** A handler of `<pre>`, and one for every element with a class in it. */
export function inCode(code: BlockHandler, inline: InlineHandler): Handlers {
  return {
    ...named('pre', { block: code }),
    inCode: element => (element.className ? inline : undefined),
  };
}

/** The blocks of a body, written with some handlers only. */
export function written(body: string, handlers: Handlers): readonly Block[] {
  const given = cleaned(body);
  const writer = new PageWriter(
    given,
    { base: 'https://paper.example/a/', lang: 'en', dir: 'ltr' },
    handlers,
  );
  return writer.blocksOf(() => writer.children(given.candidate.root));
}

/** The marks over the texts of some blocks, as `type:letters`. */
export function marks(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap(richOf)
    .flatMap(({ text, marks }) => marks.map(({ type, start, end }) => `${type}:${text.slice(start, end)}`));
}
