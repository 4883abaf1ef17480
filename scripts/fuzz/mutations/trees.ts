import { htmlOf, type Token } from '../tokens.ts';
import { type Chance, type Mutation, replaced, someElement, withHtml, wrapped } from './mutation.ts';

const HOLDERS =
  'div p span b i a ul ol li dl dt dd table tr td blockquote figure section article aside nav header footer pre code h2 q details summary sup math svg button label fieldset'.split(
    ' ',
  );

const REPEATED = [
  '<br>',
  '<q>one</q> ',
  '<b>one</b> ',
  '<i>',
  '<li>one</li>',
  '<tr><td>one</td></tr>',
  '<p>One word.</p>',
  '<img src="a.jpg">',
  '<hr>',
  '<span></span>',
  '<a href="/x">one</a> ',
  '“one,” he said. ',
  '<sup>1</sup>',
  '<h2>One</h2>',
];

/** How many letters a page may grow to by repetition. */
const MOST = 400_000;

/** Mutations of the tree that the tags stand for. */
export const trees: Readonly<Record<string, Mutation>> = {
  'delete an element': (tokens, { random }) => {
    const range = someElement(tokens, random);
    return range ? replaced(tokens, range, []) : tokens;
  },
  'say an element twice': (tokens, { random }) => {
    const range = someElement(tokens, random);
    if (!range) return tokens;
    const inside = tokens.slice(range.start, range.end);
    return replaced(tokens, range, [...inside, ...inside]);
  },
  'move an element': (tokens, { random }) => {
    const range = someElement(tokens, random);
    if (!range) return tokens;
    const inside = tokens.slice(range.start, range.end);
    const rest = replaced(tokens, range, []);
    const at = random.number(rest.length + 1);
    return replaced(rest, { start: at, end: at }, inside);
  },
  'put an element into others': (tokens, { random }) => {
    const names = Array.from({ length: 1 + random.number(4) }, () => random.one(HOLDERS));
    return wrapped(tokens, random, opened(names), closed(names));
  },
  'put an element deep': (tokens, { random }) => {
    const depth = 30 + random.number(random.once(4) ? 3000 : 400);
    const kinds = Array.from({ length: 1 + random.number(3) }, () => random.one(HOLDERS));
    const names = Array.from({ length: depth }, (_, at) => kinds[at % kinds.length] ?? 'div');
    return wrapped(tokens, random, opened(names), closed(names));
  },
  'repeat an element': (tokens, { random }) => {
    const range = someElement(tokens, random);
    if (!range) return tokens;
    const inside = tokens.slice(range.start, range.end);
    const times = Math.min(2 + random.number(3000), Math.floor(MOST / Math.max(1, htmlOf(inside).length)));
    return replaced(tokens, range, Array.from({ length: Math.max(1, times) }, () => inside).flat());
  },
  'repeat a small piece': (tokens, { random }) => {
    const piece = random.one(REPEATED);
    return withHtml(tokens, random, piece.repeat(1 + random.number(Math.floor(MOST / 2 / piece.length))));
  },
  'bring an element of another page': (tokens, chance) => {
    const { random, other } = chance;
    const range = someElement(other, random);
    if (!range) return tokens;
    const at = random.number(tokens.length + 1);
    return replaced(tokens, { start: at, end: at }, other.slice(range.start, range.end));
  },
  'go on as another page': (tokens, { random, other }) => joined(tokens, other, random),
  'end too early': (tokens, { random }) => tokens.slice(0, 1 + random.number(tokens.length)),
};

function joined(tokens: readonly Token[], other: readonly Token[], random: Chance['random']): Token[] {
  return [...tokens.slice(0, random.number(tokens.length + 1)), ...other.slice(random.number(other.length))];
}

function opened(names: readonly string[]): string {
  return names.map(name => `<${name}>`).join('');
}

function closed(names: readonly string[]): string {
  return names
    .toReversed()
    .map(name => `</${name}>`)
    .join('');
}
