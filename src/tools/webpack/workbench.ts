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

/** What is changed in the engine's text, for it is no setting. A release that words one otherwise fails the build. */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  // After 30 rounds the engine shows wrong figures without a word, and a chain of spills takes a round a link.
  ['const MAX_ITERATION = 30;', 'const MAX_ITERATION = 1000;'],
  // Which looks through all rows for each row: a minute for a sheet of 50 000.
  [
    'const row = sheet.rows.find((row) => row.index === i);',
    'const row = (sheet.rowByIndex ??= new Map(sheet.rows.map((row) => [row.index, row]))).get(i);',
  ],
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
