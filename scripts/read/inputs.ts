import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved page: its file, and the name that its results get. */
export interface Input {
  readonly path: string;
  readonly name: string;
}

const PAGE = /\.html?(?:\.gz)?$/i;

/**
 * The saved pages at some paths: files as they are, of folders every `.html` and `.html.gz` in them, by name.
 * Throws where a path does not exist, holds no page, or two pages would get the same name.
 */
export function findPages(paths: readonly string[]): Input[] {
  const files = paths.flatMap(path => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter(name => PAGE.test(name))
      .sort()
      .map(name => join(path, name));
  });
  const pages = new Map<string, Input>();
  for (const path of files) {
    const name = basename(path).replace(PAGE, '');
    const other = pages.get(name);
    if (other && resolve(other.path) !== resolve(path))
      throw new Error(`${other.path} and ${path} would both be ${name}.json`);
    pages.set(name, { path, name });
  }
  if (pages.size === 0) throw new Error(`No .html or .html.gz in ${paths.join(', ')}`);
  return [...pages.values()];
}

/** The bytes of a saved page, unpacked. */
export function pageBytes({ path }: Input): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Where the page was: its sibling `X.json`, `X.json` in `about`, its canonical link; else a place that is nobody's. */
export function addressOf(input: Input, bytes: Buffer, about: string | undefined): string {
  for (const folder of [dirname(input.path), ...(about === undefined ? [] : [about])]) {
    const said = urlIn(join(folder, `${input.name}.json`));
    if (said) return said;
  }
  return canonicalIn(bytes.toString('latin1')) ?? 'https://example.com/';
}

function urlIn(path: string): string | null {
  try {
    const about: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof about === 'object' && about !== null && 'url' in about ? web(about.url) : null;
  } catch {
    return null;
  }
}

function canonicalIn(html: string): string | null {
  for (const [tag] of html.matchAll(/<link\s[^<>]{0,2000}>/gi)) {
    if (!/\srel\s*=\s*["']?canonical["'\s>/]/i.test(tag)) continue;
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i.exec(tag);
    const url = web((href?.[1] ?? href?.[2] ?? href?.[3] ?? '').replaceAll('&amp;', '&'));
    if (url) return url;
  }
  return null;
}

function web(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  const url = new URL(value);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
