import type { MathNode } from '../../model';
import { command, isLarge } from './commands';
import { node, row, sign } from './node';
import type { Parser } from './parser';

const TOKEN = /\s+|\\(?:[a-zA-Z]+\*?|.)|\d+(?:[.,]\d+)*|./gsuy;
const DEEPEST = 60;

/** Walks the tokens of a formula. Throws where it cannot follow; the caller shows the source then. */
export class TexParser implements Parser {
  readonly #tokens: string[];
  #at = 0;
  #depth = 0;

  constructor(tex: string) {
    this.#tokens = tex.match(TOKEN) ?? [];
  }

  /** The token that comes next, white space passed over; empty at the end. */
  get next(): string {
    while (this.#tokens[this.#at]?.trim() === '') this.#at += 1;
    return this.#tokens[this.#at] ?? '';
  }

  take(expected?: string): string {
    const token = this.next;
    if (token === '' || (expected !== undefined && token !== expected))
      throw new Error(`no ${expected} at ${token}`);
    this.#at += 1;
    return token;
  }

  all(): MathNode[] {
    const inside = this.until(() => false);
    if (this.next !== '') throw new Error(`stray ${this.next}`);
    return inside;
  }

  /** Things with their scripts, up to what ends them, or to the end of what is open. */
  until(ends: (token: string) => boolean): MathNode[] {
    return this.#deeper(() => {
      const inside: MathNode[] = [];
      for (let token = this.next; token !== '' && token !== '}' && !ends(token); token = this.next)
        inside.push(...this.#scripted());
      return inside;
    });
  }

  /** An argument: a group in braces, or the one thing that comes next. */
  argument(): MathNode {
    const digits = this.next;
    if (/^\d./.test(digits)) {
      // Without braces an argument is one digit: \frac12.
      this.#tokens[this.#at] = digits.slice(1);
      return node('mn', [digits.charAt(0)]);
    }
    if (digits !== '{') return row(this.#deeper(() => this.#atom()));
    this.take('{');
    const inside = row(this.until(() => false));
    this.take('}');
    return inside;
  }

  /** The letters of a group, white space kept: `\text{ for all }`. */
  letters(): string {
    this.take('{');
    let [text, depth] = ['', 0];
    for (let token = this.#tokens[this.#at]; token !== '}' || depth > 0; token = this.#tokens[this.#at]) {
      if (token === undefined || (token.length > 2 && token.startsWith('\\')))
        throw new Error('no plain text');
      depth += token === '{' ? 1 : token === '}' ? -1 : 0;
      if (token !== '{' && token !== '}') text += token === '~' ? '\u00a0' : token.replace(/^\\(?=.)/, '');
      this.#at += 1;
    }
    this.take('}');
    return text;
  }

  #deeper(parse: () => MathNode[]): MathNode[] {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Error('too deep');
    const inside = parse();
    this.#depth -= 1;
    return inside;
  }

  #scripted(): MathNode[] {
    const atoms = this.next === '^' || this.next === '_' ? [node('mrow', [])] : this.#atom();
    const base = atoms.pop();
    if (!base) return atoms;
    let below: MathNode | null = null;
    const raised: MathNode[] = [];
    for (let token = this.next; token === '^' || token === '_' || token === "'"; token = this.next) {
      this.take();
      if (token === "'") raised.push(sign('′'));
      else if (token === '^') raised.push(this.argument());
      else below = this.argument();
      while (this.next === '\\limits' || this.next === '\\nolimits') this.take();
    }
    const above = raised.length > 0 ? row(raised) : null;
    const [under, over, both] = isLarge(base)
      ? ['munder', 'mover', 'munderover']
      : ['msub', 'msup', 'msubsup'];
    if (below && above) return [...atoms, node(both ?? '', [base, below, above])];
    if (below) return [...atoms, node(under ?? '', [base, below])];
    return [...atoms, above ? node(over ?? '', [base, above]) : base];
  }

  #atom(): MathNode[] {
    if (this.next === '{') return [this.argument()];
    const token = this.take();
    if (token.startsWith('\\')) return command(token.slice(1), this);
    if (/^\d/.test(token)) return [node('mn', [token])];
    if (/^\p{L}$/u.test(token)) return [node('mi', [token])];
    if (token === '~') return [node('mspace', [], { width: '.333em' })];
    if (/^[&#$_^}]$/.test(token)) throw new Error(`stray ${token}`);
    return [
      sign(
        token === '-' ? '−' : token === '*' ? '∗' : token,
        /^[()[\]|/]$/.test(token) ? { stretchy: 'false' } : {},
      ),
    ];
  }
}
