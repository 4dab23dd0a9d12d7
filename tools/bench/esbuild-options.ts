import type { BuildOptions } from 'esbuild';
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Options of serverless-esbuild's own, which esbuild does not know. */
const OF_THE_PLUGIN = [
  'concurrency',
  'exclude',
  'installExtraArgs',
  'keepOutputDirectory',
  'nativeZip',
  'outputBuildFolder',
  'outputFileExtension',
  'outputWorkFolder',
  'packagePath',
  'packager',
  'packagerOptions',
  'skipBuild',
  'skipRebuild',
  'stripEntryResolveExtensions',
  'watch',
  'zipConcurrency',
];

/** What is deployed is bundled with these: `custom.esbuild` of serverless.yml, without what only the plugin knows. */
export function deployedOptions(): BuildOptions {
  const text = readFileSync(path.join(__dirname, '..', '..', 'serverless.yml'), 'utf8');
  const { custom } = load(text) as {
    custom: { esbuild: Record<string, unknown> };
  };
  return Object.fromEntries(Object.entries(custom.esbuild).filter(([name]) => !OF_THE_PLUGIN.includes(name)));
}
