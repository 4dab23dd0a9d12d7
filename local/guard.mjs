import { isMainThread } from 'node:worker_threads';

/** Loaded into serverless-offline's process (node --import) before it starts a server. Its worker threads start none. */
if (isMainThread) {
  const { tsImport } = await import('tsx/esm/api');
  const { guardGateway } = await tsImport('./guard-gateway.ts', import.meta.url);
  guardGateway(process.env);
}
