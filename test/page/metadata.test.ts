import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../src/model';
import { page, snapped } from './page';

function facts(head: string, html = '', url?: string): Metadata {
  return snapped(page(`<html><head>${head}</head><body>${html}</body></html>`, url)).metadata;
}

const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Eels',
    datePublished: '2025-07-10',
    author: { name: 'Ada Brine' },
  };

  test.each([
    ['an object', article],
    ['an array', [{ '@type': 'Organization', name: 'x' }, article]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, article] }],
    ['inside a page', { '@type': 'WebPage', mainEntity: article }],
    ['a type of several', { ...article, '@type': ['Thing', 'https://schema.org/NewsArticle'] }],
    [
      'control characters',
      `{"@type":"NewsArticle","headline":"Eels","datePublished":"2025-07-10","author":{"name":"Ada\tBrine"},"articleBody":"a\nb"}`,
    ],
    [
      'a comma too many',
      `<!-- {"@type":"NewsArticle","headline":"Eels","datePublished":"2025-07-10","author":[{"name":"Ada Brine"},],} -->`,
    ],
  ])('as %s', (_, data) => {
    expect(facts(ld(data))).toMatchObject({ titles: ['Eels'], published: '2025-07-10', byline: 'Ada Brine' });
  });

  test('the article that names this address is taken, authors by reference too', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'Other', url: 'https://www.paper.example/news/other' },
        {
          '@type': 'Article',
          headline: 'Eels',
          mainEntityOfPage: { '@id': 'https://www.paper.example/news/eels/' },
          author: { '@id': '#ada' },
          isAccessibleForFree: 'False',
          articleBody: '<p>Text</p>',
        },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Brine' },
        { '@type': 'WebSite', name: 'The Paper' },
      ],
    };
    expect(facts(ld(graph))).toMatchObject({
      titles: ['Eels'],
      byline: 'Ada Brine',
      site: 'The Paper',
      paywalled: true,
      body: 'Text',
    });
  });

  test('what is broken beyond repair is passed over', () => {
    expect(facts(`${ld('{"@type": nonsense')}<title>Eels</title>`).titles).toEqual(['Eels']);
  });
});

describe('titles', () => {
  test.each([
    ['Eels are back | The Paper', 'The Paper', 'Eels are back'],
    ['The Paper: Eels are back', 'The Paper', 'Eels are back'],
    ['Eels are back - Paper News', 'Paper', 'Eels are back'],
    ['Eels are back – and how - paper.example', '', 'Eels are back – and how'],
    ['Spider-Man - a film | Paper', 'The Paper', 'Spider-Man - a film'],
    ['Why we sleep: a study', 'The Paper', 'Why we sleep: a study'],
    ['The Paper', 'The Paper', 'The Paper'],
  ])('%s', (title, site, expected) => {
    const named = site ? `<meta property="og:site_name" content="${site}">` : '';
    expect(facts(`<title>${title}</title>${named}`).titles[0]).toBe(expected);
  });

  test('what the title has beyond the headline is the site', () => {
    const { site, titles } = facts(
      '<title>Eels are back — Coast Weekly</title><meta property="og:title" content="Eels are back">',
    );
    expect([site, titles]).toEqual(['Coast Weekly', ['Eels are back']]);
  });
});

describe('sites', () => {
  test('a name that was taken off a title is the site’s, where nothing else says it', () => {
    const told = facts(
      '<title>Eels are back</title><meta property="og:title" content="Eels are back - Swiss Eel Watch">',
      '',
      'https://swisseel.example/eels',
    );
    expect([told.site, told.titles]).toEqual(['Swiss Eel Watch', ['Eels are back']]);
  });

  test('what the title has beyond the page’s heading is the site', () => {
    expect(facts('<title>Eels are back | Coast Weekly</title>', '<h1>Eels are back</h1>').site).toBe(
      'Coast Weekly',
    );
    expect(facts('<title>Coast – Eels are back</title>', '<h1>Coast</h1>').site).toBeNull();
    expect(facts('<title>Eels are back</title>', '<h1>Eels</h1>').site).toBeNull();
  });
});

