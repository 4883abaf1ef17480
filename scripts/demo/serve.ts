import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a server says at one address. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves on 127.0.0.1, on a free port; `answer` takes a path, decoded, and gives null for what is not there. */
export async function serve(answer: (path: string) => Answer | null): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const given = answer(path);
    if (given) response.writeHead(200, { 'cache-control': 'no-store', ...given.headers }).end(given.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves the demo page, a syndicated story of our own among a portal's clutter. */
export function serveDemo(): Promise<Served> {
  return serve(demoFile);
}

/** A file of the demo as a server answers it, or null. */
export function demoFile(path: string): Answer | null {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = TYPES[extname(name)];
  if (!type || !/^[\w-]+\.\w+$/.test(name)) return null;
  try {
    return { headers: { 'content-type': type }, body: readFileSync(join(FOLDER, name)) };
  } catch {
    return null;
  }
}
