import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

import policies from '../../headers.json';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Site {
  readonly origin: string;
  readonly close: () => void;
}

/**
 * Serves a built app as production does: the files, the app's headers or those of its frame, 404.html for the rest. No API stands behind it.
 * @param data JSON for addresses that are no files, ready to be sent; undefined for all others
 */
export async function serve(folder: string, app: Readonly<Record<string, string>>, data: (url: URL) => string | undefined = () => undefined): Promise<Site> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const headers: Readonly<Record<string, string>> = url.pathname.startsWith('/viewer/') ? policies.viewer : app;
    const json = data(url);
    if (json !== undefined) return response.writeHead(200, { ...headers, 'Content-Type': 'application/json' }).end(json);
    const path = normalize(decodeURIComponent(url.pathname));
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    return response.end(existsSync(file) ? readFileSync(file) : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
