// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Outside } from '../../src/model';
import { LeftOutView } from '../../src/views/LeftOutView';
import { leftOutOf, piecesOutside } from '../../src/views/leftOut/leftOut';
import { OutsideView } from '../../src/views/leftOut/OutsideView';
import { WordsContext } from '../../src/views/words';
import { ferries } from '../readings/ferries';
import { english } from '../words';

const OUTSIDE: readonly Outside[] = [
  { kind: 'related', pieces: 3, letters: 1200, texts: ['A bridge', 'A dog', 'A quay'] },
  { kind: 'navigation', pieces: 12, letters: 140, texts: ['News', 'Harbour'] },
  { kind: 'footer', pieces: 1, letters: 1, texts: ['©'] },
];
const article = { ...ferries.article, blocks: [] };

function draw(view: preact.ComponentChild) {
  act(() => render(<WordsContext.Provider value={english}>{view}</WordsContext.Provider>, document.body));
}

async function unfold(details: HTMLDetailsElement | null | undefined) {
  await act(async () => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
}

afterEach(() => act(() => render(null, document.body)));

test('what stands outside is one line, drawn further once it is unfolded', async () => {
  draw(<OutsideView article={article} outside={OUTSIDE} />);
  const whole = document.querySelector<HTMLDetailsElement>('details.outside');
  expect(whole?.textContent).toBe('Outside the article: 3 other stories, Navigation, Foot of the page');
  await unfold(whole);
  const kinds = [...document.querySelectorAll<HTMLDetailsElement>('.outside details')];
  expect(kinds.map(kind => kind.textContent)).toEqual([
    '3 other stories1200 letters',
    'Navigation12 · 140 letters',
    'Foot of the page1 · 1 letter',
  ]);
  await unfold(kinds[1]);
  expect([...document.querySelectorAll('.outside li')].map(item => item.textContent)).toEqual([
    'News · Harbour · …',
  ]);
});

test('nothing was left out only where nothing stands outside', () => {
  draw(<LeftOutView article={article} outside={[]} />);
  expect(document.body.textContent).toBe('Nothing was left out');
  draw(<LeftOutView article={article} outside={OUTSIDE} />);
  expect(document.body.textContent).toContain('Outside the article');
  expect(piecesOutside(OUTSIDE)).toBe(5);
});

test('a frame that was left out is called by its name', () => {
  const unknown = { provider: null, handle: null, author: null, published: null, credit: null, blocks: [] };
  const embed = {
    type: 'embed',
    kind: 'frame',
    title: null,
    url: 'https://www.ads.example/1',
    ...unknown,
  } as const;
  const removal = { type: 'removal', rule: 'frame', reason: 'advert', blocks: [embed] } as const;
  expect(leftOutOf({ ...article, blocks: [removal] })).toEqual([
    { rule: 'frame', reason: 'advert', text: 'ads.example' },
  ]);
});
