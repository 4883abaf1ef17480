import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { langAndDirIn } from '../../src/compose/langAndDir';

const ARTICLE = { lang: 'en-GB', dir: 'ltr' } as const;

test.each([
  [{}, {}, {}],
  [{ lang: 'de' }, {}, { lang: 'de' }],
  [{ lang: 'en_gb' }, {}, {}],
  [{ lang: 'he', dir: 'RTL' }, {}, { lang: 'he', dir: 'rtl' }],
  [{ dir: 'auto' }, { lang: 'he', dir: 'rtl' }, { lang: 'he', dir: 'rtl' }],
  [{ dir: 'ltr' }, { lang: 'he', dir: 'rtl' }, { lang: 'he' }],
  [{ lang: 'en-GB' }, { lang: 'he', dir: 'rtl' }, { dir: 'rtl' }],
] as const)('attributes %o within %o are %o', (attributes, outer, inner) => {
  const element = new JSDOM().window.document.createElement('p');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  expect(langAndDirIn(element, outer, ARTICLE)).toEqual(inner);
});
