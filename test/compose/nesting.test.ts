import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lostLetters } from '../../src/compose/letters';
import type { Article } from '../../src/model';
import { markdown } from '../../src/print/markdown';
import { readingText } from '../../src/print/text';
import { attribute } from '../../src/quotations';
import { fromTex } from '../../src/views/tex';
import { nestedIn } from './nest';

/** The depth of an article's JSON that no page may go beyond; a message between parts of a browser bears it. */
const DEEPEST = 200;

/** Elements in elements, as HTML that no parser bounds: from the outermost. */
const CHAINS = {
  b: ['b'],
  q: ['q'],
  lists: ['ul', 'li'],
  'lists in lists': ['ol'],
  definitions: ['dl', 'dd'],
  blockquotes: ['blockquote'],
  tables: ['table', 'tbody', 'tr', 'td'],
  sections: ['table', 'tbody', 'tbody'],
  details: ['details'],
  summaries: ['details', 'summary'],
  figures: ['figure', 'figcaption'],
  headings: ['h2'],
  code: ['pre', 'code'],
  divs: ['div'],
  raised: ['sup', 'sub'],
  'all of them': ['ul', 'li', 'blockquote', 'table', 'tr', 'td', 'dl', 'dd', 'details', 'b', 'i'],
} as const;

function article(chain: readonly string[], times: number, edit?: (element: Element) => void): Article {
  const { root, article } = nestedIn(chain, times, edit);
  expect(lostLetters(root, article)).toBeNull();
  return article;
}

/** How deep objects and arrays stand in a value. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('elements that a script has put into each other, hundreds of them', () => {
  for (const [name, chain] of Object.entries(CHAINS)) {
    test(`${name}: no letter is lost, and what is read of them has an end`, () => {
      const read = article(chain, 400);
      expect(depthOf(read)).toBeLessThan(DEEPEST);
      expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      expect(markdown(read)).toContain('99');
      expect(readingText(read).length + attribute(read, null).length).toBeGreaterThan(0);
    });
  }

  test('links, posts and pictures keep what they are as far as can be told', () => {
    const links = article(['a'], 400, element => element.setAttribute('href', '/a'));
    expect(depthOf(links)).toBeLessThan(DEEPEST);
    const posts = article(['blockquote'], 400, element => element.setAttribute('class', 'twitter-tweet'));
    expect(depthOf(posts)).toBeLessThan(DEEPEST);
  });

  test('what is clutter stays folded, however deep it stands', () => {
    const { root, article } = nestedIn(['div'], 500, undefined, 400);
    expect(lostLetters(root, article)).toBeNull();
    expect(readingText(article)).toContain('399');
    expect(readingText(article)).not.toContain('400');
  });

  test('a line break and a picture of a sign are what they are anywhere', () => {
    const end = '<p>one<br>two <img class="emoji" alt="⚓" src="/a.png"></p>';
    const { article } = nestedIn(['div'], 400, undefined, undefined, end);
    expect(readingText(article)).toContain('one two ⚓');
  });
});

describe('ordinary depths', () => {
  test('a dozen lists in lists are lists still', () => {
    const read = article(['ul', 'li'], 24);
    expect(JSON.stringify(read).match(/"type":"list"/g)).toHaveLength(12);
  });

  test('a fraction of a dozen levels is a tree still', () => {
    const read = article(['mfrac', 'mrow'], 24);
    expect(JSON.stringify(read).match(/"name":"mfrac"/g)).toHaveLength(12);
  });
});

test('a formula of hundreds of levels has an end too', () => {
  const read = article(['mfrac', 'mrow'], 400);
  expect(depthOf(read)).toBeLessThan(DEEPEST);
  expect(JSON.stringify(read)).toContain('mtext');
});

test('a formula of TeX has an end too', () => {
  for (const tex of [`${'\\hat'.repeat(900)} x`, `x${"'".repeat(3900)}`, `x${'^a'.repeat(1900)}`]) {
    const tree = fromTex(tex, true);
    expect(depthOf(tree)).toBeLessThan(DEEPEST);
  }
  expect(JSON.stringify(fromTex("f''(x)", false))).toContain('["′"]');
});

test('an article of any tree has an end', () => {
  const names = fc.constantFrom(...new Set(Object.values(CHAINS).flat()), 'math', 'mrow', 'a', 'img', 'p');
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 8 }), fc.nat(300), (chain, times) => {
      expect(depthOf(article(chain, times))).toBeLessThan(DEEPEST);
    }),
    { numRuns: 25 },
  );
});
