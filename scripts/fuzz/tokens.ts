/** A piece of HTML as it is written: no parser has mended anything yet. */
export interface Token {
  readonly kind: 'open' | 'close' | 'text' | 'other';
  /** The element's name in lower case, for tags. */
  readonly name: string;
  readonly text: string;
}

/** Scripts and styles with what is in them, comments and declarations, tags, and what stands between. */
const PIECES =
  /<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>|<!--[\s\S]*?-->|<![^>]*>|<\/([a-z][^\s/>]*)[^>]*>|<([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** HTML as its pieces; joined again they are the same letters. */
export function tokensOf(html: string): Token[] {
  return [...html.matchAll(PIECES)].map(([text, closed, opened]) => {
    if (closed !== undefined) return { kind: 'close', name: closed.toLowerCase(), text };
    if (opened !== undefined) return { kind: 'open', name: opened.toLowerCase(), text };
    return { kind: text.startsWith('<') ? 'other' : 'text', name: '', text };
  });
}

/** The HTML of some pieces. */
export function htmlOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** The index after the element that opens at `start`: its end tag's, or the next where it has none. */
export function endOf(tokens: readonly Token[], start: number): number {
  const name = tokens[start]?.name ?? '';
  if (VOID.has(name)) return start + 1;
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.name !== name) continue;
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return start + 1;
}

/** The indexes of all pieces of a kind. */
export function indexesOf(tokens: readonly Token[], kind: Token['kind']): number[] {
  return tokens.flatMap((token, at) => (token.kind === kind ? [at] : []));
}
