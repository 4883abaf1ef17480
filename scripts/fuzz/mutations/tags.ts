import { endOf } from '../tokens.ts';
import { changed, type Mutation, replaced, someElement, withHtml, wrapped } from './mutation.ts';

const NAMES =
  'p div span li td tr table h1 h2 blockquote q cite figure figcaption pre br hr img a button select option textarea title template noscript marquee center font dialog details x-story body form plaintext xmp listing ruby rt dfn summary caption colgroup nobr'.split(
    ' ',
  );

const DOCTYPES = [
  '',
  '<!doctype html SYSTEM "about:legacy-compat">',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">',
  '<!doctype',
  '<?xml version="1.0"?>',
  '<!doctype html><!doctype svg>',
];

const COMMENTS = [
  '<!--',
  '<!-->',
  '<!--->',
  '--!>',
  '<!-- a -- b -->',
  '<![CDATA[ one ]]>',
  '<!doctype html>',
  '<?php echo "one" ?>',
  '</>',
  '<//p>',
  '< p>',
  '<1>',
];

/** Mutations of tags: names, ends, declarations and comments. */
export const tags: Readonly<Record<string, Mutation>> = {
  'rename an element': (tokens, { random }) => {
    const range = someElement(tokens, random);
    if (!range) return tokens;
    const { start, end } = range;
    const [was, name] = [tokens[start]?.name ?? '', random.one(NAMES)];
    const inside = tokens.slice(start, end).map((token, at, all) => {
      const isTag = at === 0 || (at === all.length - 1 && token.kind === 'close');
      return isTag && token.name === was
        ? { ...token, name, text: token.text.replace(/^(<\/?)[^\s/>]+/, `$1${name}`) }
        : token;
    });
    return replaced(tokens, range, inside);
  },
  'leave out an end tag': (tokens, { random }) => changed(tokens, random, 'close', () => ''),
  'leave out a start tag': (tokens, { random }) => changed(tokens, random, 'open', () => ''),
  'close what is not open': (tokens, { random }) => withHtml(tokens, random, `</${random.one(NAMES)}>`),
  'open and never close': (tokens, { random }) =>
    withHtml(tokens, random, `<${random.one(NAMES)}>`.repeat(1 + random.number(20))),
  'swap two end tags': (tokens, { random }) => {
    const range = someElement(tokens, random);
    if (!range) return tokens;
    const inner = someElement(tokens.slice(range.start + 1, range.end), random);
    if (!inner) return tokens;
    const start = range.start + 1 + inner.start;
    const end = endOf(tokens, start);
    const moved = tokens.slice(end - 1, end);
    return [
      ...tokens.slice(0, end - 1),
      ...tokens.slice(end, range.end),
      ...moved,
      ...tokens.slice(range.end),
    ];
  },
  'change the doctype': (tokens, { random }) => {
    const rest = tokens.filter(({ text }) => !/^<!doctype/i.test(text));
    return [{ kind: 'other', name: '', text: random.one(DOCTYPES) }, ...rest];
  },
  'put in a comment': (tokens, { random }) => withHtml(tokens, random, random.one(COMMENTS)),
  'hide the end of a tag': (tokens, { random }) =>
    changed(tokens, random, 'open', text => text.replace(/>$/, '')),
  'put an element where it is not drawn': (tokens, { random }) => {
    const name = random.one(
      'template noscript select textarea title script style iframe dialog details svg object canvas video audio'.split(
        ' ',
      ),
    );
    return wrapped(tokens, random, `<${name}>`, `</${name}>`);
  },
};
