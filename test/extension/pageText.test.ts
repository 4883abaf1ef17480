// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { everything, pageText, type Visibility } from '../../extension/highlight/pageText';
import { locate } from '../../src/link/locate';
import { selectors } from '../../src/link/selectors';
import { ferries } from '../readings/ferries';

const visibility: Visibility = { box: element => !element.hasAttribute('hidden'), letters: () => true };

/** Builds elements from a page of ours, as a parser does. */
function body(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...document.importNode(parsed.body, true).childNodes);
  return document.body;
}

beforeEach(() => document.body.replaceChildren());

describe('pageText', () => {
  test('reads letters in order and leaves out what nobody reads', () => {
    const page = body(
      '<p>One <b>two</b></p><script>no()</script><style>p{}</style><p hidden>four</p><textarea>five</textarea><p>six',
    );
    expect(pageText(page, visibility).text).toBe('One twosix');
    expect(pageText(page, everything).text).toBe('One twofoursix');
  });

  test('names the node of a letter and its offset there', () => {
    const page = pageText(body('<p>ab<i></i><b>cd</b></p>'), visibility);
    expect([0, 1, 2, 3].map(at => page.at(at)?.node.data[page.at(at)?.offset ?? -1])).toEqual([...'abcd']);
    expect(page.at(4)).toBeNull();
    expect(page.at(-1)).toBeNull();
  });

  test('goes through open shadow roots and slots as they are seen', () => {
    const page = body('<div>light</div>');
    const shadow = page.querySelector('div')?.attachShadow({ mode: 'open' });
    shadow?.append('before ', document.createElement('slot'), ' after');
    expect(pageText(page, visibility).text).toBe('before light after');
  });

  test('goes into frames of the page itself', () => {
    const page = body('<p>out</p><iframe></iframe><p>out again</p>');
    page.querySelector('iframe')?.contentDocument?.body.append('in');
    expect(pageText(page, visibility).text).toBe('outinout again');
  });

  test('finds words again that the page has broken into elements', () => {
    const page = pageText(
      body("<p>'We've <a href='#'>talked about</a> this\nfor three\n  <em>win</em>ters"),
      visibility,
    );
    const [selector] = selectors(ferries.article, ferries.quotes[0]?.places ?? []);
    const span =
      selector && locate(page.text, { ...selector, exact: "We've talked about this for three winters" });
    expect(span && page.text.slice(span.start, span.end)).toBe(
      "We've talked about this\nfor three\n  winters",
    );
  });
});
