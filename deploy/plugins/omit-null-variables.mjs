/**
 * A Serverless plugin: a function's variable that serverless.yml resolves to null, or to nothing, is not set.
 * CloudFormation's template already gets it so for null; serverless-offline would hand the word "null" to the function.
 */
export default function OmitNullVariables(serverless) {
  this.hooks = {
    initialize: () => {
      for (const definition of Object.values(serverless.service.functions)) {
        const set = Object.entries(definition.environment ?? {}).filter(
          ([, value]) => value !== null && value !== '',
        );
        definition.environment = Object.fromEntries(set);
      }
    },
  };
}
