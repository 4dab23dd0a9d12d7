import { context } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

/** A Serverless plugin: before serverless-offline starts, builds the functions, and then as rebuild-on-save.ts says. */
export default function RebuildOnSave(serverless) {
  const start = async () => {
    const { rebuildOnSave, sources } = await tsImport('./rebuild-on-save.ts', import.meta.url);
    await rebuildOnSave(Object.keys(serverless.service.functions), {
      context,
      watch: sources,
      // serverless-offline ends its workers; the next request starts one with the new code.
      reload: () => serverless.pluginManager.spawn('offline:functionsUpdated'),
      say: (line) => console.log(line),
      end: () => process.exit(1),
    });
  };
  this.hooks = { 'before:offline:start': start, 'before:offline:start:init': start };
}
