import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { printable } from './printable';

/** The packages that a folder's own package.json pins: version by name. */
export function packagesOf(folder: string): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return manifest.dependencies;
}

/**
 * Installs packages that only maintainers need, from the package.json and lock file of the folder that uses them,
 * unless they are there in these versions. Install scripts do not run.
 *
 * @param folder absolute path
 * @throws Error when npm fails
 */
export function installApart(folder: string): void {
  const isInstalled = ([name, version]: readonly [string, string]): boolean => {
    const manifest = path.join(folder, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) return false;
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === version;
  };
  if (Object.entries(packagesOf(folder)).every(isInstalled)) return;
  const shown = path.relative(process.cwd(), folder);
  process.stdout.write(printable(`Installing packages into ${shown}/node_modules …\n`));
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ci in ${shown} failed; npm's own message stands above.`);
}
