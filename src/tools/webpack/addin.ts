/**
 * The add-in as Excel gets it. Fixed names where the manifest points (functions.js, functions.json, taskpane.html), hashed
 * names behind the page. functions.js stands alone: Excel calculates before the pane is opened, and a script that came late
 * or in parts would give #VALUE!.
 */
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration, PathData } from 'webpack';
import { EmitFiles } from './emitFiles';
import { minimizer } from './minimizer';
import { NothingForeign } from './nothingForeign';
import { page } from './page';
import { productFiles } from './productFiles';
import type { BuildOptions } from './options';

const FUNCTIONS = 'functions';
const PANE = 'taskpane';

export function addin(options: BuildOptions): Configuration {
  const production = options.mode === 'production';
  return {
    name: 'addin',
    mode: options.mode,
    context: options.root,
    target: ['web', 'es2020'],
    entry: { [FUNCTIONS]: './src/functions/index.ts', [PANE]: './src/taskpane/index.tsx' },
    devtool: production ? false : 'source-map',
    output: {
      path: options.dist,
      publicPath: '',
      filename: ({ chunk }: PathData) => (chunk?.name === FUNCTIONS ? 'functions.js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: { rules: [scripts(), { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    optimization: {
      minimizer: [minimizer()],
      splitChunks: {
        chunks: (chunk) => chunk.name !== FUNCTIONS,
        cacheGroups: {
          // What the first page needs of React and Fluent changes seldom: in a file of its own the browser keeps it.
          vendor: { test: /node_modules/, name: 'vendor', chunks: (chunk) => chunk.name === PANE, priority: 1 },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new EmitFiles(() => productFiles(options.root, options.url)),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        chunks: [PANE],
        inject: false,
        minify: false,
        templateContent: ({ htmlWebpackPlugin }) => page((htmlWebpackPlugin as HtmlFiles).files.js),
      }),
      new NothingForeign(path.join(options.root, 'src', 'workbench')),
    ],
  };
}

interface HtmlFiles {
  readonly files: { readonly js: readonly string[] };
}

/** TypeScript for browsers of 2020: WebView2, Safari 14 and the browsers that run Excel on the web. */
export function scripts() {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2020',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}
