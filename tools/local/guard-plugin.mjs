/** A Serverless plugin: guards both servers of serverless-offline before they start, however it was started. */
export default function GuardPlugin() {
  const guard = async () => {
    const { tsImport } = await import('tsx/esm/api');
    const { guardGateway } = await tsImport('./guard-gateway.ts', import.meta.url);
    guardGateway(process.env);
  };
  this.hooks = { 'before:offline:start': guard, 'before:offline:start:init': guard };
}
