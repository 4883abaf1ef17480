import { TAG_SETS, TAGS } from './tags';

/**
 * The notation of patterns: that of regular expressions, with the names of tags (tags.ts) for letters and spaces
 * between what follows each other. docs/patterns.md describes it.
 *
 *     “…” (comma|dash)? {who} (adverb|time)* {cue}
 */

/** A pattern, or a part of one, as a regular expression over encoded tags. */
export interface Compiled {
  readonly source: string;
  /** The letters of which each stands in all that it matches. */
  readonly needs: string;
}

/** A part of a pattern. `letters` are given where it is one tag, or one of several. */
interface Part extends Compiled {
  readonly letters?: string;
}

/** What a group stands for where its tags are not given. */
const GROUPS: Readonly<Record<string, string>> = {
  who: 'name|noun-phrase|pronoun',
  cue: 'says',
  role: 'noun-phrase',
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

const TOKEN = /“…”|(?:not-)?(?:before|after)\(|[a-z]+(?:-[a-z]+)*|\{\d+(?:,\d+)?\}|[*+?]\??|[(){}|:!]/g;

/**
 * The regular expression that a pattern means, with the flags that are asked for. Groups have their names.
 * Throws a `SyntaxError` where the pattern names no tag, or is no pattern.
 */
export function expression(pattern: string, flags = ''): RegExp {
  return new RegExp(compile(pattern).source, flags);
}

/**
 * The source of the regular expression that a pattern means, and what it needs. The place of the quotation, “…”, is
 * where the letters begin or end. Throws a `SyntaxError` where the pattern names no tag, or is no pattern.
 */
export function compile(pattern: string): Compiled {
  const tokens = pattern.match(TOKEN) ?? [];
  if (tokens.join('') !== pattern.replace(/\s/g, '')) throw new SyntaxError(`no pattern: ${pattern}`);
  const reader = new Parser(tokens);
  const { source, needs } = reader.alternatives();
  if (!reader.done) throw new SyntaxError(`no pattern from “${reader.next}” on: ${pattern}`);
  return { source, needs };
}

const NOTHING: Part = { source: '', needs: '' };

/** Takes the tokens of a pattern one after the other. Each method reads what it is called after. */
class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get next(): string {
    return this.#tokens[this.#at] ?? '';
  }

  get done(): boolean {
    return this.#at === this.#tokens.length;
  }

  #take(): string {
    const token = this.next;
    this.#at += 1;
    return token;
  }

  #expect(token: string): void {
    const found = this.#take();
    if (found !== token) throw new SyntaxError(`“${token}” expected, not “${found}”`);
  }

  /** What is parted by `|`. Needed is what every branch needs. */
  alternatives(): Part {
    const branches = [this.#sequence()];
    while (this.next === '|') {
      this.#take();
      branches.push(this.#sequence());
    }
    const [first = NOTHING, ...others] = merged(branches);
    if (others.length === 0) return first;
    const needs = [...first.needs].filter(letter => others.every(other => other.needs.includes(letter)));
    return { source: [first, ...others].map(({ source }) => source).join('|'), needs: needs.join('') };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (!this.done && this.next !== '|' && this.next !== ')' && this.next !== '}')
      parts.push(this.#repeated());
    const [only] = parts;
    if (only && parts.length === 1) return only;
    const needs = new Set(parts.flatMap(part => [...part.needs]));
    return { source: parts.map(({ source }) => source).join(''), needs: [...needs].join('') };
  }

  #repeated(): Part {
    const { source, needs, ...one } = this.#one();
    if (!/^[*+?]|^\{\d/.test(this.next)) return { source, needs, ...one };
    const times = this.#take();
    return { source: source + times, needs: times.startsWith('+') || /^\{[1-9]/.test(times) ? needs : '' };
  }

  #one(): Part {
    const token = this.#take();
    const look = LOOKS[token];
    if (look !== undefined) return { source: `${look}${this.#closed(')').source})`, needs: '' };
    if (token === '(') {
      const part = this.#closed(')');
      return part.letters === undefined ? { ...part, source: `(?:${part.source})` } : part;
    }
    if (token === '{') return this.#group();
    if (token === '!') {
      const { letters } = this.#one();
      if (letters === undefined) throw new SyntaxError('“!” stands before tags');
      return { source: `[^${escaped(letters)}]`, needs: '' };
    }
    if (token === '“…”') return { source: this.#at === 1 ? '^' : '$', needs: '' };
    const anchor = ANCHORS[token];
    return anchor === undefined ? oneOf(lettersOf(token)) : { source: anchor, needs: '' };
  }

  /** `{who}`, or `{who: name|pronoun}`. */
  #group(): Part {
    const name = this.#take();
    const known = GROUPS[name];
    if (known === undefined) throw new SyntaxError(`no group is called “${name}”`);
    if (this.next === ':') this.#take();
    const { source, needs } = this.next === '}' ? compile(known) : this.alternatives();
    this.#expect('}');
    return { source: `(?<${name}>${source})`, needs };
  }

  #closed(end: string): Part {
    const part = this.alternatives();
    this.#expect(end);
    return part;
  }
}

/** Tags that are branches side by side are one class of letters. */
function merged(branches: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const branch of branches) {
    const last = found.at(-1);
    if (last?.letters === undefined || branch.letters === undefined) found.push(branch);
    else found[found.length - 1] = oneOf(last.letters + branch.letters);
  }
  return found;
}

function oneOf(letters: string): Part {
  const source = letters.length === 1 ? escaped(letters) : `[${escaped(letters)}]`;
  return { source, needs: letters.length === 1 ? letters : '', letters };
}

function lettersOf(name: string): string {
  const tags: readonly string[] = name in TAG_SETS ? TAG_SETS[name as keyof typeof TAG_SETS] : [name];
  return tags
    .map(tag => {
      if (!(tag in TAGS)) throw new SyntaxError(`no tag is called “${tag}”`);
      return TAGS[tag as keyof typeof TAGS];
    })
    .join('');
}

/** Letters as they stand in a regular expression, in a class or outside one. */
function escaped(letters: string): string {
  return letters.replace(/[.()-]/g, String.raw`\$&`);
}
