/**
 * A regular expression as a tree, as far as rules use the language. Every part knows where it stands in the source.
 * Case is folded: letters are in lower case.
 */
export type Part = { readonly from: number; readonly to: number } & (
  | {
      readonly type: 'sign';
      /** The signs that it may be; null where they are too many to list. */
      readonly signs: readonly string[] | null;
      /** None of them is a letter from a to z. */
      readonly gap: boolean;
    }
  | { readonly type: 'row'; readonly parts: readonly Part[] }
  | { readonly type: 'either'; readonly parts: readonly Part[] }
  | { readonly type: 'repeat'; readonly part: Part; readonly min: number; readonly max: number }
  /** It takes no letters: `^`, `$`, `\b`, what is looked at ahead or behind; `holds` must stand there; `edge` is `\b`. */
  | { readonly type: 'place'; readonly holds: Part | null; readonly edge: boolean }
);

/** A class with more signs than this could be all signs. */
const FEW = 16;
/** Classes without a letter from a to z. */
const GAPS = new Set(['\\W', '\\s', '[^\\p{L}]', '[^\\p{L}\\d]']);
const DIGITS = [...'0123456789'];
const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** Reads the source of a regular expression. Throws a `SyntaxError` where it is none, or refers back to a group. */
export function parseExpression(source: string): Part {
  const reader = new Reader(source);
  const part = reader.either();
  if (reader.at < source.length) throw new SyntaxError(`${source} at ${reader.at}`);
  return part;
}

class Reader {
  at = 0;
  readonly source: string;

  constructor(source: string) {
    this.source = source;
    RegExp(source, /\\[pu]\{/i.test(source) ? 'u' : '');
  }

  either(): Part {
    const from = this.at;
    const parts = [this.row()];
    while (this.eat('|')) parts.push(this.row());
    const [only] = parts;
    return parts.length === 1 && only ? only : { type: 'either', parts, from, to: this.at };
  }

  private row(): Part {
    const from = this.at;
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      parts.push(this.repeated(this.one()));
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { type: 'row', parts, from, to: this.at };
  }

  private repeated(part: Part): Part {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return part;
    this.at += found[0].length;
    const [sign, least, comma, most] = found;
    const min = least === undefined ? (sign.startsWith('+') ? 1 : 0) : Number(least);
    const several = comma ? (most ? Number(most) : Number.POSITIVE_INFINITY) : min;
    const max = least === undefined ? (sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY) : several;
    return { type: 'repeat', part, min, max, from: part.from, to: this.at };
  }

  private one(): Part {
    const from = this.at;
    const sign = this.take();
    if (sign === '(') return this.group(from);
    if (sign === '^' || sign === '$') return { type: 'place', holds: null, edge: false, from, to: this.at };
    if (sign === '[') return this.sign(from, this.oneOf());
    if (sign === '.') return this.sign(from, null);
    if (sign !== '\\') return this.sign(from, [sign.toLowerCase()]);
    const edge = this.eat('b');
    if (edge || this.eat('B')) return { type: 'place', holds: null, edge, from, to: this.at };
    return this.sign(from, this.escaped());
  }

  private sign(from: number, signs: string[] | null): Part {
    const source = this.source.slice(from, this.at);
    return { type: 'sign', signs, gap: GAPS.has(source), from, to: this.at };
  }

  private group(from: number): Part {
    const sees = this.eat('?=') || this.eat('?<=');
    const looks = sees || this.eat('?!') || this.eat('?<!');
    if (!looks) this.eat('?:');
    const part = this.either();
    if (!this.eat(')')) throw new SyntaxError(`${this.source} at ${this.at}`);
    return looks
      ? { type: 'place', holds: sees ? part : null, edge: false, from, to: this.at }
      : { ...part, from, to: this.at };
  }

  /** What an escape stands for, its `\` being read. */
  private escaped(): string[] | null {
    const sign = this.take();
    if (/[pP]/.test(sign)) this.at = this.source.indexOf('}', this.at) + 1;
    if (/[pPwWDsS]/.test(sign)) return null;
    if (sign === 'd') return DIGITS;
    if (/[1-9k]/.test(sign)) throw new SyntaxError(`${this.source} refers back at ${this.at}`);
    if (sign !== 'u' && sign !== 'x') return [CONTROL[sign] ?? sign.toLowerCase()];
    const code = /^\{([\da-f]+)\}|^[\da-f]{4}|^[\da-f]{2}/i.exec(this.source.slice(this.at, this.at + 8));
    if (!code) throw new SyntaxError(`${this.source} at ${this.at}`);
    this.at += code[0].length;
    return [String.fromCodePoint(Number.parseInt(code[1] ?? code[0], 16)).toLowerCase()];
  }

  /** The signs of a class, its `[` being read. */
  private oneOf(): string[] | null {
    const negated = this.eat('^');
    const signs = new Set<string>();
    let many = negated;
    while (!this.eat(']')) {
      const first = this.inClass();
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']' && first?.length === 1) {
        this.at++;
        const [low = '', high = ''] = [first[0], this.inClass()?.[0]];
        for (let code = low.codePointAt(0) ?? 0; code <= (high.codePointAt(0) ?? 0); code++) {
          if (signs.size > FEW) break;
          signs.add(String.fromCodePoint(code).toLowerCase());
        }
      } else if (first === null) many = true;
      else for (const sign of first) signs.add(sign);
    }
    return many || signs.size > FEW ? null : [...signs];
  }

  private inClass(): string[] | null {
    const sign = this.take();
    if (sign === '\\') return this.eat('b') ? ['\b'] : this.escaped();
    return [sign.toLowerCase()];
  }

  private take(): string {
    const sign = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += sign.length;
    return sign;
  }

  private eat(text: string): boolean {
    const found = this.source.startsWith(text, this.at);
    if (found) this.at += text.length;
    return found;
  }
}
