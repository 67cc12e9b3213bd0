import path from 'node:path';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { breach } from './src/tools/rooms.mjs';

const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/** Holds every import against the table of rooms (src/tools/rooms.mjs). */
const rooms = {
  rules: {
    imports: {
      meta: { type: 'problem', schema: [] },
      create(context) {
        const from = path.relative(root, context.filename).replaceAll('\\', '/');
        const check = (node, typeOnly) => {
          const source = node.source?.value;
          if (typeof source !== 'string' || source.startsWith('node:')) return;
          const target = source.startsWith('.')
            ? path.relative(root, path.resolve(path.dirname(context.filename), source)).replaceAll('\\', '/')
            : source;
          const why = breach(from, target, { typeOnly });
          if (why) context.report({ node, message: why });
        };
        return {
          ImportDeclaration: (node) => check(node, node.importKind === 'type'),
          ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
          ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
          ImportExpression: (node) => check(node, false),
        };
      },
    },
  },
};

const officeGlobals = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];
const ban = (...names) =>
  names.map((name) => ({ name, message: `${name} belongs to another room (docs/architecture.md).` }));

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  {
    plugins: { rooms, 'react-hooks': reactHooks },
    rules: {
      'rooms/imports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
      'no-restricted-globals': ['error', ...ban(...officeGlobals)],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': ['error', ...ban(...officeGlobals, 'Date', 'window', 'document', 'console', 'Intl')],
    },
  },
  { files: ['src/workbook/**', 'src/workbench/host/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/functions/{errors,index}.ts'],
    rules: { 'no-restricted-globals': ['error', ...ban('Excel', 'OfficeExtension', 'document')] },
  },
  {
    files: ['src/taskpane/index.tsx'],
    rules: { 'no-restricted-globals': ['error', ...ban('Excel', 'OfficeExtension', 'CustomFunctions')] },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], rules: { ...reactHooks.configs.recommended.rules } },
  { files: ['src/tools/**', 'test/**', '**/*.mjs', 'webpack.config.js'], rules: { 'no-console': 'off' } },
  { files: ['webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
