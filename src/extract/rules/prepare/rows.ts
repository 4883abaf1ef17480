import { type Part, parseExpression } from './expression';
import { ALTERNATIVE, INSERT, USUAL } from './shape';

/** A piece of a row: letters that stand for themselves, signs of the language of expressions, or a group. */
type Piece = { readonly letters: string } | { readonly signs: string } | Group;

interface Group {
  /** How it begins: `(?:`, `(?=`, `(?!`, `(?<=` or `(?<!`. */
  readonly open: string;
  /** How often it stands; empty for once. */
  readonly often: string;
  readonly rows: readonly (readonly Piece[])[];
}

/** Signs that are fewer stand in a row themselves. */
const SHORT = 8;
const LITERAL = /^[^\\[\](){}.^$*+?|¤\t]$/u;
const LOOK = /^\(\?<?[=!]/;

/** Writes patterns as rows, and numbers what stands between their letters: it is the same in many of them. */
export class Rows {
  readonly #parts = new Map<string, number>();
  #told = 0;

  /** A pattern as a row; see `Pack`. Throws a `SyntaxError` for one with a back-reference. */
  row(source: string): string {
    return this.#written(piecesOf(parseExpression(source), source));
  }

  /** A pattern that is not looked into, as a row. */
  whole(source: string): string {
    return this.#written([{ signs: source }]);
  }

  /** What the rows written since it was last asked have in them for the first time, a line each. */
  parts(): string {
    const all = [...this.#parts.keys()].slice(this.#told);
    this.#told = this.#parts.size;
    return all.join('\n');
  }

  #written(pieces: readonly Piece[]): string {
    let row = '';
    for (const piece of merged(pieces)) {
      if ('letters' in piece) row += piece.letters;
      else if ('signs' in piece && piece.signs.length <= SHORT) row += INSERT + piece.signs + INSERT;
      else
        row += INSERT + this.#numbered('signs' in piece ? plain(piece.signs) : this.#group(piece)) + INSERT;
    }
    return row;
  }

  #group({ open, often, rows }: Group): string {
    return [open === USUAL ? '' : open, often, ...rows.map(row => this.#written(row))].join(ALTERNATIVE);
  }

  #numbered(part: string): string {
    const number = this.#parts.get(part) ?? this.#parts.size;
    this.#parts.set(part, number);
    return number.toString(36);
  }
}

function plain(signs: string): string {
  if (/[\n\t]/.test(signs)) throw new SyntaxError(`${signs} holds a break of line or a tab`);
  return signs;
}

function piecesOf(part: Part, source: string): readonly Piece[] {
  const own = source.slice(part.from, part.to);
  if (part.type === 'place') {
    const open = LOOK.exec(own)?.[0];
    if (open === undefined) return [{ signs: own }];
    return [{ open, often: '', rows: alternativesIn(own.slice(open.length, -1)) }];
  }
  if (part.type === 'repeat' && !isBracketed(part, source)) {
    const { part: repeated } = part;
    const often = source.slice(repeated.to, part.to);
    return own.startsWith('(')
      ? [{ open: USUAL, often, rows: alternatives(repeated, source) }]
      : [{ signs: own }];
  }
  if (part.type === 'sign' && !isBracketed(part, source))
    return [LITERAL.test(own) ? { letters: own } : { signs: own }];
  const rows = alternatives(part, source);
  const [only] = rows;
  return rows.length === 1 && only ? only : [{ open: USUAL, often: '', rows }];
}

/** What a part holds, the brackets around it being left out. */
function alternatives(part: Part, source: string): readonly (readonly Piece[])[] {
  switch (part.type) {
    case 'either':
      return part.parts.map(each => piecesOf(each, source));
    case 'row':
      return [part.parts.flatMap(each => piecesOf(each, source))];
    default:
      return isBracketed(part, source)
        ? alternativesIn(source.slice(part.from, part.to - 1).replace(/^\((?:\?:)?/, ''))
        : [piecesOf(part, source)];
  }
}

/** Whether a sign or a repetition has brackets around it. */
function isBracketed(part: Part, source: string): boolean {
  return source[part.from] === '(' && !(part.type === 'repeat' && part.part.from === part.from);
}

function alternativesIn(source: string): readonly (readonly Piece[])[] {
  return alternatives(parseExpression(source), source);
}

/** Letters beside letters, and signs beside signs, are one piece. */
function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && 'letters' in last && 'letters' in piece)
      result[result.length - 1] = { letters: last.letters + piece.letters };
    else if (last && 'signs' in last && 'signs' in piece)
      result[result.length - 1] = { signs: last.signs + piece.signs };
    else result.push(piece);
  }
  return result;
}
