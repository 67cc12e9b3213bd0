/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../src/workbench/server/server';
import type { Served } from '../../src/workbench/server/server';

const PAGE = '<head>\n    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>\n</head>';

let root: string;
let served: Served;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  const files = {
    'dist/taskpane.html': PAGE,
    'dist/functions.json': '{}',
    'build/workbench/index.html': 'arbetsbänken',
    'build/secret.txt': 'hemligt',
    'assets/samples/a.xlsx': 'PK',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  served = await serve({ port: 0, root });
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

/** Asks for the path exactly as it is written: fetch would tidy "..". */
function ask(address: string, method = 'GET'): Promise<{ status: number; type: string; cache: string; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: served.port, path: address, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const { 'content-type': type = '', 'cache-control': cache = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, cache, text });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the workbench server', () => {
  it('listens on this machine only', () => {
    expect(served.url).toBe(`http://127.0.0.1:${served.port}/`);
  });

  it('serves the workbench, the add-in and the samples with their types, never cached', async () => {
    expect(await ask('/')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      cache: 'no-store',
      text: 'arbetsbänken',
    });
    expect(await ask('/addin/functions.json?1')).toMatchObject({
      status: 200,
      type: 'application/json; charset=utf-8',
      text: '{}',
    });
    expect(await ask('/samples/a.xlsx')).toMatchObject({
      status: 200,
      type: expect.stringContaining('spreadsheetml') as string,
    });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('gives the add-in its stand-in for Excel before its own copy of office.js', async () => {
    const { text } = await ask('/addin/taskpane.html');
    expect(text).not.toContain('https://');
    expect(text.match(/src="[^"]*"/g)).toEqual(['src="/shim.js"', 'src="/office-js/office.js"']);
  });

  it.each([
    '/../secret.txt',
    '/addin/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
  ])('does not leave its folders: %s', async (address) => {
    const { status, text } = await ask(address);
    expect(status).toBe(400);
    expect(text).not.toContain('hemligt');
  });

  it('says when there is nothing, and takes no orders', async () => {
    expect((await ask('/nothing.js')).status).toBe(404);
    expect((await ask('/addin')).status).toBe(404);
    expect((await ask('/', 'POST')).status).toBe(405);
  });
});
