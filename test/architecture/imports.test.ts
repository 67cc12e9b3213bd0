/** Walks every import below src and holds it against the table of rooms; finds cycles. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface Rooms {
  readonly table: Readonly<Record<string, unknown>>;
  breach(from: string, target: string, options: { typeOnly: boolean }): string | undefined;
}

const root = path.join(__dirname, '../..');

interface Import {
  readonly from: string;
  readonly source: string;
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

const options = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions as object;
const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(options, root);

const files = (readdirSync(path.join(root, 'src'), { recursive: true }) as string[])
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const resolved = ts.resolveModuleName(
      specifier.text,
      path.join(root, file),
      compilerOptions,
      ts.sys,
    ).resolvedModule;
    const inside =
      resolved && !resolved.isExternalLibraryImport ? path.relative(root, resolved.resolvedFileName) : undefined;
    found.push({ from: file, source: specifier.text, target: inside?.replaceAll('\\', '/'), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const imports = files.flatMap(importsOf);

test('every room is in the table', async () => {
  const rooms = (await import('../../src/tools/rooms.mjs')) as Rooms;
  const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).filter((name) => !(name in rooms.table))).toEqual([]);
});

test('every import keeps to the table', async () => {
  const rooms = (await import('../../src/tools/rooms.mjs')) as Rooms;
  const breaches = imports
    .filter(({ source }) => !source.startsWith('node:'))
    .map(({ from, source, target, typeOnly }) => {
      const why = rooms.breach(from, target ?? source, { typeOnly });
      return why && `${from} imports ${source}: ${why}`;
    })
    .filter((line) => line !== undefined);
  expect(breaches).toEqual([]);
});

test('there are no cycles among files that run', () => {
  const next = new Map<string, string[]>();
  for (const { from, target, typeOnly } of imports) {
    if (target?.startsWith('src/') && !typeOnly) next.set(from, [...(next.get(from) ?? []), target]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files) walk(file, []);
  expect(cycles).toEqual([]);
});

test('nothing imports the workbench but itself and the tools', () => {
  const outside = imports.filter(
    ({ from, target }) => target?.startsWith('src/workbench/') && !/^src\/(workbench|tools)\//.test(from),
  );
  expect(outside).toEqual([]);
});

test('the version is the same in package.json and in VERSION', async () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const { VERSION_TEXT } = await import('../../src/functions/version');
  expect(VERSION_TEXT).toBe(version);
});
