import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface ServeOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The repository; default the one this file is in. */
  readonly root?: string;
}

export interface Served {
  /** "http://127.0.0.1:3000/" */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const ADDIN_PAGE = '/addin/taskpane.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Address to folder, the first that fits; the workbench's own build answers the rest. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ['/addin/', 'dist'],
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/samples/', 'assets/samples'],
  ['/', 'build/workbench'],
];

/** Serves the built workbench, the built add-in, the npm copy of office.js and the samples, to this machine only. */
export async function serve({ port, root = path.resolve(__dirname, '..', '..', '..') }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${LOOPBACK}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const address = addressOf(request.url ?? '/');
  const file = address === undefined ? undefined : fileFor(root, address);
  if (address === undefined || file === undefined) return refuse(response, 400);
  const content = await readFile(file).catch(() => undefined);
  if (!content) return refuse(response, 404);
  const body = address === ADDIN_PAGE ? Buffer.from(withoutInternet(content.toString('utf8'))) : content;
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function addressOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** The file an address means, or undefined when it leads out of its folder. */
export function fileFor(root: string, address: string): string | undefined {
  if (!address.startsWith('/') || /[\0\\]/.test(address) || address.split('/').some((step) => step.startsWith('..'))) {
    return undefined;
  }
  for (const [prefix, folder] of FOLDERS) {
    if (!address.startsWith(prefix)) continue;
    const base = path.join(root, folder);
    const rest = address.slice(prefix.length);
    const file = path.resolve(base, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
    return file.startsWith(base + path.sep) ? file : undefined;
  }
  return undefined;
}

/**
 * The add-in's page as it is built asks Microsoft's CDN for office.js. Here it gets the npm copy, and before it the script
 * that stands in for Excel. Only what is sent changes, not the file.
 */
export function withoutInternet(page: string): string {
  return page
    .replaceAll(CDN, '/office-js/')
    .replace(/<script\b[^>]*src="\/office-js\//, (tag) => `<script src="/shim.js"></script>\n    ${tag}`);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${status}\n`);
}
