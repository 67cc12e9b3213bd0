/** `npm run build`: the add-in into dist/. The start script and the tests build the workbench around it as well. */
import { logErrorMessage } from 'office-addin-cli';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { buildOptions } from './buildOptions';
import { addin } from './webpack/addin';
import { workbench } from './webpack/workbench';
import type { BuildOptions } from './webpack/options';

export type BuildTarget = 'addin' | 'workbench' | 'all';
export type BuildMode = BuildOptions['mode'];

/** Builds, or throws with what webpack found wrong. */
export async function build(target: BuildTarget, { mode }: { readonly mode: BuildMode }): Promise<void> {
  const options = buildOptions(mode);
  if (target !== 'workbench') await run(addin(options));
  if (target !== 'addin') await run(workbench(options));
}

async function run(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  if (!compiler) throw new Error('webpack made no compiler of the configuration');
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (!stats || stats.hasErrors()) {
    throw new Error(stats?.toString({ all: false, errors: true, errorDetails: true }) ?? 'webpack gave no result');
  }
  console.log(summary(configuration, stats));
}

function summary(configuration: Configuration, stats: webpack.Stats): string {
  const { assets = [], time = 0 } = stats.toJson({ all: false, assets: true, timings: true, cachedAssets: true });
  const kilobytes = Math.round(assets.reduce((total, { size }) => total + size, 0) / 1000);
  const warnings = stats.hasWarnings() ? `\n${stats.toString({ all: false, warnings: true })}` : '';
  const seconds = (time / 1000).toFixed(1);
  return `${configuration.name ?? ''}: ${assets.length} files, ${kilobytes} kB, ${seconds} s${warnings}`;
}

if (require.main === module) {
  const mode = process.argv.includes('--mode=development') ? 'development' : 'production';
  build('addin', { mode }).catch((error: unknown) => {
    logErrorMessage(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
