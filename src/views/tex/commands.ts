import type { MathNode } from '../../model';
import { node, row, sign } from './node';
import type { Reader } from './reader';
import {
  FONTS,
  FUNCTIONS,
  LARGE,
  LIMITS,
  NAMES,
  OPERATORS,
  OVER,
  SILENT,
  SPACES,
  TABLES,
  UNDER,
} from './symbols';

/** Whether the scripts of a thing stand above and below it: a sum, a limit, a brace. */
export function isLarge({ name, children, attributes }: MathNode): boolean {
  const [only] = children;
  if (name === 'mo') return attributes['largeop'] === 'true';
  if (name === 'mi') return typeof only === 'string' && LIMITS.has(only.replace(/\s/g, ''));
  return (
    /^m(?:over|under)$/.test(name) &&
    typeof children[1] === 'object' &&
    /[⏞⏟]/.test(String(children[1].children[0]))
  );
}

/** What a command draws, its arguments read. Throws for one that is not known. */
export function command(name: string, reader: Reader): MathNode[] {
  const known = NAMES.get(name);
  if (known) return [node('mi', [known])];
  const operator = OPERATORS.get(name);
  if (operator) return [sign(operator)];
  const large = LARGE.get(name);
  if (large) return [sign(large, { largeop: 'true', movablelimits: 'true' })];
  if (FUNCTIONS.has(name) || LIMITS.has(name))
    return [node('mi', [name.replace(/^(arg|lim)(?=m|s|i)/, '$1\u2009')])];
  const space = name.trim() === '' ? '.333' : SPACES.get(name);
  if (space) return [node('mspace', [], { width: `${space}em` })];
  const over = OVER.get(name);
  if (over) return [node('mover', [reader.argument(), sign(over)], { accent: 'true' })];
  const under = UNDER.get(name);
  if (under) return [node('munder', [reader.argument(), sign(under)])];
  if (name === 'left') return [fenced(reader)];
  if (SILENT.has(name)) return [];
  const font = FONTS.get(name);
  return [font ? inFont(reader.argument(), font) : built(name, reader)];
}

function built(name: string, reader: Reader): MathNode {
  switch (name) {
    case 'frac':
    case 'dfrac':
    case 'tfrac':
      return node('mfrac', [reader.argument(), reader.argument()]);
    case 'binom': {
      const inside = node('mfrac', [reader.argument(), reader.argument()], { linethickness: '0' });
      return node('mrow', [sign('('), inside, sign(')')]);
    }
    case 'sqrt': {
      if (reader.next !== '[') return node('msqrt', [reader.argument()]);
      reader.take('[');
      const degree = row(reader.until(token => token === ']'));
      reader.take(']');
      return node('mroot', [reader.argument(), degree]);
    }
    case 'overset':
    case 'stackrel': {
      const above = reader.argument();
      return node('mover', [reader.argument(), above]);
    }
    case 'underset': {
      const below = reader.argument();
      return node('munder', [reader.argument(), below]);
    }
    case 'text':
    case 'textrm':
    case 'textbf':
    case 'textit':
    case 'mbox':
      return node('mtext', [reader.letters().replace(/^\s|\s$/g, '\u00a0')]);
    case 'mathrm':
    case 'operatorname':
    case 'operatorname*':
    case 'mathit':
      return node('mi', [reader.letters()], name === 'mathit' ? {} : { mathvariant: 'normal' });
    case 'pmod':
      return node('mrow', [
        sign('('),
        node('mi', ['mod']),
        node('mspace', [], { width: '.3em' }),
        reader.argument(),
        sign(')'),
      ]);
    case 'begin':
      return grid(reader);
    default:
      throw new Error(`unknown ${name}`);
  }
}

function fenced(reader: Reader): MathNode {
  const open = delimiter(reader);
  const inside = reader.until(token => token === '\\right');
  reader.take('\\right');
  return node('mrow', [...open, ...inside, ...delimiter(reader)]);
}

function delimiter(reader: Reader): MathNode[] {
  const token = reader.take();
  const text = token.startsWith('\\') ? OPERATORS.get(token.slice(1)) : token;
  if (text === undefined) throw new Error(`no delimiter ${token}`);
  return text === '.' ? [] : [sign(text, { fence: 'true', stretchy: 'true' })];
}

function grid(reader: Reader): MathNode {
  const name = reader.letters();
  const marks = TABLES.get(name);
  if (!marks) throw new Error(`unknown ${name}`);
  if (name === 'array') reader.letters();
  const rows: MathNode[] = [];
  while (reader.next !== '\\end') {
    const cells: MathNode[] = [];
    do {
      if (reader.next === '&') reader.take();
      cells.push(
        node(
          'mtd',
          reader.until(token => /^(?:&|\\\\|\\end|\\hline)$/.test(token)),
        ),
      );
    } while (reader.next === '&');
    rows.push(node('mtr', cells));
    if (!/^\\(?:\\|hline|end)$/.test(reader.next)) throw new Error(`stray ${reader.next}`);
    while (reader.next === '\\\\' || reader.next === '\\hline') reader.take();
  }
  reader.take('\\end');
  reader.letters();
  const [open, close] = marks.map(mark => (mark ? [sign(mark, { fence: 'true', stretchy: 'true' })] : []));
  return node('mrow', [...(open ?? []), node('mtable', rows), ...(close ?? [])]);
}

/** Letters and figures of a thing in another kind of letters, as Unicode has them: MathML Core knows no others. */
function inFont(thing: MathNode, font: readonly [number, number, string]): MathNode {
  return {
    ...thing,
    children: thing.children.map(child =>
      typeof child === 'object'
        ? inFont(child, font)
        : thing.name === 'mi'
          ? child.replace(/[A-Za-z]/g, letter => other(letter, font))
          : child,
    ),
  };
}

function other(letter: string, [capital, small, apart]: readonly [number, number, string]): string {
  const at = apart.indexOf(letter);
  if (at >= 0) return apart.charAt(at + 1);
  const code = letter.charCodeAt(0);
  return String.fromCodePoint(code < 97 ? capital + code - 65 : small + code - 97);
}
