import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../src/page';
import { body, page, snapped } from './page';

describe('the copy', () => {
  test('holds what is drawn and nothing else', () => {
    const html =
      '<p>a</p><script>b</script><style>c</style><template>d</template><textarea>e</textarea><select><option>f</select><svg><title>g</title></svg>';
    expect(body(snapped(html))).toBe('<p>a</p><svg><title>g</title></svg>');
  });

  test('keeps the sources of formulas', () => {
    expect(body(snapped('<p>a</p><script type="math/tex">x^2</script>'))).toContain('x^2');
  });

  test('names what is hidden, the outermost element only', () => {
    const { hidden } = snapped(
      '<div hidden><p>a</p></div><p style="color:red;display: none">b</p><p style="display:block">c</p><dialog>d</dialog><dialog open>e</dialog>',
    );
    expect([...hidden].map(element => element.textContent)).toEqual(['a', 'b', 'd']);
  });

  test('takes nothing as hidden that can be opened', () => {
    const { hidden } = snapped(
      '<details><summary>a</summary><p>b</p><p hidden>c</p></details><div hidden="until-found"><p>d</p></div>',
    );
    expect([...hidden].map(element => element.textContent)).toEqual(['c']);
  });

  test('nor a formula whose picture is shown', () => {
    expect(
      snapped('<p><span style="display: none"><math><mi>x</mi></math></span><img src="/x.svg"></p>').hidden
        .size,
    ).toBe(0);
  });

  test('believes no style that hides nearly all of the page', () => {
    const story = `<p>${'A long story. '.repeat(120)}</p>`;
    expect(snapped(`<div hidden id="app">${story}</div><p>Loading</p><p hidden>small</p>`).hidden.size).toBe(
      1,
    );
    expect(snapped(`<div hidden>${story}</div><main>${story}</main>`).hidden.size).toBe(1);
  });
});

describe('elements of the page’s own making', () => {
  test('that are drawn as blocks are blocks', () => {
    const html =
      '<x-p class="a" style="display: block">one</x-p><x-p>two</x-p><x-y style="display:inline">three</x-y>';
    expect(body(snapped(html))).toBe(
      '<div class="a" style="display: block">one</div><x-p>two</x-p><x-y style="display:inline">three</x-y>',
    );
  });
});

describe('pages that are none', () => {
  test('are copied as they are', () => {
    const empty = page('<p>a</p>');
    empty.documentElement.remove();
    expect(takeSnapshot(empty, {}).hidden.size).toBe(0);
    const drawing = page('').implementation.createDocument('http://www.w3.org/2000/svg', 'svg');
    expect(takeSnapshot(drawing, {}).document.documentElement.localName).toBe('svg');
  });
});

describe('pages of frames', () => {
  test('hold what their frames show, in a body', () => {
    const live = page(
      '<frameset rows="20%,*"><frame name="top"><frameset cols="*,*"><frame><frame></frameset><noframes>old</noframes></frameset>',
    );
    const frames = live.querySelectorAll('frame');
    for (const [at, frame] of frames.entries()) {
      const shown = page(`<p>${['Menu', 'The <a href="tide">tide</a>', 'The ebb'][at]}</p>`);
      Object.defineProperty(frame, 'contentDocument', { value: shown });
      frame.setAttribute('src', '/part.html');
    }
    const snapshot = snapped(live);
    expect(snapshot.document.body.localName).toBe('body');
    expect(body(snapshot)).toBe(
      '<div><p>Menu</p></div><div><p>The <a href="https://www.paper.example/news/tide">tide</a></p></div><div><p>The ebb</p></div>',
    );
  });

  test('hold nothing where no frame can be reached', () => {
    expect(body(snapped('<frameset><frame src="https://other.example/"></frameset>'))).toBe('');
  });
});

describe('shadow roots', () => {
  test('open ones are flattened, their slots filled, what no slot takes left out', () => {
    const live = page('<my-card><b slot="title">T</b><p>text</p><i slot="none">gone</i></my-card>');
    const host = live.querySelector('my-card');
    host
      ?.attachShadow({ mode: 'open' })
      .append(
        ...page(
          '<style>x</style><h2><slot name="title">fallback</slot></h2><slot></slot><footer><slot name="foot">foot</slot></footer>',
        ).querySelectorAll('body > *, head > style'),
      );
    expect(body(snapped(live))).toBe(
      '<my-card><h2><b slot="title">T</b></h2><p>text</p><footer>foot</footer></my-card>',
    );
  });

  test('declared ones are flattened too, one in another', () => {
    const html =
      '<a-x><template shadowrootmode="open"><b-y><template shadowrootmode="closed"><em><slot></slot></em></template><slot></slot></b-y></template>text</a-x>';
    expect(body(snapped(html))).toBe('<a-x><b-y><em>text</em></b-y></a-x>');
  });

  test('a selection inside one is found in the copy', () => {
    const live = page('<a-x></a-x>');
    const root = live.querySelector('a-x')?.attachShadow({ mode: 'open' });
    root?.append('one ', live.createElement('hr'), 'two');
    const range = live.createRange();
    if (!root?.lastChild) throw new Error('no root');
    range.setStart(root.lastChild, 1);
    range.setEnd(root.lastChild, 3);
    // Where the browser has it: a property of the document itself may be a picture of that name.
    Object.getPrototypeOf(live).getSelection = () => ({
      rangeCount: 1,
      isCollapsed: false,
      getRangeAt: () => range,
    });
    const { selection } = snapped(live, { selection: true });
    expect(selection?.start).toMatchObject({ offset: 1, node: { data: 'two' } });
    expect(selection?.start.node.ownerDocument).not.toBe(live);
  });
});

describe('selections', () => {
  test('are mapped into the copy, and only when asked for', () => {
    const live = page('<!doctype html><body><p>a</p><p>one <b>two</b> three</p>');
    const [, second] = live.querySelectorAll('p');
    if (!second?.lastChild || !second.firstChild) throw new Error('no text');
    live.getSelection()?.setBaseAndExtent(second.lastChild, 4, second.firstChild, 2);
    const { selection, document } = snapped(live, { selection: true });
    expect(selection).toMatchObject({
      start: { offset: 2, node: { data: 'one ' } },
      end: { offset: 4, node: { data: ' three' } },
    });
    expect(document.contains(selection?.start.node ?? null)).toBe(true);
    expect(snapped(live).selection).toBeNull();
  });
});

describe('frames', () => {
  test('of the same origin stand in the page when they read like an article', () => {
    const live = page('<iframe></iframe><iframe></iframe>');
    const [first, second] = live.querySelectorAll('iframe');
    for (const frame of [first, second]) {
      if (frame)
        Object.defineProperties(frame, { clientWidth: { value: 600 }, clientHeight: { value: 400 } });
    }
    const story = live.createElement('p');
    story.textContent = 'A story that is long enough to be read. '.repeat(10);
    const link = live.createElement('a');
    link.setAttribute('href', 'x.html');
    first?.contentDocument?.body.append(story, link);
    second?.contentDocument?.body.append('Buy now');
    const copied = snapped(live).document;
    expect(copied.querySelectorAll('iframe')).toHaveLength(1);
    expect(copied.body.textContent).toContain('A story that');
  });
});
