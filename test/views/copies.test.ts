import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model';
import { quoteCopy, quotesCopy } from '../../src/views/copies';
import { textCopy } from '../../src/views/textCopy';
import { Numbers, readingOf } from '../readings/build';
import { ferries } from '../readings/ferries';
import { english } from '../words';

const { article, quotes } = ferries;
const first = quotes.slice(0, 1);

describe('a copy of quotations', () => {
  test('holds the words, who said them, and where they stand', () => {
    const text = quotesCopy(quotes.slice(3, 4), article, english);
    expect(text).toBe(
      [
        'Minister and harbour union clash over night ferries as the ice nears',
        'Nora Lindqvist · Dayfold · November 3, 2025',
        'https://dayfold.example/coast/night-ferries',
        '',
        '“Nobody asked the crews,”',
        '— Tomas Okafor, leader of the harbour union',
      ].join('\n'),
    );
  });

  test('carries doubt along, never a guess as a fact', () => {
    const text = quotesCopy(quotes, article, english);
    expect(text).toContain('“hasty and half-built promise,”\n— The harbour union (likely)');
    expect(text).toContain("“It won't hold for two.”\n— No speaker named");
  });

  test('says that words were denied', () => {
    const denied = first.map(quote => ({ ...quote, negated: true }));
    expect(quotesCopy(denied, article, english)).toContain('these words were not said');
    const nobodys = denied.map(quote => ({ ...quote, speaker: null }));
    expect(quotesCopy(nobodys, article, english)).toContain('these words were not said');
  });

  test('wears the marks of its language', () => {
    const marked = (lang: string | null) =>
      first.map(quote => quoteCopy({ ...quote, text: 'Ja' }, { ...article, lang }, english).split('\n')[0]);
    expect(marked('de-DE')).toEqual(['„Ja“']);
    expect(marked('fr')).toEqual(['« Ja »']);
    expect(marked('sv')).toEqual(['”Ja”']);
    expect(marked(null)).toEqual(['“Ja”']);
  });
});

describe('a copy of the text', () => {
  test('holds what is shown and nothing that was left out', () => {
    const text = textCopy(article, english);
    expect(text).toContain('The first boat is to leave on 1 December. The union that would have to crew it');
    expect(text).toContain('— Norhaven Ferries (@NorhavenFerries) November 3, 2025');
    for (const clutter of ['Remove Ads', 'Sign up', 'Copy link', 'Bridge Inspectors']) {
      expect(text).not.toContain(clutter);
    }
  });

  test('keeps lists, excerpts and tables readable', () => {
    const n = new Numbers();
    const cell = (text: string) => ({ header: false, colspan: 1, rowspan: 1, blocks: [n.p(text)] });
    const made: Article = {
      ...article,
      blocks: [
        { type: 'list', ordered: true, start: 3, items: [[n.p('three')], [n.p('four')]] },
        { type: 'list', ordered: false, start: 1, items: [[n.p('point')]] },
        { type: 'excerpt', blocks: [n.p('said'), n.p('so')] },
        {
          type: 'table',
          caption: null,
          rows: [
            [cell('a'), cell('b')],
            [cell('c'), cell('d')],
          ],
        },
        { type: 'rule' },
      ],
    };
    const { article: read } = readingOf(made, []);
    expect(textCopy(read, english).split('\n\n').slice(1)).toEqual([
      '3. three\n4. four',
      '• point',
      '> said\n\n> so'.split('\n\n')[0],
      '> so',
      'a\tb\nc\td',
    ]);
  });
});
