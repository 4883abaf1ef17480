import { htmlOf, type Token, tokensOf } from './tokens.ts';

/**
 * Makes a page small that still fails: takes away runs of its pieces, long ones first, as long as `fails` says so, and asks
 * it `most` times at most. What is read as bytes stays as bytes.
 */
export async function shrink(
  bytes: Buffer,
  fails: (bytes: Buffer) => Promise<boolean>,
  most: number,
): Promise<Buffer> {
  let tokens: readonly Token[] = tokensOf(bytes.toString('latin1'));
  let asked = 0;
  const written = (pieces: readonly Token[]) => Buffer.from(htmlOf(pieces), 'latin1');
  for (
    let length = Math.ceil(tokens.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    for (let start = 0; start < tokens.length && asked < most; ) {
      const rest = [...tokens.slice(0, start), ...tokens.slice(start + length)];
      asked += 1;
      if (await fails(written(rest))) tokens = rest;
      else start += length;
    }
  }
  return written(tokens);
}
