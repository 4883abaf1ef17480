import type { MathNode } from '../../model';
import { node, row, sign } from './node';
import type { Parser } from './parser';
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
export function command(name: string, parser: Parser): MathNode[] {
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
  if (over) return [node('mover', [parser.argument(), sign(over)], { accent: 'true' })];
  const under = UNDER.get(name);
  if (under) return [node('munder', [parser.argument(), sign(under)])];
  if (name === 'left') return [fenced(parser)];
  if (SILENT.has(name)) return [];
  const font = FONTS.get(name);
  return [font ? inFont(parser.argument(), font) : built(name, parser)];
}

function built(name: string, parser: Parser): MathNode {
  switch (name) {
    case 'frac':
    case 'dfrac':
    case 'tfrac':
      return node('mfrac', [parser.argument(), parser.argument()]);
    case 'binom': {
      const inside = node('mfrac', [parser.argument(), parser.argument()], { linethickness: '0' });
      return node('mrow', [sign('('), inside, sign(')')]);
    }
    case 'sqrt': {
      if (parser.next !== '[') return node('msqrt', [parser.argument()]);
      parser.take('[');
      const degree = row(parser.until(token => token === ']'));
      parser.take(']');
      return node('mroot', [parser.argument(), degree]);
    }
    case 'overset':
    case 'stackrel': {
      const above = parser.argument();
      return node('mover', [parser.argument(), above]);
    }
    case 'underset': {
      const below = parser.argument();
      return node('munder', [parser.argument(), below]);
    }
    case 'text':
    case 'textrm':
    case 'textbf':
    case 'textit':
    case 'mbox':
      return node('mtext', [parser.letters().replace(/^\s|\s$/g, '\u00a0')]);
    case 'mathrm':
    case 'operatorname':
    case 'operatorname*':
    case 'mathit':
      return node('mi', [parser.letters()], name === 'mathit' ? {} : { mathvariant: 'normal' });
    case 'pmod':
      return node('mrow', [
        sign('('),
        node('mi', ['mod']),
        node('mspace', [], { width: '.3em' }),
        parser.argument(),
        sign(')'),
      ]);
    case 'begin':
      return grid(parser);
    default:
      throw new Error(`unknown ${name}`);
  }
}

function fenced(parser: Parser): MathNode {
  const open = delimiter(parser);
  const inside = parser.until(token => token === '\\right');
  parser.take('\\right');
  return node('mrow', [...open, ...inside, ...delimiter(parser)]);
}

function delimiter(parser: Parser): MathNode[] {
  const token = parser.take();
  const text = token.startsWith('\\') ? OPERATORS.get(token.slice(1)) : token;
  if (text === undefined) throw new Error(`no delimiter ${token}`);
  return text === '.' ? [] : [sign(text, { fence: 'true', stretchy: 'true' })];
}

function grid(parser: Parser): MathNode {
  const name = parser.letters();
  const marks = TABLES.get(name);
  if (!marks) throw new Error(`unknown ${name}`);
  if (name === 'array') parser.letters();
  const rows: MathNode[] = [];
  while (parser.next !== '\\end') {
    const cells: MathNode[] = [];
    do {
      if (parser.next === '&') parser.take();
      cells.push(
        node(
          'mtd',
          parser.until(token => /^(?:&|\\\\|\\end|\\hline)$/.test(token)),
        ),
      );
    } while (parser.next === '&');
    rows.push(node('mtr', cells));
    if (!/^\\(?:\\|hline|end)$/.test(parser.next)) throw new Error(`stray ${parser.next}`);
    while (parser.next === '\\\\' || parser.next === '\\hline') parser.take();
  }
  parser.take('\\end');
  parser.letters();
  const [open, close] = marks.map(mark => (mark ? [sign(mark, { fence: 'true', stretchy: 'true' })] : []));
  return node('mrow', [...(open ?? []), node('mtable', rows), ...(close ?? [])]);
}

/** Letters and digits of a thing in another kind of letters, as Unicode has them: MathML Core knows no others. */
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
