import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
]);

/** A server of the files in a folder, and of nothing else. */
export interface Server {
  readonly origin: string;
  close(): void;
}

/** Serves a folder on a free port. The first request, and all that come with it, wait until it is made. */
export async function serve(folder: string, make: () => Promise<void>): Promise<Server> {
  let made: Promise<void> | undefined;
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      made ??= make();
      await made;
    } catch (error) {
      response.writeHead(500).end(String(error));
      return;
    }
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    try {
      const file = await readFile(join(folder, path));
      const type = types.get(extname(path)) ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
