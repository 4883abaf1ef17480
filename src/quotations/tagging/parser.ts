import type { PatternPart } from './patternPart';
import { anyBut, either, inOrder, tagged } from './patternPart';

/** What a group stands for where its tags are not given. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  who: ['name', 'noun-phrase', 'pronoun'],
  cue: ['says'],
  role: ['noun-phrase'],
};

/** What has no width, or stands for no tag of its own. */
const ANCHORS: Readonly<Record<string, string>> = { start: '^', end: '$', any: '.' };

/** What must stand beside a place, or must not. */
const LOOKS: Readonly<Record<string, string>> = {
  'before(': '(?=',
  'not-before(': '(?!',
  'after(': '(?<=',
  'not-after(': '(?<!',
};

/** Reads the tokens of a pattern one after the other. Each method reads what it is called after. */
export class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  /** The whole of the pattern. Throws a `SyntaxError` where it is none. */
  pattern(): PatternPart {
    const part = this.#alternatives();
    if (this.#next !== '') throw new SyntaxError(`“${this.#next}” closes nothing`);
    return part;
  }

  get #next(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #take(): string {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  #alternatives(): PatternPart {
    const branches = [this.#sequence()];
    while (this.#next === '|') {
      this.#take();
      branches.push(this.#sequence());
    }
    return either(branches);
  }

  #sequence(): PatternPart {
    const parts: PatternPart[] = [];
    while (!['', '|', ')', '}'].includes(this.#next)) parts.push(this.#repeated());
    return inOrder(parts);
  }

  #repeated(): PatternPart {
    const part = this.#one();
    if (!/^(?:[*+?]|\{\d)/.test(this.#next)) return part;
    const times = this.#take();
    const atLeastOnce = /^(?:\+|\{[1-9])/.test(times);
    return { source: part.source + times, needs: atLeastOnce ? part.needs : '' };
  }

  #one(): PatternPart {
    const token = this.#take();
    if (token === '“…”') return { source: this.#edge(), needs: '' };
    if (token === '!') return anyBut(this.#one());
    if (token === '{') return this.#group();
    if (token === '(') {
      const part = this.#closed(')');
      return part.letters === undefined ? { ...part, source: `(?:${part.source})` } : part;
    }
    const look = LOOKS[token];
    if (look !== undefined) return { source: `${look}${this.#closed(')').source})`, needs: '' };
    const anchor = ANCHORS[token];
    return anchor === undefined ? tagged(token) : { source: anchor, needs: '' };
  }

  /** The quotation: what is matched begins behind it or ends before it. */
  #edge(): string {
    if (this.#at === 1) return '^';
    if (this.#next === '') return '$';
    throw new SyntaxError('“…” stands first or last');
  }

  /** `{who}`, or `{who: name|pronoun}`. */
  #group(): PatternPart {
    const name = this.#take();
    const known = GROUPS[name];
    if (known === undefined) throw new SyntaxError(`no group is called “${name}”`);
    if (this.#next === ':') this.#take();
    const tags = this.#closed('}');
    const { source, needs } = tags.source === '' ? either(known.map(tagged)) : tags;
    return { source: `(?<${name}>${source})`, needs };
  }

  #closed(end: string): PatternPart {
    const part = this.#alternatives();
    const found = this.#take();
    if (found !== end) throw new SyntaxError(`“${end}” is missing`);
    return part;
  }
}
