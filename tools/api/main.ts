import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installApart } from '../shared/install-apart';

const ROOT = path.join(__dirname, '..', '..');

/** Runs the command of a package of tools/api in the project's root. @returns whether it succeeded */
function run(command: string, ...words: readonly string[]): boolean {
  const file = path.join(__dirname, 'node_modules', command);
  return spawnSync(process.execPath, [file, ...words], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/**
 * `npm run api`: lints openapi.yaml and writes the sample's types from it. With `--check` (`npm run test:api`) nothing is
 * written: types that differ from the file are an error.
 */
function main(words: readonly string[]): void {
  installApart(__dirname);
  const form = ['--root-types', '--root-types-no-schema-prefix', '--export-type'];
  const types = ['openapi.yaml', '-o', 'examples/miniprogram/services/api.ts', ...form, ...words];
  const isGood =
    run('@redocly/cli/bin/cli.js', 'lint', '--config', 'tools/api/redocly.yaml', 'openapi.yaml') &&
    run('openapi-typescript/bin/cli.js', ...types);
  process.exitCode = isGood ? 0 : 1;
}

main(process.argv.slice(2));
