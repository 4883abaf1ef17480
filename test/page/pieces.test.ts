import { describe, expect, test } from 'vitest';
import { body, snapped } from './page';

describe('streamed pieces', () => {
  test('take the place of their fallbacks and placeholders', () => {
    const html =
      '<main><!--$?--><template id="B:0"></template><p>wait</p><!--$--><i>inner</i><!--/$--><!--/$--><p>after</p></main><div hidden id="S:0"><p>a</p><template id="P:1"></template></div><div hidden id="S:1"><p>b</p></div>';
    const snapshot = snapped(html);
    expect(body(snapshot).replace(/<!--.*?-->/g, '')).toBe('<main><p>a</p><p>b</p><p>after</p></main>');
    expect(snapshot.hidden.size).toBe(0);
  });

  test('whose place is unknown are shown where they stand; other hidden elements stay hidden', () => {
    const snapshot = snapped(
      '<div hidden id="S:0"><p>a</p><p hidden>b</p></div><div hidden id="TOS:policy">c</div>',
    );
    expect(snapshot.document.querySelector('[id="S:0"]')?.hasAttribute('hidden')).toBe(false);
    expect([...snapshot.hidden].map(element => element.textContent)).toEqual(['b', 'c']);
  });
});

describe('pictures', () => {
  test.each([
    ['<img src="data:image/gif;base64,R0" data-src="/a.jpg">', '/a.jpg'],
    ['<img data-original="/a.jpg">', '/a.jpg'],
    ['<img src="/img/placeholder-4x3.png" data-lazy-src="/a.jpg">', '/a.jpg'],
    ['<img src="/real.jpg" data-src="/a.jpg">', '/real.jpg'],
    ['<img src="/blank.gif" data-src="{{ url }}">', '/blank.gif'],
  ])('%s', (html, source) => {
    expect(snapped(html).document.querySelector('img')?.getAttribute('src')).toBe(source);
  });

  test('sets that wait are woken', () => {
    expect(body(snapped('<picture><source data-srcset="/a.webp 800w"></picture>'))).toContain(
      ' srcset="/a.webp 800w"',
    );
  });

  test('a noscript fills the placeholder beside it, or stands for itself', () => {
    const filled = snapped(
      '<img src="data:," class="lazy"><noscript><img src="/a.jpg" alt="boat"></noscript>',
    );
    expect(body(filled)).toBe('<img src="/a.jpg" class="lazy" alt="boat">');
    expect(body(snapped('<p>x</p><noscript><img src="/a.jpg"></noscript>'))).toBe(
      '<p>x</p><img src="/a.jpg">',
    );
    expect(
      body(
        snapped(
          '<p></p><noscript><img src="/count.gif" width="1" height="1"></noscript><noscript>Turn scripts on</noscript>',
        ),
      ),
    ).toBe('<p></p>');
  });

  test('a noscript whose source is text, as where scripts run, is read as well', () => {
    const escaped =
      '<p>x</p><noscript>&lt;img src="/a.jpg?x=1&amp;amp;y=2" onerror="x()" alt=boat></noscript>';
    expect(body(snapped(escaped))).toBe('<p>x</p><img src="/a.jpg?x=1&amp;y=2" alt="boat">');
  });
});

test('a noscript that has swallowed the page gives it back', () => {
  const story = `<p>${'A long story. '.repeat(100)}</p>`;
  expect(body(snapped(`<p>a</p><noscript><div></noscript>${story}`))).toContain('A long story.');
  expect(body(snapped(`<p>a</p>${story}<noscript>${story}</noscript>`)).match(/<p>/g)).toHaveLength(2);
});
