/** Programs that the tests need and that Debian has. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';

const OPTIONS = {
  stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
};

/** Installs a package, where this is Debian and we may; says what it does. `what` is what was looked for: "browser". */
export function installFromDebian(what: string, name: string): void {
  if (os.platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`No ${what} found: installing ${name} with apt-get.`);
  try {
    execFileSync('apt-get', ['update', '-qq'], OPTIONS);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], OPTIONS);
  } catch {
    console.log(`apt-get could not install ${name}.`);
  }
}
