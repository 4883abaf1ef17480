// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { InPieces } from '../../src/views/InPieces';

const ITEMS = Array.from({ length: 500 }, (_, at) => at);
const draw = (item: number) => <li key={item}>{item}</li>;

function into(whole: boolean): Element {
  const list = document.createElement('ol');
  render(<InPieces items={ITEMS} draw={draw} whole={whole} />, list);
  return list;
}

const numbers = (list: Element) => [...list.querySelectorAll('li')].map(item => Number(item.textContent));

test('the first piece is there at once, then all of it, in order', async () => {
  const list = into(false);
  expect(numbers(list)).toEqual(ITEMS.slice(0, 60));
  await vi.waitFor(() => expect(numbers(list)).toEqual(ITEMS));
});

test('who goes to a place in it finds all of it', () => {
  expect(numbers(into(true))).toEqual(ITEMS);
});

test('all of it is there when printing begins, lists in lists as well', async () => {
  const few = ITEMS.slice(0, 61);
  const drawList = (item: number) => <InPieces key={item} items={few} draw={draw} />;
  const list = document.createElement('ol');
  await act(() => render(<InPieces items={few} draw={drawList} />, list));
  dispatchEvent(new Event('beforeprint'));
  expect(numbers(list)).toHaveLength(few.length ** 2);
});
