import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));

function isInstalled([name, version]: readonly [string, string]): boolean {
  const manifest = join('node_modules', name, 'package.json');
  if (!existsSync(join(__dirname, manifest))) return false;
  return (read(manifest) as { version: string }).version === version;
}

/**
 * Installs Stryker from its own lock file where it is missing; install scripts do not run.
 *
 * @throws Error when npm fails
 */
export function installStryker(): void {
  const { dependencies } = read('package.json') as Manifest;
  if (Object.entries(dependencies).every(isInstalled)) return;
  console.log('Installing Stryker into tests/mutation/stryker/node_modules …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: __dirname,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci in tests/mutation/stryker failed; its own words stand above.');
}
