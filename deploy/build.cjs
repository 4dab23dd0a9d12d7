const path = require('node:path');

/**
 * How what is deployed is bundled.
 *
 * @type {import('esbuild').BuildOptions}
 */
exports.BUNDLE = {
  absWorkingDir: path.join(__dirname, '..'),
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // The modules' ES form lets esbuild leave out unused code: 515 KB instead of 720 for create-order-and-sign.
  mainFields: ['module', 'main'],
  // Lambda's credentials are in the environment; the chain that looks everywhere else would be a quarter of the bundle.
  alias: { '@aws-sdk/credential-provider-node': './lib/aws/credentials.ts' },
  minify: true,
  // The maps travel beside the code, but Node is not told to read them: that would add a sixth to the loading of every
  // cold start. NODE_OPTIONS=--enable-source-maps, set on a function by hand, makes its next traces readable without a
  // new build.
  sourcemap: 'linked',
  sourcesContent: false,
  // Nothing is left to the runtime's own copy of the AWS SDK, which changes under a deployed function: what was tested
  // is what runs.
  external: [],
  logLevel: 'silent',
};

/**
 * The build of functions/<name>.ts to build/functions/<name>.js.
 *
 * @param {readonly string[]} names the functions by their keys in serverless.yml
 */
exports.functionsBuild = (names) => ({
  ...exports.BUNDLE,
  entryPoints: names.map((name) => `functions/${name}.ts`),
  outdir: 'build/functions',
});
