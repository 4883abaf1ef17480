import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose';
import { article, blocks, cleaned, shape } from './compose';

/** Caption and credit of each figure. */
function words(page: string): (string | null)[][] {
  return blocks(page).flatMap(block =>
    block.type === 'figure' ? [[block.caption?.text ?? null, block.credit?.text ?? null]] : [],
  );
}

describe('captions', () => {
  test.each([
    ['<figcaption>Boats. <span class="credit">Ada Brine/AP</span></figcaption>', 'Boats.', 'Ada Brine/AP'],
    ['<figcaption>Boats at dawn. Photo: Ada Brine</figcaption>', 'Boats at dawn.', 'Photo: Ada Brine'],
    ['<figcaption>Boats at dawn (Photo by Ada Brine)</figcaption>', 'Boats at dawn', '(Photo by Ada Brine)'],
    ['<figcaption>Boote am Morgen. Foto: dpa</figcaption>', 'Boote am Morgen.', 'Foto: dpa'],
    ['<figcaption>Boats. © Ada Brine</figcaption>', 'Boats.', '© Ada Brine'],
    ['<figcaption>Photo: Ada Brine</figcaption>', null, 'Photo: Ada Brine'],
    ['<figcaption>She took the photo at dawn.</figcaption>', 'She took the photo at dawn.', null],
    ['<small>Boats. Photo: Ada Brine</small>', 'Boats.', 'Photo: Ada Brine'],
  ])('%s', (caption, text, credit) => {
    expect(words(`<figure><img src="/a.jpg">${caption}</figure>`)).toEqual([[text, credit]]);
  });

  test('by class only beside a picture', () => {
    expect(shape(blocks('<div><div class="caption">A long text that has no picture.</div></div>'))).toEqual([
      'p A long text that has no picture.',
    ]);
  });

  test('hold the source of an excerpt', () => {
    expect(
      shape(
        blocks(
          '<figure><blockquote><p>To be.</p></blockquote><figcaption>— <cite>Hamlet</cite></figcaption></figure>',
        ),
      ),
    ).toEqual(['excerpt (p To be. | p — Hamlet)']);
  });

  test('of a gallery stand after it', () => {
    const page =
      '<figure><figure><img src="/first.jpg"><figcaption>a</figcaption></figure><figure><img src="/second.jpg"><figcaption>b</figcaption></figure><figcaption>Both</figcaption></figure>';
    expect(shape(blocks(page))).toEqual(['figure first.jpg: a', 'figure second.jpg: b', 'figure : Both']);
  });
});

describe('galleries', () => {
  test('in lists are one figure', () => {
    expect(shape(blocks('<ul><li><img src="/first.jpg"></li><li><img src="/second.jpg"></li></ul>'))).toEqual(
      ['figure first.jpg second.jpg'],
    );
    expect(
      shape(
        blocks(
          '<dl><dt><img src="/first.jpg"></dt><dd class="gallery-caption">a</dd></dl><dl><dt><img src="/second.jpg"></dt></dl>',
        ),
      ),
    ).toEqual(['figure first.jpg: a', 'figure second.jpg']);
  });

  test('do not show a picture twice in a row', () => {
    expect(
      shape(blocks('<p><img src="/harbour-300x200.jpg"></p><p><img src="/harbour-900x600.jpg"></p>')),
    ).toEqual(['figure harbour-900x600.jpg']);
  });
});

test('a site’s sign leads no article', () => {
  const lead = (image: string) =>
    article('<p>a</p>', { metadata: { image: `https://paper.example/${image}` } }).lead;
  expect(lead('i/site-logo-1200x630.png')).toBeNull();
  expect(lead('i/default.jpg')).toBeNull();
  expect(lead('i/logotherapy-study.jpg')).not.toBeNull();
});

test('a list of tasks tells which are done', () => {
  expect(
    shape(
      blocks(
        '<ul><li><input type="checkbox" checked disabled> Glass</li><li><input type="checkbox" disabled> Oil</li></ul>',
      ),
    ),
  ).toEqual(['ul (p ☑ Glass | p ☐ Oil)']);
});

test('what says that it is a heading is one', () => {
  expect(shape(blocks('<div role="heading" aria-level="3">Part</div>'))).toEqual(['h3 Part']);
});

test('the picture of a folded button is there each time that the same page is composed', () => {
  const page = cleaned(
    '<p>The pier.</p><button data-rule="button"><img src="/pier.jpg">Enlarge</button><p>The end.</p>',
    { reason: 'control' },
  );
  const [once, again] = [compose(page), compose(page)].map(({ article: { blocks } }) => shape(blocks));
  expect(once).toContain('figure pier.jpg');
  expect(again).toEqual(once);
});
