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
const LIMIT = 'const MAX_ITERATION = 30;';
const RAISED = 'const MAX_ITERATION = 1000;';

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
      new LongChainsOfSpills(),
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/workbench/page/index.html',
        chunks: ['main'],
        minify: false,
      }),
    ],
  };
}

/**
 * The engine gives up after 30 rounds and then shows wrong figures without a word; a chain of spills takes a round a link.
 * Its limit is a constant within its module, so it is raised in the text. A release that words it otherwise fails the build.
 */
class LongChainsOfSpills {
  apply(compiler: Compiler): void {
    const { NormalModule, WebpackError } = compiler.webpack;
    compiler.hooks.compilation.tap('LongChainsOfSpills', (compilation) => {
      NormalModule.getCompilationHooks(compilation).processResult.tap('LongChainsOfSpills', (result, module) => {
        if (!ENGINE.test(module.resource)) return result;
        const text = String(result[0]);
        if (!text.includes(LIMIT)) {
          compilation.errors.push(new WebpackError(`${module.resource} no longer says "${LIMIT}"`));
        }
        result[0] = text.replace(LIMIT, RAISED);
        return result;
      });
    });
  }
}
