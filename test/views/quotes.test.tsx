// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Quote } from '../../src/model';
import { QuotesView, type QuotesViewProps } from '../../src/views/QuotesView';
import { WordsContext } from '../../src/views/words';
import { ferries } from '../readings/ferries';
import { english } from '../words';

const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(element => element.textContent);
const click = (element: HTMLElement | undefined) => act(() => element?.click());

function draw(props: Partial<QuotesViewProps> = {}) {
  act(() =>
    render(
      <WordsContext.Provider value={english}>
        <QuotesView
          article={ferries.article}
          quotes={ferries.quotes}
          onShow={() => undefined}
          copy={async () => true}
          {...props}
        />
      </WordsContext.Provider>,
      document.body,
    ),
  );
}

afterEach(() => act(() => render(null, document.body)));

describe('the list of quotations', () => {
  test('shows them in the order of the text, each with its speaker and role', () => {
    draw();
    expect(texts('.quote-text')).toEqual(ferries.quotes.map(quote => quote.text));
    expect(texts('.quote-card .speaker')[0]).toBe('Lena MarchettiTransport Minister');
    expect(texts('.quote-card .speaker')[9]).toBe('No speaker named');
    expect(texts('.quotes-count')).toEqual(['12 quotes · 6 speakers']);
  });

  test('gathers them by speaker, those of nobody last', () => {
    draw();
    click(all('.order button')[1]);
    expect(texts('.quote-group header .speaker-name')).toEqual([
      'Lena Marchetti',
      'The harbour union',
      'Tomas Okafor',
      'Norhaven Ferries',
      'A senior harbour official',
      'Maret Ilves',
    ]);
    expect(texts('.quote-group-count')).toEqual(['3', '1', '2', '1', '2', '2', '1']);
    expect(all('.quote-group:last-child .nobody')).toHaveLength(1);
    expect(all('.quote-card .speaker')).toHaveLength(0);
  });

  test('lists only those asked for, under their own numbers', () => {
    const onShow = vi.fn();
    draw({ listed: [3, 4], onShow });
    expect(texts('.quote-text')).toEqual([ferries.quotes[3]?.text, ferries.quotes[4]?.text]);
    click(all('.quote-words')[1]);
    expect(onShow).toHaveBeenCalledWith(4);
    expect(all('.order')).toHaveLength(0);
  });

  test('says kindly that nobody is quoted', () => {
    draw({ quotes: [] });
    expect(document.body.textContent).toContain('Nobody is quoted here');
  });

  test('tells which one is shown', () => {
    draw({ current: 2 });
    expect(all('[aria-current]').map(card => card.dataset['quote'])).toEqual(['2']);
  });

  test('says how sure it is, in words', () => {
    draw();
    expect(texts('.certainty').slice(0, 3)).toEqual(['Certain', 'Certain', 'Likely']);
    expect(texts('.certainty')[9]).toBe('Unclear');
  });

  test('calls words that the person chose theirs, and claims nothing of them', () => {
    const quotes: Quote[] = ferries.quotes
      .slice(9, 10)
      .map(quote => ({ ...quote, kind: 'selection', pattern: 'selection' }));
    draw({ quotes });
    expect(texts('.quote-card .speaker')).toEqual(['Your selection']);
    expect(all('.certainty')).toHaveLength(0);
  });

  test('says so where words were not said', () => {
    const [first] = ferries.quotes;
    const quotes: Quote[] = first ? [{ ...first, negated: true }] : [];
    draw({ quotes });
    expect(texts('.quote-negated')).toEqual(['The article says that these words were not said.']);
  });
});

describe('a quotation', () => {
  test('shows the words around it on demand, and puts them away', () => {
    draw();
    const open = all('.quote-card:first-child .quote-tools button')[1];
    expect(all('.quote-around')).toHaveLength(0);
    click(open);
    expect(open?.getAttribute('aria-expanded')).toBe('true');
    expect(texts('.quote-around mark')).toEqual([ferries.quotes[0]?.text]);
    expect(texts('.quote-around b')).toEqual(['Marchetti', 'told reporters']);
    expect(texts('.quote-around')[0]).toMatch(/^'We've talked .* It's time to sail\.'$|sail\.'$/);
    click(open);
    expect(all('.quote-around')).toHaveLength(0);
  });

  test('says why, with the words that prove it and the rule', () => {
    draw();
    click(all('.certainty')[6]);
    expect(texts('.quote-why p')).toEqual([
      '“said” stands beside “the minister”.',
      'Here, “the minister” is Lena Marchetti.',
      'Rule quote-role-split',
    ]);
    click(all('.certainty')[9]);
    expect(texts('.quote-card:nth-child(10) .quote-why p')[0]).toBe('The text names nobody who says this.');
  });

  test('is copied with its speaker and where it stands', async () => {
    const copy = vi.fn(async (_: string) => true);
    draw({ copy });
    const button = all('.quote-card:first-child .quote-tools button')[2];
    await act(async () => button?.click());
    expect(copy).toHaveBeenCalledTimes(1);
    expect(copy.mock.calls[0]?.[0]).toContain('— Lena Marchetti, Transport Minister');
    expect(copy.mock.calls[0]?.[0]).toContain('https://dayfold.example/coast/night-ferries');
    expect(button?.textContent).toBe('Copied');
  });

  test('does not say that it was copied where the browser refused', async () => {
    draw({ copy: async () => false });
    const button = all('.quote-card:first-child .quote-tools button')[2];
    await act(async () => button?.click());
    expect(button?.textContent).toBe('Copy');
  });
});
