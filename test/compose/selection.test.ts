import { expect, test } from 'vitest';
import { compose } from '../../src/compose';
import type { Selected } from '../../src/model';
import { cleaned } from './compose';

/** A selection by the letters at its ends: from before `from` to behind `to`, each in its own text node. */
function ends(from: string, to: string): (root: Element) => Selected {
  return root => {
    const texts: Text[] = [];
    const walk = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node as Text);
    const start = texts.find(node => node.data.includes(from));
    const end = texts.find(node => node.data.includes(to));
    if (!start || !end) throw new Error('no such letters');
    return {
      start: { node: start, offset: start.data.indexOf(from) },
      end: { node: end, offset: end.data.indexOf(to) + to.length },
    };
  };
}

test('what is selected is found again in the article, over blocks and folded space', () => {
  const page = '<p>  One   two <b>three</b> four.</p><ul><li>five</li></ul><p>six seven</p>';
  const { selection } = compose(cleaned(page, { selected: ends('two', 'six') }));
  expect(selection).toEqual({
    places: [
      { block: 0, start: 4, end: 19 },
      { block: 1, start: 0, end: 4 },
      { block: 2, start: 0, end: 3 },
    ],
    text: 'two three four.\nfive\nsix',
  });
});

test('ends between elements count as well', () => {
  const selected = (root: Element): Selected => ({
    start: { node: root, offset: 1 },
    end: { node: root, offset: 2 },
  });
  const { selection } = compose(cleaned('<p>a</p><p>b</p><p>c</p>', { selected }));
  expect(selection).toEqual({ places: [{ block: 1, start: 0, end: 1 }], text: 'b' });
});

test('a selection of a part of a post, and one of nothing', () => {
  const post = '<p>The boat is late. — Ada Brine (@adabrine) July 10, 2025</p>';
  expect(compose(cleaned(post, { selected: ends('boat', 'Ada') })).selection?.text).toBe(
    'boat is late.\n— Ada',
  );
  expect(
    compose(
      cleaned('<p>a</p><p> </p>', {
        selected: root => ({ start: { node: root, offset: 1 }, end: { node: root, offset: 2 } }),
      }),
    ).selection,
  ).toBeNull();
});
