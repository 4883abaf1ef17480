/** The page's meta elements: every value of a name or property, names in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads `<meta name|property|http-equiv content>`, wherever in the page they stand. */
export function readMeta(page: Document): Meta {
  const found = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    const names = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''} ${element.getAttribute('http-equiv') ?? ''}`;
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (!name) continue;
      const list = found.get(name);
      if (list) list.push(content);
      else found.set(name, [content]);
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
