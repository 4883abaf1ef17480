/** The page's meta elements: every value of a name or property, names in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

const NAMING = ['property', 'name', 'http-equiv'] as const;

/** Reads `<meta name|property|http-equiv content>`, wherever in the page they stand. */
export function readMeta(page: Document): Meta {
  const found = new Map<string, string[]>();
  for (const element of page.getElementsByTagName('meta')) {
    const content = fold(element.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const naming of NAMING) {
      for (const name of element.getAttribute(naming)?.toLowerCase().split(' ') ?? []) {
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

/** A text in one line, as it would be drawn. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
