import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A Serverless plugin: at the local stage, serverless-esbuild builds anew as rebuild-on-save.ts says. Stands before it. */
export default function RebuildOnSave(serverless) {
  const take = async () => {
    const { tsImport } = await import('tsx/esm/api');
    const { rebuildOnSave } = await tsImport('./rebuild-on-save.ts', import.meta.url);
    // The watcher that serverless-esbuild brings.
    const chokidar = createRequire(require.resolve('serverless-esbuild'))('chokidar');
    const esbuild = serverless.pluginManager.plugins.find(
      (plugin) => plugin.constructor.name === 'EsbuildServerlessPlugin',
    );
    rebuildOnSave(esbuild, {
      watch: (patterns) => chokidar.watch(patterns, { ignored: 'node_modules', alwaysStat: true }),
      say: (line) => console.log(line),
      end: () => process.exit(1),
      now: () => Date.now(),
    });
  };
  this.hooks = { 'before:offline:start': take, 'before:offline:start:init': take };
}
