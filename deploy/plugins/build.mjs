import { build as bundle } from 'esbuild';
import { functionsBuild } from '../build.cjs';

/**
 * A Serverless plugin: builds every function right before it is packaged, and packages what was built and nothing else.
 * A function without a source stops packaging, and so does a failed build: no older build is ever deployed.
 */
export default function Build(serverless) {
  const { functions } = serverless.service;
  const build = () => bundle(functionsBuild(Object.keys(functions)));
  this.hooks = {
    initialize: () => {
      for (const [name, definition] of Object.entries(functions)) {
        definition.package = { patterns: [`build/functions/${name}.js`, `build/functions/${name}.js.map`] };
      }
    },
    'before:package:createDeploymentArtifacts': build,
    'before:package:function:package': build,
    'before:invoke:local:invoke': build,
  };
}
