import { htmlOf, type Token, tokensOf } from './tokens.ts';

/**
 * Makes a page small that still fails: takes away runs of its pieces, long ones first, as long as `fails` says so, until
 * nothing more can be taken or `isOver`. What is read as bytes stays as bytes.
 */
export async function shrink(
  bytes: Buffer,
  fails: (bytes: Buffer) => Promise<boolean>,
  isOver: () => boolean,
): Promise<Buffer> {
  let tokens: readonly Token[] = tokensOf(bytes.toString('latin1')).flatMap(inWords);
  const written = (pieces: readonly Token[]) => Buffer.from(htmlOf(pieces), 'latin1');
  for (
    let length = Math.ceil(tokens.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    for (let start = 0; start < tokens.length && !isOver(); ) {
      const rest = [...tokens.slice(0, start), ...tokens.slice(start + length)];
      if (await fails(written(rest))) tokens = rest;
      else start += length;
    }
  }
  return written(tokens);
}

/** A long text in its words: half of one may be all that matters. */
function inWords(token: Token): Token[] {
  if (token.kind !== 'text' || token.text.length < 200) return [token];
  return (token.text.match(/\S+\s*|\s+/g) ?? []).map(text => ({ ...token, text }));
}
