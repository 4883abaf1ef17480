// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Part } from '../../src/model';
import { ArticleView, type ArticleViewProps } from '../../src/views/ArticleView';
import { PARTS, SHOWN_PARTS, WordsContext } from '../../src/views/words';
import { ferries } from '../readings/ferries';
import { english } from '../words';

const find = (selector: string) => document.body.querySelector<HTMLElement>(selector);
const texts = (selector: string) =>
  [...document.body.querySelectorAll(selector)].map(element => element.textContent);

function draw(props: Partial<ArticleViewProps>) {
  const onPart = vi.fn<(part: Part) => void>();
  act(() =>
    render(
      <WordsContext.Provider value={english}>
        <ArticleView article={ferries.article} quotes={ferries.quotes} onPart={onPart} {...props} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return onPart;
}

const press = (part: Part) => act(() => find(`[data-part="${part}"]`)?.click());

afterEach(() => act(() => render(null, document.body)));

describe('an article without a doubt', () => {
  test('has no banner; what else can be read is one line at its end', () => {
    draw({ others: ['readability'] });
    expect(find('.doubts')).toBeNull();
    expect(texts('.others')).toEqual(['Is something missing? As Readability reads it']);
    expect(find('.article')?.lastElementChild).toBe(find('.others'));
  });

  test('says nothing at its end where there is nothing else, or nobody to ask', () => {
    draw({ others: [] });
    expect(find('.others')).toBeNull();
    act(() =>
      render(
        <WordsContext.Provider value={english}>
          <ArticleView article={ferries.article} others={['readability']} />
        </WordsContext.Provider>,
        document.body,
      ),
    );
    expect(find('.others')).toBeNull();
  });

  test('tells what was pressed', () => {
    const onPart = draw({ others: ['readability'] });
    press('readability');
    expect(onPart.mock.calls).toEqual([['readability']]);
  });

  test('asks in the language of the person, not of the article', () => {
    draw({ article: { ...ferries.article, lang: 'he', dir: 'rtl' }, others: ['readability'] });
    expect(find('.others')).toMatchObject({ lang: 'en', dir: 'auto' });
  });
});

describe('an article with a doubt', () => {
  test('has the choices in the banner, beside the doubt, and none at its end', () => {
    const onPart = draw({ doubts: ['short'], others: ['readability', 'page'] });
    expect(texts('.doubts p')).toEqual([english.say('doubtShort')]);
    expect(texts('.doubts button')).toEqual(['As Readability reads it', 'Read the whole page']);
    expect(find('.others')).toBeNull();
    press('readability');
    expect(onPart.mock.calls).toEqual([['readability']]);
  });
});

describe('another part than the article', () => {
  test('as Readability reads it, is told in the banner, with the way back', () => {
    const onPart = draw({ part: 'readability', others: ['article', 'page'] });
    expect(texts('.doubts p').join()).toContain('as Mozilla Readability reads it');
    expect(texts('.doubts button')).toEqual(['Read the article', 'Read the whole page']);
    expect(find('.others')).toBeNull();
    press('article');
    expect(onPart.mock.calls).toEqual([['article']]);
  });

  test.each(['other', 'readability', 'page'] as const)('is told: %s', part => {
    draw({ part, others: [] });
    expect(texts('.doubts p')).toEqual([english.say(SHOWN_PARTS[part])]);
  });

  test('is offered in words of its own', () => {
    const words = Object.values(PARTS).map(word => english.say(word));
    expect(new Set(words).size).toBe(words.length);
  });
});
