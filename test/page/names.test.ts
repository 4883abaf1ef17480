import { describe, expect, test } from 'vitest';
import { native } from '../../src/html/live';
import { read } from '../../src/read';
import { body, page, snapped } from './page';

const STORY = [
  '<h1>The eel catchers</h1>',
  ...['nets', 'boats', 'tides', 'lamps'].map(
    what =>
      `<p>All night the men of the island looked after their ${what}, and nobody on the shore knew when they would be back.</p>`,
  ),
].join('');

const plain = textOf(read(page(`<form><article>${STORY}</article></form>`)));

/** Properties that the reading asks for, and others that it may ask for one day. */
const NAMES = (
  'parentNode parentElement nodeType nodeName localName namespaceURI getAttribute hasAttribute matches closest contains ' +
  'firstChild lastChild nextSibling firstElementChild nextElementSibling children childNodes attributes textContent ' +
  'innerHTML id className checkVisibility querySelector querySelectorAll getElementsByTagName shadowRoot ownerDocument ' +
  'remove replaceWith append before removeAttribute cloneNode hidden style tagName'
).split(' ');

function textOf(outcome: ReturnType<typeof read>): string {
  return outcome.ok ? JSON.stringify(outcome.reading.article.blocks) : outcome.why;
}

describe('controls with names of properties', () => {
  test.each(NAMES)('%s: the form is read as if it were not there', name => {
    for (const control of [
      `<input name="${name}">`,
      `<img id="${name}">`,
      `<button name="${name}" hidden></button><select name="${name}"></select>`,
    ]) {
      const live = page(`<form><article>${STORY}</article>${control}</form>`);
      expect(textOf(read(live)), control).toBe(plain);
    }
  });

  test('a control elsewhere that belongs to the form', () => {
    const live = page(
      `<form id="f"><article>${STORY}</article></form><input form="f" name="getElementsByTagName">`,
    );
    expect(textOf(read(live))).toBe(plain);
  });

  test('other names stay in the copy, and so do those of what is no control', () => {
    expect(
      body(
        snapped('<form><input name="mail" id="children"><p id="children">a</p><a name="title">b</a></form>'),
      ),
    ).toBe('<form><input name="mail"><p id="children">a</p><a name="title">b</a></form>');
  });

  test('hidden forms stay hidden', () => {
    const { hidden } = snapped(
      '<form hidden><input name="getAttribute"><p>a</p></form><form style="display:none"><input name="localName"></form><form><input name="hidden">b</form>',
    );
    expect(hidden.size).toBe(2);
  });
});

describe('pictures with names of the document’s properties', () => {
  test.each([
    'body',
    'documentElement',
    'querySelectorAll',
    'implementation',
    'title',
    'head',
    'URL',
    'readyState',
    'baseURI',
    'createElement',
    'getSelection',
  ] as const)('%s: the page is read as if they were not there', name => {
    const live = page(`<title>The eel catchers</title><form><article>${STORY}</article></form>`);
    const image = live.createElement('img');
    image.setAttribute('name', name);
    live.body.append(image);
    const known = textOf(read(page(live.documentElement.outerHTML.replace(`name="${name}"`, ''))));
    // As browsers do it: the picture takes the property's place.
    Object.defineProperty(live, name, { value: image, configurable: true });
    expect(textOf(read(live))).toBe(known);
  });
});

test('a property is read of the prototype', () => {
  const live = page('<form><input name="parentNode"></form>');
  const form = live.querySelector('form');
  expect(form && native(form, 'parentNode')).toBe(live.body);
});
