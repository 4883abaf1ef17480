import { TAG_SETS, TAGS } from '../lexicon/tags';

/** A part of a pattern as a regular expression over encoded tags. */
export interface PatternPart {
  readonly source: string;
  /** The letters of which each stands in all that it matches. */
  readonly needs: string;
  /** The letters of the tags, where it is one tag, or one of several. */
  readonly letters?: string;
}

/** One tag, or one of several that a set names. Throws a `SyntaxError` where there is none of that name. */
export function tagged(name: string): PatternPart {
  const tags: readonly string[] = isNameIn(TAG_SETS, name) ? TAG_SETS[name] : [name];
  return oneOf(
    tags
      .map(tag => {
        if (!isNameIn(TAGS, tag)) throw new SyntaxError(`no tag is called “${tag}”`);
        return TAGS[tag];
      })
      .join(''),
  );
}

/** Any tag but some. Throws a `SyntaxError` where a part is more than tags. */
export function anyBut({ letters }: PatternPart): PatternPart {
  if (letters === undefined) throw new SyntaxError('“!” stands before one tag, or (one|or|another)');
  return { source: `[^${escaped(letters)}]`, needs: '' };
}

/** One of some parts: tags side by side are one class of letters. Needed is what every branch needs. */
export function either(branches: readonly PatternPart[]): PatternPart {
  const merged: PatternPart[] = [];
  for (const branch of branches) {
    const last = merged.at(-1);
    if (last?.letters === undefined || branch.letters === undefined) merged.push(branch);
    else merged[merged.length - 1] = oneOf(last.letters + branch.letters);
  }
  const [first, ...others] = merged;
  if (!first || others.length === 0) return first ?? { source: '', needs: '' };
  const needs = [...first.needs].filter(letter => others.every(other => other.needs.includes(letter)));
  return { source: merged.map(({ source }) => source).join('|'), needs: needs.join('') };
}

/** Some parts, one after the other. */
export function inOrder(parts: readonly PatternPart[]): PatternPart {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const needs = new Set(parts.flatMap(part => [...part.needs]));
  return { source: parts.map(({ source }) => source).join(''), needs: [...needs].join('') };
}

function isNameIn<T extends object>(table: T, name: string): name is string & keyof T {
  return Object.hasOwn(table, name);
}

function oneOf(letters: string): PatternPart {
  const one = letters.length === 1;
  return { source: one ? escaped(letters) : `[${escaped(letters)}]`, needs: one ? letters : '', letters };
}

/** Letters as they stand in a regular expression, in a class or outside one. */
function escaped(letters: string): string {
  return letters.replace(/[.()-]/g, String.raw`\$&`);
}
