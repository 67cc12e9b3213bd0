/**
 * `npm run bench`: the targets of speed as ratios in one run. Measures what is shipped (the same loader, functions.js minified
 * as for Excel), built into a folder for the run; prints a table and leaves nothing behind.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { scripts } from '../../src/tools/webpack/addin';
import { minimizer } from '../../src/tools/webpack/minimizer';

const root = path.resolve(__dirname, '../..');

const configuration = (folder: string, entry: Record<string, string>, own: Configuration): Configuration => ({
  mode: 'production',
  context: root,
  entry,
  devtool: false,
  output: { path: folder, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [scripts()] },
  performance: { hints: false },
  ...own,
});

async function build(configurations: Configuration[]): Promise<void> {
  const compiler = webpack(configurations);
  if (!compiler) throw new Error('webpack made no compiler');
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve();
      });
    });
  });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sif-bench-'));
  try {
    await build([
      configuration(
        folder,
        { functions: './src/functions/index.ts', decimal: 'decimal.js' },
        { target: ['web', 'es2020'], optimization: { minimizer: [minimizer()] } },
      ),
      configuration(
        folder,
        { measure: './test/bench/measure.ts' },
        { target: 'node20', optimization: { minimize: false } },
      ),
    ]);
    const runtime = path.join(root, 'node_modules/@microsoft/office-js/dist/custom-functions-runtime.js');
    const args = ['--expose-gc', path.join(folder, 'measure.js'), folder, runtime, ...process.argv.slice(2)];
    process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