describe('the agency or first publisher', () => {
  test.each([
    [ld({ '@type': 'NewsArticle', headline: 'Eels', isBasedOn: 'https://www.reuters.com/eels' }), 'Reuters'],
    [
      ld({
        '@type': 'NewsArticle',
        headline: 'Eels',
        isBasedOn: { '@type': 'CreativeWork', url: 'https://coast.example/eels', publisher: { name: 'AFP' } },
      }),
      'AFP',
    ],
    [ld({ '@type': 'NewsArticle', headline: 'Eels', provider: { name: 'Associated Press' } }), 'AP'],
    [ld({ '@type': 'NewsArticle', headline: 'Eels', publisher: { name: 'Reuters' } }), 'Reuters'],
    [ld({ '@type': 'NewsArticle', headline: 'Eels', publisher: { name: 'Paper Holdings' } }), null],
    ['<meta name="original-source" content="https://coast.example/eels">', 'coast.example'],
    ['<meta name="syndication-source" content="https://www.paper.example/eels">', null],
    ['<link rel="canonical" href="https://www.coast.example/eels">', 'coast.example'],
    ['<link rel="canonical" href="https://m.paper.example/eels">', null],
    ['<meta name="author" content="Von dpa">', 'dpa'],
    ['<meta name="author" content="Ada Brine, Associated Press">', 'AP'],
    ['<meta name="author" content="Ada Brine, Pittsburgh, PA">', null],
  ])('%s', (head, via) => {
    expect(facts(`<meta property="og:site_name" content="The Paper">${head}`).via).toBe(via);
  });

  test('is not the site itself', () => {
    const head = '<meta property="og:site_name" content="Reuters"><meta name="author" content="Reuters">';
    expect(facts(head).via).toBeNull();
  });
});

describe('bylines and dates', () => {
  test.each([
    ['<meta name="author" content="By Ada Brine">', 'Ada Brine'],
    ['<meta name="author" content="Von Jule Brandis, Ole Petersen">', 'Jule Brandis, Ole Petersen'],
    [
      '<meta property="article:author" content="https://facebook.com/ada"><meta name="dc.creator" content="Ada Brine">',
      'Ada Brine',
    ],
    ['<meta name="author" content="admin">', null],
    [
      '<meta name="citation_author" content="Brine A."><meta name="citation_author" content="Quist I.">',
      'Brine A., Quist I.',
    ],
    ['<meta name="author" content="Byron Vonn">', 'Byron Vonn'],
    ['<meta name="author" content="Written by: Ada Brine, Senior Coast Reporter">', 'Ada Brine'],
    ['<meta name="author" content="By Ada Brine Updated July 12, 2025 at 9:30">', 'Ada Brine'],
    ['<meta name="author" content="Ada Brine (ada@paper.example)">', 'Ada Brine'],
    ['<meta name="author" content="Ada Brine | editor@paper.example">', 'Ada Brine'],
    ['<meta name="author" content="Jule Brandis, Redakteurin">', 'Jule Brandis'],
    ['<meta name="author" content="By Ada Brine 12 July 2025">', 'Ada Brine'],
    ['<meta name="author" content="Ada Brine and Ivo Quist">', 'Ada Brine and Ivo Quist'],
    ['<meta name="author" content="Ada Brine the Younger">', 'Ada Brine the Younger'],
    ['<meta name="author" content="山田 花子">', '山田 花子'],
    ['<meta name="author" content="12.07.2025">', null],
  ])('%s', (head, byline) => {
    expect(facts(head).byline).toBe(byline);
  });

  test('a byline that stands in the page', () => {
    expect(facts('', '<span itemprop="author"><span itemprop="name">Ada Brine</span></span>').byline).toBe(
      'Ada Brine',
    );
    expect(facts('', '<a rel="author" href="/x">by Ada Brine</a>').byline).toBe('Ada Brine');
  });

  test('dates keep the zone that they have', () => {
    expect(
      facts('<meta property="article:published_time" content="2025-07-10T09:30:00+0200">').published,
    ).toBe('2025-07-10T09:30:00+02:00');
    expect(facts('<meta name="parsely-pub-date" content="1752132600">').published).toBe(
      '2025-07-10T07:30:00Z',
    );
    expect(
      facts(
        '<meta name="date" content="soon">',
        '<time itemprop="datePublished" datetime="2025-07-10">today</time>',
      ).published,
    ).toBe('2025-07-10');
  });
});

describe('addresses, languages', () => {
  test('only web addresses', () => {
    const told = facts(
      '<link rel="canonical" href="/eels"><meta property="og:image" content="javascript:1">',
    );
    expect([told.canonical, told.image]).toEqual(['https://www.paper.example/eels', null]);
  });

  test.each([
    ['<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['<meta http-equiv="content-language" content="de, en">', 'de'],
    ['<meta property="og:locale" content="xx nonsense">', null],
  ])('%s', (head, lang) => {
    expect(facts(head).lang).toBe(lang);
  });
});
