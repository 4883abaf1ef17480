import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rootStyle } from '../../../extension/reader/rootStyle';

function open(html: string, type: ContentType = 'text/html'): Element {
  const { document } = new JSDOM(html, { contentType: type }).window;
  vi.stubGlobal('document', document);
  return document.documentElement;
}

type ContentType = 'text/html' | 'application/xml';

afterEach(() => vi.unstubAllGlobals());

describe('what the root element says of itself', () => {
  test.each(['<html>', '<html style="display:none">', '<html style="color:RED; display : none!important;">'])(
    '%s is overridden, and given back letter by letter',
    html => {
      const root = open(html);
      const before = root.outerHTML;
      const style = rootStyle();
      style.override({ display: 'block' });
      expect(root.getAttribute('style')).toContain('display: block');
      style.override({ display: 'block' });
      style.undo();
      style.undo();
      expect(root.outerHTML).toBe(before);
    },
  );

  test('keeps what the page has said of it since', () => {
    const root = open('<html style="display:none">');
    const style = rootStyle();
    style.override({ display: 'block' });
    root.setAttribute('style', `${root.getAttribute('style')} color: red;`);
    style.undo();
    expect(root.getAttribute('style')).toBe('display: none; color: red;');
  });

  test('stays as it is in a document whose elements have no style', () => {
    const root = open('<rss/>', 'application/xml');
    const style = rootStyle();
    style.override({ display: 'block' });
    style.undo();
    expect(root.outerHTML).toBe('<rss/>');
  });
});
