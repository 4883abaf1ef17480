/**
 * What a UTF-16 unit is, as a sum of these. Expressions with \p{…} are costly to compile; most letters of a page are
 * known without them, and those that are not are asked once.
 */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const UPPER = 8;
export const LOWER = 16;
/** A letter of a script without upper and lower case. */
export const CASELESS = 32;
export const SPACE = 64;
/** The first half of a letter beyond the first plane. */
const HALF = 128;
const SEEN = 256;

const seen = new Uint16Array(0x10000);

/** The kind of a UTF-16 unit; 0 for half a letter, and past the end of a text. */
export function kindOf(unit: number): number {
  return seen[unit] || look(unit);
}

/** Where a run of letters of some kinds ends that begins at a place. */
export function runOf(text: string, from: number, to: number, kinds: number): number {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = seen[unit] || look(unit);
    if (kind & kinds) at += 1;
    else if (kind & HALF && kindAt(text, at) & kinds) at += 2;
    else break;
  }
  return at;
}

/** The kind of the letter at a place, both halves of it read; 0 past the end. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = seen[unit] || look(unit);
  return kind & HALF ? wide(text.codePointAt(at) ?? 0) : kind;
}

function look(unit: number): number {
  if (!(unit >= 0)) return 0;
  const kind = SEEN | (unit < 0x80 ? ascii(unit) : unit < 0x100 ? latin(unit) : beyond(unit));
  seen[unit] = kind;
  return kind;
}

function ascii(unit: number): number {
  if (unit >= 97 && unit <= 122) return LETTER | LOWER;
  if (unit >= 65 && unit <= 90) return LETTER | UPPER;
  if (unit >= 48 && unit <= 57) return NUMBER;
  return unit === 32 || (unit >= 9 && unit <= 13) ? SPACE : 0;
}

function latin(unit: number): number {
  if (unit >= 0xdf) return unit === 0xf7 ? 0 : LETTER | LOWER;
  if (unit >= 0xc0) return unit === 0xd7 ? 0 : LETTER | UPPER;
  if (unit === 0xa0) return SPACE;
  if (unit === 0xb5) return LETTER | LOWER;
  if (unit === 0xaa || unit === 0xba) return LETTER | CASELESS;
  return '²³¹¼½¾'.includes(String.fromCharCode(unit)) ? NUMBER : 0;
}

function beyond(unit: number): number {
  // Quotation marks, dashes and currencies; Cyrillic; signs of Chinese and Japanese; halves of letters.
  if (unit >= 0x2010 && unit <= 0x2027) return 0;
  if (unit >= 0x20a0 && unit <= 0x20bf) return 0;
  if (unit >= 0x410 && unit <= 0x44f) return LETTER | (unit < 0x430 ? UPPER : LOWER);
  if ((unit >= 0x4e00 && unit <= 0x9fd5) || (unit >= 0x3041 && unit <= 0x3096)) return LETTER | CASELESS;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 ? HALF : 0;
  return asked(String.fromCharCode(unit));
}

/** The kind of a letter beyond the first plane, or of a half that stands alone. */
function wide(point: number): number {
  return point > 0xffff ? asked(String.fromCodePoint(point)) : 0;
}

function asked(letter: string): number {
  if (/\s/.test(letter)) return SPACE;
  if (/\p{L}/u.test(letter))
    return (
      LETTER |
      (/\p{Lu}/u.test(letter)
        ? UPPER
        : /\p{Ll}/u.test(letter)
          ? LOWER
          : /\p{Lo}/u.test(letter)
            ? CASELESS
            : 0)
    );
  return /\p{M}/u.test(letter) ? MARK : /\p{N}/u.test(letter) ? NUMBER : 0;
}
