/**
 * The workbench: the spreadsheet page around the add-in, for `npm start` and the end-to-end tests. Never shipped.
 * shim.js stands alone: it runs in the add-in's page, before office.js.
 */
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Compiler, Configuration, PathData } from 'webpack';
import { scripts } from './addin';
import type { BuildOptions } from './options';

const ENGINE = /o_spreadsheet\.esm\.js$/;

interface Token {
  readonly type: string;
  readonly value: string;
}

/** Put into the engine as it stands here: within braces the two separators of a Swedish formula change places. */
function excelArrays(tokens: readonly Token[], locale: { readonly formulaArgSeparator: string }): readonly Token[] {
  if (locale.formulaArgSeparator !== ';') return tokens;
  const other: Readonly<Record<string, string>> = {
    ARG_SEPARATOR: 'ARRAY_ROW_SEPARATOR',
    ARRAY_ROW_SEPARATOR: 'ARG_SEPARATOR',
  };
  let depth = 0;
  return tokens.map((token) => {
    if (token.type === 'LEFT_BRACE') depth++;
    if (token.type === 'RIGHT_BRACE') depth--;
    const type = other[token.type];
    return depth > 0 && type ? { ...token, type } : token;
  });
}

/** What is changed in the engine's text, for it is no setting. A release that words one otherwise fails the build. */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  // After 30 rounds the engine shows wrong figures without a word, and a chain of spills takes a round a link.
  ['const MAX_ITERATION = 30;', 'const MAX_ITERATION = 1000;'],
  // Which looks through all rows for each row: a minute for a sheet of 50 000.
  [
    'const row = sheet.rows.find((row) => row.index === i);',
    'const row = (sheet.rowByIndex ??= new Map(sheet.rows.map((row) => [row.index, row]))).get(i);',
  ],
  // In a Swedish Excel the columns of an array constant are parted by \ and its rows by ;, the engine has it the other way.
  [
    '\treturn result;\n}\nfunction tokenizeDebugger',
    `\treturn excelArrays(result, locale);\n}\n${excelArrays.toString()}\nfunction tokenizeDebugger`,
  ],
  [
    'localizedFormula += toLocale.formulaArgSeparator;',
    'localizedFormula += toLocale.formulaArgSeparator === ";" && localizedFormula.lastIndexOf("{") > localizedFormula.lastIndexOf("}") ? "\\\\" : toLocale.formulaArgSeparator;',
  ],
  ['localizedFormula += toLocale.formulaArgSeparator === ";" ? "\\\\" : ";";', 'localizedFormula += ";";'],
  // Excel's usual type is of 11 points: cells without a format of their own look like those with one.
  ['fontSize: 10,', 'fontSize: 11,'],
  // Values that change would fade in: nothing moves by itself, and a picture shows what the cells say.
  ['if (this.preventNewAnimationsInNextFrame ||', 'if (true ||'],
];

export function workbench(options: BuildOptions): Configuration {
  const production = options.mode === 'production';
  const inPackage = (...steps: string[]): string => path.join(options.root, 'node_modules', ...steps);
  return {
    name: 'workbench',
    mode: options.mode,
    context: options.root,
    target: ['web', 'es2022'],
    entry: { main: './src/workbench/page/index.ts', shim: './src/workbench/host/shim.ts' },
    devtool: production ? false : 'eval-source-map',
    output: {
      path: path.join(options.build, 'workbench'),
      publicPath: '/',
      filename: ({ chunk }: PathData) => (chunk?.name === 'shim' ? 'shim.js' : '[name].[contenthash:8].js'),
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      // The package's "browser" build hangs itself on the page; its module is the one to bundle.
      alias: { '@odoo/o-spreadsheet$': inPackage('@odoo', 'o-spreadsheet', 'dist', 'o_spreadsheet.esm.js') },
    },
    module: {
      rules: [
        scripts(),
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.xml$/, type: 'asset/source' },
        { test: /\.(woff2?|ttf|eot|svg)(\?.*)?$/, type: 'asset/resource' },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [
      new ChangeEngine(),
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/workbench/page/index.html',
        chunks: ['main'],
        minify: false,
      }),
    ],
  };
}

class ChangeEngine {
  apply(compiler: Compiler): void {
    const { NormalModule, WebpackError } = compiler.webpack;
    compiler.hooks.compilation.tap('ChangeEngine', (compilation) => {
      NormalModule.getCompilationHooks(compilation).processResult.tap('ChangeEngine', (result, module) => {
        if (!ENGINE.test(module.resource)) return result;
        for (const [from, to] of CHANGES) {
          const text = String(result[0]);
          if (!text.includes(from)) compilation.errors.push(new WebpackError(`The engine no longer says "${from}"`));
          result[0] = text.replace(from, to);
        }
        return result;
      });
    });
  }
}
