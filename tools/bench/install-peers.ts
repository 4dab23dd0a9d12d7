import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8'));

/** The peers' versions by name, as tools/bench/package.json pins them. */
export function peerVersions(): Readonly<Record<string, string>> {
  return (read('package.json') as Manifest).dependencies;
}

function isInstalled([name, version]: readonly [string, string]): boolean {
  const manifest = path.join('node_modules', name, 'package.json');
  if (!existsSync(path.join(__dirname, manifest))) return false;
  return (read(manifest) as { version: string }).version === version;
}

/**
 * Installs the peers from their own lock file where they are missing; their install scripts do not run.
 *
 * @throws Error when npm fails
 */
export function installPeers(): void {
  if (Object.entries(peerVersions()).every(isInstalled)) return;
  console.log('Installing the peers into bench/node_modules …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: __dirname,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed; its own words stand above.');
}
