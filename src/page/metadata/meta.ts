import { native } from '../../html/live';
import { isUnfilled } from '../../text/templates';

/** The page's meta elements: every value of a name or property, names in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

const NAMING = ['property', 'name', 'http-equiv'] as const;

/** Reads `<meta name|property|http-equiv content>`, wherever in the page they stand. What no template filled in says nothing. */
export function readMeta(page: Document): Meta {
  const found = new Map<string, string[]>();
  for (const element of native(page, 'getElementsByTagName').call(page, 'meta')) {
    const content = fold(element.getAttribute('content') ?? '');
    if (content === '' || isUnfilled(content)) continue;
    for (const naming of NAMING) {
      const names = element.getAttribute(naming);
      if (names === null) continue;
      for (const name of names.toLowerCase().split(' ')) {
        const list = found.get(name);
        if (list) list.push(content);
        else if (name !== '') found.set(name, [content]);
      }
    }
  }
  return found;
}

/** The first value under the first of these names that has one. */
export function first(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

/** The first value under each of these names that has one. */
export function each(meta: Meta, names: readonly string[]): string[] {
  const values: string[] = [];
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) values.push(value);
  }
  return values;
}

/** A text in one line, as it would be drawn. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
