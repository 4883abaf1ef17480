import type { Random } from '../random.ts';
import { endOf, indexesOf, type Token, tokensOf } from '../tokens.ts';

/** What a mutation may use. */
export interface Chance {
  readonly random: Random;
  /** Another page, to take pieces from. */
  readonly other: readonly Token[];
}

/** One way to spoil a page: gives its pieces anew. */
export type Mutation = (tokens: readonly Token[], chance: Chance) => readonly Token[];

/** Elements that hold these are left where they are: without them there is hardly a page. */
const FRAME = new Set(['html', 'head', 'body']);

/** A range of pieces. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A random element, from its start tag to the place after its end tag; null where there is none. */
export function someElement(tokens: readonly Token[], random: Random): Range | null {
  const starts = indexesOf(tokens, 'open').filter(at => !FRAME.has(tokens[at]?.name ?? ''));
  if (starts.length === 0) return null;
  const start = random.one(starts);
  return { start, end: endOf(tokens, start) };
}

/** The pieces with others in the place of a range. */
export function replaced(
  tokens: readonly Token[],
  { start, end }: Range,
  instead: readonly Token[],
): readonly Token[] {
  return [...tokens.slice(0, start), ...instead, ...tokens.slice(end)];
}

/** The pieces with HTML put in at a random place between the tags of the page. */
export function withHtml(tokens: readonly Token[], random: Random, html: string): readonly Token[] {
  const body = Math.max(
    0,
    tokens.findIndex(({ name }) => name === 'body'),
  );
  const at = Math.min(tokens.length, body + 1 + random.number(Math.max(1, tokens.length - body)));
  return replaced(tokens, { start: at, end: at }, tokensOf(html));
}

/** The pieces with a random element between two pieces of HTML. */
export function wrapped(
  tokens: readonly Token[],
  random: Random,
  before: string,
  after: string,
): readonly Token[] {
  const range = someElement(tokens, random);
  if (!range) return tokens;
  const inside = tokens.slice(range.start, range.end);
  return replaced(tokens, range, [...tokensOf(before), ...inside, ...tokensOf(after)]);
}

/** The pieces with one of a kind, a random one, made anew from its letters. */
export function changed(
  tokens: readonly Token[],
  random: Random,
  kind: Token['kind'],
  change: (text: string) => string,
): readonly Token[] {
  const places = indexesOf(tokens, kind);
  if (places.length === 0) return tokens;
  const start = random.one(places);
  return replaced(tokens, { start, end: start + 1 }, tokensOf(change(tokens[start]?.text ?? '')));
}
