import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** An answer to one address beside the demo's own. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Served {
  /** With a slash at the end; the demo page itself. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the demo page on 127.0.0.1, on a free port, and nothing else of the machine but what `more` names
 * by path. Where a path stands in `more`, it comes first.
 */
export async function serveDemo(more: ReadonlyMap<string, Answer> = new Map()): Promise<Served> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    answer(response, more.get(path) ?? demoFile(path));
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

/** A file of the demo as the server answers it, or null. */
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

function answer(response: ServerResponse, given: Answer | null): void {
  if (!given) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    return;
  }
  response.writeHead(200, { 'cache-control': 'no-store', ...given.headers }).end(given.body);
}
