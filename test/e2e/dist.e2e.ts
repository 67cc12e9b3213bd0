/** The add-in as it was built: what Excel will fetch, before any page is opened. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildOptions } from '../../src/tools/buildOptions';
import type { Check } from '../../src/tools/e2e';
import type { FunctionsJson } from '../../src/tools/metadata';
import { foreignText } from '../../src/tools/webpack/nothingForeign';

const { dist, url } = buildOptions('production');
const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8');
const metadata = (name: string): FunctionsJson => JSON.parse(read(name)) as FunctionsJson;
const ids = (name: string): readonly string[] => metadata(name).functions.map(({ id }) => id);

type Registered = (...args: readonly unknown[]) => unknown;

/** What functions.js registers when it runs as Excel runs it: a classic script, all at once, with nothing else loaded. */
function registered(): ReadonlyMap<string, Registered> {
  const functions = new Map<string, Registered>();
  const CustomFunctions = { associate: (id: string, call: Registered) => void functions.set(id, call) };
  vm.runInNewContext(read('functions.js'), { CustomFunctions });
  return functions;
}

export const checks: readonly Check[] = [
  {
    name: 'dist holds what the manifest points at, under the names it says',
    run: async () => {
      const manifest = read('manifest.xml');
      const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address ?? '');
      const ours = addresses.filter((address) => !address.includes('schemas.microsoft.com'));
      assert.ok(ours.length > 10);
      for (const address of ours) {
        assert.ok(address.startsWith(`${url}/`), address);
        assert.ok(read(address.slice(url.length + 1)).length > 0, address);
      }
    },
  },
  {
    name: 'functions.js is a plain script that registers every function of functions.json at once',
    run: async () => {
      assert.deepEqual([...registered().keys()].sort(), [...ids('functions.json')].sort());
      assert.deepEqual(ids('functions.en.json'), ids('functions.json'));
    },
  },
  {
    name: 'functions.js calculates without the pane: 10 mkr over 5 years is 2 mkr a year',
    run: async () => {
      const plan = registered().get('ATERBETALNINGSPLAN');
      const rows = plan?.(10_000_000, 5, 2014, null, null, null, null, {}) as readonly (readonly unknown[])[];
      assert.equal(rows.length, 6);
      assert.deepEqual([...(rows[1] ?? [])], [2014, 10_000_000, 0, 2_000_000, 2_000_000, 8_000_000]);
      assert.equal(rows[5]?.at(-1), 0);
    },
  },
  {
    name: 'functions.js is small enough to be there before Excel asks',
    run: async () => assert.ok(Buffer.byteLength(read('functions.js')) < 150_000),
  },
  {
    name: 'the page loads Office.js from Microsoft, then the functions, then the pane',
    run: async () => {
      const scripts = [...read('taskpane.html').matchAll(/<script([^>]*)src="([^"]+)"/g)];
      const [office, functions, ...pane] = scripts.map(([, how, source]) => ({ how: how?.trim(), source }));
      assert.deepEqual(office, { how: '', source: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' });
      assert.deepEqual(functions, { how: '', source: 'functions.js' });
      assert.ok(pane.length > 0);
      for (const { how, source } of pane) {
        assert.equal(how, 'defer');
        assert.match(source ?? '', /\.[0-9a-f]{8}\.js$/);
      }
    },
  },
  {
    name: 'the pane fetches no more than its first page needs: the other pages come when someone goes there',
    run: async () => {
      const first = [...read('taskpane.html').matchAll(/defer src="([^"]+)"/g)].map(([, source]) => read(source ?? ''));
      const packed = first.reduce((total, script) => total + gzipSync(script).length, 0);
      assert.ok(packed < 240_000, `${packed} bytes gzipped`);
      const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
      assert.ok(scripts.length > first.length + 5, 'the pages are files of their own');
    },
  },
  {
    name: 'dist holds nothing of the workbench and no copy of office.js',
    run: async () => {
      for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(js|html|css|json)$/.test(entry.name)) continue;
        assert.equal(foreignText(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')), undefined, entry.name);
      }
    },
  },
];
