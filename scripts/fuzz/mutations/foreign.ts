import { type Mutation, withHtml, wrapped } from './mutation.ts';

const AROUND: readonly (readonly [string, string])[] = [
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<svg><desc>', '</desc></svg>'],
  ['<svg><text>', '</text></svg>'],
  ['<svg><title>', '</title></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<math><annotation-xml encoding="text/html">', '</annotation-xml></math>'],
  ['<math><mfrac><mi>a</mi><mrow>', '</mrow></mfrac></math>'],
  ['<math><semantics><annotation encoding="application/x-tex">', '</annotation></semantics></math>'],
  ['<div><template shadowrootmode="open"><p>Before.</p><slot></slot></template>', '</div>'],
  ['<div><template shadowrootmode="closed"><slot></slot></template>', '</div>'],
  ['<div><template shadowrootmode="open">', '</template><p>Light.</p></div>'],
  ['<x-story><template shadowrootmode="open"><slot name="a"></slot></template>', '</x-story>'],
  ['<template>', '</template>'],
  ['<details><summary>', '</summary></details>'],
  ['<dialog open>', '</dialog>'],
  ['<select><option>', '</option></select>'],
  ['<object data="x">', '</object>'],
  ['<video controls>', '</video>'],
  ['<ruby><rt>', '</rt></ruby>'],
  ['<table><tr>', '</tr></table>'],
  ['<table><caption><table><td>', '</td></table></caption></table>'],
  ['<ul>', '</ul>'],
  ['<dl><div>', '</div></dl>'],
  ['<p><button><p>', '</p></button></p>'],
  ['<a href="/a"><a href="/b">', '</a></a>'],
  ['<b><i></b>', '</i>'],
  ['<h1><h2>', '</h2></h1>'],
  ['<frameset><noframes>', '</noframes></frameset>'],
];

const PIECES = [
  '<iframe srcdoc="&lt;p&gt;“A frame of words that are long enough,” she said."></iframe>',
  '<iframe src="about:blank"></iframe>',
  '<iframe srcdoc="&lt;iframe srcdoc=&#39;&amp;lt;p&amp;gt;x&#39;&gt;"></iframe>',
  '<svg><use href="#a" id="a"/></svg>',
  '<math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn></mfrac><msqrt></msqrt></math>',
  '<math></math>',
  '<svg><style><!--</style><img src=x></svg>',
  '<table><p>Fostered.</table>',
  '<ol start="-5" reversed><li value="x">One<li>Two</ol>',
  '<picture><source srcset=","><img></picture>',
  '<map name="m"><area href="/a" alt="An area"></map>',
  '<input type="image" alt="A button">',
  '<meter value="2">Two</meter>',
  '<blockquote class="twitter-tweet"><p>One</p>&mdash; A (@a) <a href="https://twitter.com/a/status/1">May 1</a></blockquote>',
  '<sup><a href="#n1" id="r1">1</a></sup><ol><li id="n1">A note <a href="#r1">↩</a></ol>',
  '<a href="#n">1</a><p id="n"><a href="#n">↩</a></p>',
  '<code class="language-x y">a &lt; b</code><pre><pre>one</pre></pre>',
  '<figure><figure><img src="/a.jpg"><figcaption></figcaption></figure></figure>',
  '<slot></slot>',
  '<template shadowrootmode="open"><p>Of nobody.</p></template>',
];

/** Mutations with what HTML holds beside its own elements: other languages, shadows, frames, odd nestings. */
export const foreign: Readonly<Record<string, Mutation>> = {
  'put an element into something foreign': (tokens, { random }) => {
    const [before, after] = random.one(AROUND);
    return wrapped(tokens, random, before, after);
  },
  'put an element deep into something foreign': (tokens, { random }) => {
    const [before, after] = random.one(AROUND);
    const depth = 2 + random.number(200);
    return wrapped(tokens, random, before.repeat(depth), after.repeat(depth));
  },
  'put in something foreign': (tokens, { random }) => withHtml(tokens, random, random.one(PIECES)),
  'put in something foreign often': (tokens, { random }) =>
    withHtml(tokens, random, random.one(PIECES).repeat(1 + random.number(300))),
};
