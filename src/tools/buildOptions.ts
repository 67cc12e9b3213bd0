import path from 'node:path';
import { DEVELOPMENT_URL } from './manifestFor';
import type { BuildOptions } from './webpack/options';

/** SIF_URL is the https address the add-in will be served from; without it the manifest points at the development server. */
export function buildOptions(mode: BuildOptions['mode']): BuildOptions {
  const root = path.resolve(__dirname, '..', '..');
  return {
    root,
    mode,
    url: process.env['SIF_URL'] ?? DEVELOPMENT_URL,
    dist: path.join(root, 'dist'),
    build: path.join(root, 'build'),
  };
}
