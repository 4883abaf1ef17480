import { isUnfilled } from '../../text/templates';

/** A JSON object of unknown shape. */
export type Data = Readonly<Record<string, unknown>>;

/** Parses JSON as pages print it: with HTML comments or CDATA around it, with control characters in its strings. */
export function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseForgivingly(source);
  }
}

function parseForgivingly(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?$/, '');
  for (const form of FORMS) {
    try {
      return JSON.parse(form(bare).trim().replace(/;$/, ''));
    } catch {
      // The next, more forgiving form.
    }
  }
  return null;
}

/** Ever more forgiving; each is made only where those before it did not do. */
const FORMS: readonly ((text: string) => string)[] = [
  text => text,
  escapedControls,
  text => escapedControls(text).replace(/,\s{0,200}([}\]])/g, '$1'),
];

/** Line breaks and tabs inside JSON strings written as they should be; other control characters as spaces. */
function escapedControls(text: string): string {
  let inside = false;
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92 && inside) at += 1;
    else if (code === 34) inside = !inside;
    else if (code < 32 && inside) {
      out += `${text.slice(from, at)}${code === 10 ? '\\n' : ' '}`;
      from = at + 1;
    }
  }
  return out + text.slice(from);
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** So many values may stand one in the other. */
const DEEPEST = 8;

/** A value as a list: nothing, one, or what the array holds. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a JSON-LD value: a string, a number, `{ "@value": … }`, or the first of several. */
export function stringOf(value: unknown): string | null {
  let one = listOf(value)[0];
  for (let depth = 0; isData(one) && depth < DEEPEST; depth++) one = listOf(one['@value'])[0];
  if (typeof one === 'string') return isUnfilled(one) ? null : one.trim() || null;
  return typeof one === 'number' ? String(one) : null;
}
