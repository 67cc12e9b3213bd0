/**
 * `npm run start:excel`: the add-in in the Excel on this machine. Builds for development, serves dist/ over https with a
 * certificate that Office trusts (made and installed on first use, after asking), and sideloads manifest.xml.
 */
import { spawn } from 'node:child_process';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { buildOptions } from './buildOptions';
import { DEVELOPMENT_URL } from './manifestFor';
import { addin } from './webpack/addin';

/** Not installed with the rest: it brings half a gigabyte that only this script needs. */
const SIDELOADER = 'office-addin-debugging@5.1.6';

/** Serves, and is ready when the first build is. */
async function serve(port: number): Promise<WebpackDevServer> {
  const options = { ...buildOptions('development'), url: `https://localhost:${port}` };
  const compiler = webpack(addin(options));
  if (!compiler) throw new Error('webpack made no compiler of the configuration');
  const { ca, cert, key } = await getHttpsServerOptions();
  const server = new WebpackDevServer(
    {
      port,
      host: 'localhost',
      server: { type: 'https', options: { ca, cert, key } },
      static: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
      devMiddleware: { writeToDisk: true },
      // Nothing is injected into functions.js: it must stay the plain script that it is in production.
      hot: false,
      liveReload: false,
      client: false,
    },
    compiler,
  );
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('startExcel', (stats) =>
      stats.hasErrors() ? reject(new Error('The build failed.')) : resolve(),
    );
  });
  await server.start();
  await built;
  return server;
}

/** True when Excel took it. */
function sideload(manifest: string): Promise<boolean> {
  return new Promise((resolve) => {
    const command = `npx --yes ${SIDELOADER} start "${manifest}" desktop --no-debug`;
    spawn(command, { shell: true, stdio: 'inherit' }).on('close', (code) => resolve(code === 0));
  });
}

async function main(): Promise<void> {
  const port = parseNumber(process.env['PORT'], 'PORT is not a number.') ?? Number(new URL(DEVELOPMENT_URL).port);
  const { dist } = buildOptions('development');
  const server = await serve(port);
  const manifest = `${dist}/manifest.xml`;
  const { displayName, version } = await OfficeAddinManifest.readManifestFile(manifest);
  console.log(`${displayName} ${version}: https://localhost:${port}/taskpane.html`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  console.log(
    (await sideload(manifest))
      ? 'Excel has the add-in. Ctrl+C stops the server.'
      : `Excel could not be started with the add-in. docs/install.md says how to add ${manifest} by hand; the server goes on.`,
  );
}

main().catch((error: unknown) => {
  logErrorMessage(error instanceof Error ? error.message : error);
  process.exit(1);
});
