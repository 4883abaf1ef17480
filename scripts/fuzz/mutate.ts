import { MUTATIONS } from './mutations/index.ts';
import { type Random, randomOf } from './random.ts';
import { htmlOf, type Token, tokensOf } from './tokens.ts';

/** A page that was spoiled. */
export interface Mutated {
  readonly bytes: Buffer;
  /** What was done to it, in order. */
  readonly done: readonly string[];
}

/** No page is made longer than this, in letters, by what is done to it, unless a run has a limit of its own. */
const LONGEST = 1_500_000;

/** The page that a seed makes of some pages: the same seed, pages and limit give the same bytes. */
export function mutate(pages: readonly string[], seed: string, longest = LONGEST): Mutated {
  const random = randomOf(seed);
  const other = tokensOf(random.one(pages));
  let tokens: readonly Token[] = tokensOf(random.one(pages));
  const done: string[] = [];
  for (let left = 1 + random.number(5); left > 0; left -= 1) {
    const [name, mutation] = random.one(MUTATIONS);
    const next = mutation(tokens, { random, other });
    // Pieces that were made by hand are read again as the browser will read them.
    const html = htmlOf(next);
    if (html.length > longest) continue;
    tokens = tokensOf(html);
    done.push(name);
  }
  const [encoding, bytes] = encoded(htmlOf(tokens), random);
  return { bytes, done: encoding ? [...done, encoding] : done };
}

/** The bytes of a page: as a rule UTF-8, now and then something that browsers must guess at. */
function encoded(html: string, random: Random): readonly [string | null, Buffer] {
  const bytes = Buffer.from(html, 'utf8');
  if (!random.once(12)) return [null, bytes];
  switch (random.number(4)) {
    case 0:
      return ['write it in Latin 1', Buffer.from(html, 'latin1')];
    case 1:
      return ['write it in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html, 'utf16le')])];
    case 2:
      return ['break some bytes', broken(bytes, random)];
    default:
      return ['end within a character', Buffer.concat([bytes, Buffer.from([0xe2, 0x80])])];
  }
}

function broken(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  for (let left = 1 + random.number(30); left > 0 && copy.length > 0; left -= 1) {
    copy[random.number(copy.length)] = random.one([0x00, 0x80, 0xc0, 0xed, 0xff, 0x1b]);
  }
  return copy;
}
