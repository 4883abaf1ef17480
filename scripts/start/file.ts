import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Served, serve } from '../demo/serve.ts';

/**
 * Serves a saved page, plain or gzipped, and what lies beside it. Over http, because extensions may not read
 * `file:` pages before the person allows it.
 */
export async function serveFile(path: string): Promise<Served> {
  const folder = dirname(path);
  const page = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const name = basename(path, '.gz');
  const served = await serve(wanted => {
    if (wanted === `/${name}`) return { headers: { 'content-type': typeOf(name) }, body: page };
    const other = normalize(join(folder, wanted));
    if (!other.startsWith(folder + sep)) return null;
    try {
      return { headers: { 'content-type': typeOf(other) }, body: readFileSync(other) };
    } catch {
      return null;
    }
  });
  return { ...served, url: `${served.url}${encodeURIComponent(name)}` };
}

function typeOf(name: string): string {
  const types: Record<string, string> = {
    '.css': 'text/css',
    '.gif': 'image/gif',
    '.jpg': 'image/jpeg',
    '.js': 'text/javascript',
    '.pdf': 'application/pdf',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.webp': 'image/webp',
    '.xhtml': 'application/xhtml+xml',
  };
  return types[extname(name).toLowerCase()] ?? 'text/html; charset=utf-8';
}
