import { describe, expect, test } from 'vitest';
import { body, page, snapped } from './page';

describe('white space that styles keep', () => {
  test.each([
    ['<p style="white-space: pre-line">a\n b</p>', '<p style="white-space: pre-line">a<br> b</p>'],
    [
      '<p style="white-space: pre-wrap"><b>a</b>\n<b>b</b></p>',
      '<p style="white-space: pre-wrap"><b>a</b><br><b>b</b></p>',
    ],
    ['<p>a\nb</p>', '<p>a b</p>'],
    ['<h2 style="white-space: pre-line">a\nb</h2>', '<h2 style="white-space: pre-line">a b</h2>'],
    [
      '<p>a <code style="white-space: pre-wrap">b  c</code></p>',
      '<p>a <code style="white-space: pre-wrap">b c</code></p>',
    ],
    ['<pre style="font-family: Georgia">a\nb</pre>', '<div style="font-family: Georgia">a<br>b</div>'],
    ['<pre style="font-family: Menlo">a\nb</pre>', '<pre style="font-family: Menlo">a b</pre>'],
  ])('%s', (html, expected) => {
    expect(body(snapped(html))).toBe(expected);
  });

  test.each([
    ['<code style="white-space: pre">a\n b</code>'],
    ['<div class="code" style="white-space: pre">a\n b</div>'],
    ['<div style="white-space: pre; font-family: Menlo">a\n b</div>'],
    ['<p><code>a<br>&nbsp;b</code></p>'],
    ['<div style="font-family: Courier">a = 1;<br>&nbsp; b(2);</div>'],
  ])('is code in %s', html => {
    expect(snapped(html).document.querySelectorAll('pre')).toHaveLength(1);
  });

  test.each([
    ['<p style="font-family: Courier">Dear all,<br>the oven was late.</p>'],
    ['<div style="white-space: pre; font-family: Menlo"><p>a\nb</p></div>'],
    ['<table><tr><td><code>a<br>b</code></td></tr></table>'],
  ])('is none in %s', html => {
    expect(snapped(html).document.querySelector('pre')).toBeNull();
  });

  test('what is selected stays selected', () => {
    const live = page('<p style="white-space: pre-line">one\ntwo\nthree</p>');
    const text = live.querySelector('p')?.firstChild;
    if (text) live.getSelection()?.setBaseAndExtent(text, 4, text, 13);
    const selection = snapped(live, { selection: true }).selection;
    expect(selection?.start).toMatchObject({ node: { data: 'two' }, offset: 0 });
    expect(selection?.end).toMatchObject({ node: { data: 'three' }, offset: 5 });
  });
});

test('code behind a tab that is closed is seen, other closed panels are not', () => {
  const tabs = (first: string, second: string) =>
    snapped(`<div><div class="tab">${first}</div><div class="tab" hidden>${second}</div></div>`).hidden.size;
  expect(tabs('<pre>a b c</pre>', '<pre>d e f</pre>')).toBe(0);
  expect(tabs('<p>a b c</p>', '<p>d e f</p>')).toBe(1);
  expect(tabs('<pre>a b c</pre>', '<p>Much that is no code.</p><pre>d</pre>')).toBe(1);
});

describe('what styles say of <pre>', () => {
  test('lines that are drawn as blocks end', () => {
    const line = (text: string) => `<span class="l" style="display: block">${text}</span>`;
    expect(snapped(`<pre>${line('a')}${line('b')}</pre>`).document.querySelector('pre')?.textContent).toBe(
      'a\nb',
    );
    expect(snapped('<pre><i>a</i><i>b</i></pre>').document.querySelector('pre')?.textContent).toBe('ab');
  });
});
