import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isHeadingAnchor } from '../../src/html/anchors';

/** Whether the element marked with `data-x` is no word of its heading. */
function isAnchor(html: string): boolean {
  const { document } = new JSDOM(html, { url: 'https://paper.example/a' }).window;
  const element = document.querySelector('[data-x]');
  return element !== null && isHeadingAnchor(element);
}

describe('what stands in a heading and is no word of it', () => {
  test.each([
    '<h2 id="a">Rain <a data-x href="#a">¶</a></h2>',
    '<h2 id="a"><a data-x href="#a">#</a> Rain</h2>',
    '<h2 id="a">Rain <a data-x href="#a">Link to this</a></h2>',
    '<h2>Rain <a data-x href="https://paper.example/a#rain">§</a></h2>',
    '<section id="a"><h2>Rain <a data-x href="#a">link</a></h2></section>',
    '<h2>Rain <button data-x>Copy link</button></h2>',
    '<h2>Rain <span data-x class="header-anchor">#</span></h2>',
    '<h2>Rain <span data-x class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>',
    '<h2>Rain <span data-x>[<a href="/edit">edit</a>]</span></h2>',
    '<div><h2 id="a">Rain</h2><a data-x href="#a">Section titled Rain</a></div>',
    '<dl><dt id="f">f()<a data-x href="#f">¶</a></dt></dl>',
  ])('%s', html => {
    expect(isAnchor(html)).toBe(true);
  });

  test.each([
    '<h2 id="a"><a data-x href="#a">Rain</a></h2>',
    '<h2><button data-x>Rain</button></h2>',
    '<h2><button data-x>Rain</button><span>+</span></h2>',
    '<h2>Rain <a data-x href="/lake">at the lake</a></h2>',
    '<h2><a data-x class="anchor" href="/rain">Rain at the lake</a> in March</h2>',
    '<h2>Rain<sup><a data-x href="#n1">1</a></sup></h2>',
    '<h2 id="a"><a data-x href="#a">1.2</a> Rain</h2>',
    '<p>Rain <a data-x href="#a">¶</a></p>',
    '<div><h2 id="a">Rain</h2><a data-x href="#b">To the lake</a></div>',
  ])('but not %s', html => {
    expect(isAnchor(html)).toBe(false);
  });
});
