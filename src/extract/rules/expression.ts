/** Alternatives in brackets. */
export interface RowGroup {
  /** How it begins where that is not `(?:`: `(?=`, `(?!`, `(?<=` or `(?<!`. */
  readonly open?: string;
  readonly rows: readonly Row[];
  /** How often it stands where that is not once. */
  readonly often?: string;
}

/** Letters that stand for themselves; other signs, with what they stand for where it is known; or a group, by its number. */
export type RowItem = string | readonly [signs: string, letters?: string] | number;

/** What stands one after the other in an expression: all of it must fit. */
export type Row = readonly RowItem[];

const LETTERS = /(?:[^\\[\](){}.^$*+?|](?![*+?{]))+/uy;
/** Signs that stand for themselves behind a backslash. */
const ESCAPED = /(?:\\[^\p{L}\d](?![*+?{]))+/uy;
const OPEN = /\((?:\?<?[:=!])?/y;
const OFTEN = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
/** A class, an escape, or one sign, with how often it stands. */
const SIGN =
  /(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|.)|[\s\S])(?:[*+?]\??|\{\d+(?:,\d*)?\}\??)?/uy;

/** What stands around alternatives is compiled with each of them, so it must not be much. */
const AROUND = 120;
const LONG = 500;

/** Takes expressions apart. The same group has the same number wherever it stands: hundreds of rows share them. */
export class Expressions {
  readonly #numbers = new Map<string, number>();
  readonly #groups: RowGroup[] = [];

  /** The groups by their numbers. */
  get groups(): readonly RowGroup[] {
    return this.#groups;
  }

  /** The source of an expression as rows, of which one must fit; it has no names of groups and refers to none. */
  parse(source: string): readonly Row[] {
    let at = 0;
    const next = (pattern: RegExp): string => {
      pattern.lastIndex = at;
      const found = pattern.exec(source)?.[0] ?? '';
      at += found.length;
      return found;
    };
    const rows = (): readonly Row[] => {
      let row: RowItem[] = [];
      const all = [row];
      while (at < source.length && source[at] !== ')') {
        if (source[at] === '|') {
          at++;
          row = [];
          all.push(row);
        } else if (source[at] === '(') {
          const open = next(OPEN);
          const inner = rows();
          at++;
          row.push(this.#numbered(groupOf(open, inner, next(OFTEN))));
        } else {
          const letters = next(LETTERS);
          const escaped = letters ? '' : next(ESCAPED);
          const last = row.at(-1);
          if (letters) row.push(letters);
          else if (escaped) row.push([escaped, escaped.replaceAll(/\\(.)/gu, '$1')]);
          else if (Array.isArray(last) && last.length === 1) row[row.length - 1] = [last[0] + next(SIGN)];
          else row.push([next(SIGN)]);
        }
      }
      return all;
    };
    return rows();
  }

  #numbered(group: RowGroup): number {
    const key = JSON.stringify(group);
    const number = this.#numbers.get(key) ?? this.#groups.push(group) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** A row as several, by the alternatives of its longest group: in their order and together they fit what it does. */
  split(row: Row): readonly Row[] {
    const [longest] = row
      .filter(item => {
        const group = typeof item === 'number' && this.#groups[item];
        return group && group.open === undefined && group.often === undefined && group.rows.length > 1;
      })
      .sort((a, b) => this.#length([b]) - this.#length([a]));
    if (typeof longest !== 'number') return [row];
    const at = row.indexOf(longest);
    const [before, after] = [row.slice(0, at), row.slice(at + 1)];
    const around = this.#length(before) + this.#length(after);
    if (around > Math.max(AROUND, this.#length([longest]) * 1.5)) return [row];
    return (this.#groups[longest]?.rows ?? []).flatMap(own => {
      const whole = [...before, ...own, ...after];
      return this.#length(own) > LONG ? this.split(whole) : [whole];
    });
  }

  #length(row: Row): number {
    return row.reduce<number>((sum, item) => {
      if (typeof item !== 'number') return sum + (typeof item === 'string' ? item : item[0]).length;
      return (this.#groups[item]?.rows ?? []).reduce((inner, own) => inner + this.#length(own) + 1, sum + 4);
    }, 0);
  }
}

function groupOf(open: string, rows: readonly Row[], often: string): RowGroup {
  return { ...(open === '(?:' ? {} : { open }), rows, ...(often === '' ? {} : { often }) };
}
