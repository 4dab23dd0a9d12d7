/**
 * A Serverless plugin that stops a deployment which cannot work, before anything is changed in AWS.
 * serverless.yml writes MISSING-<name> where a required parameter was not given, so that packaging
 * works for everyone who only wants to look; this finds those marks in what is about to be deployed.
 */
const fixes = {
  appId: 'the AppID of the mini program',
  mchId: 'the merchant number',
  secretVersion:
    'the VersionId that `aws secretsmanager create-secret` or `put-secret-value` printed; ' +
    '`aws secretsmanager list-secret-version-ids --secret-id miniprogram-pay/<stage>` prints it again',
  certSecret:
    'the ARN of the secret with the client certificate, made by `npm run secret -- --certificate ' +
    'apiclient_cert.pem apiclient_key.pem --out .env.certificate.json` and `aws secretsmanager create-secret`',
};

/** Names of the required parameters that `template` still lacks, in the order of `fixes`. */
export const missingParams = (template) => {
  const text = JSON.stringify(template);
  return Object.keys(fixes).filter((name) => text.includes(`MISSING-${name}`));
};

export default function DeployGuard(serverless) {
  const refuse = (text) => {
    throw new serverless.classes.Error(text);
  };
  this.hooks = {
    'before:deploy:deploy': () => {
      if (serverless.getProvider('aws').getStage() === 'local') {
        refuse('The stage local lives on this machine: npm start. Deploy another one: --stage dev.');
      }
      const missing = missingParams(serverless.service.provider.compiledCloudFormationTemplate);
      if (missing.length === 0) return;
      const lines = missing.map((name) => `  --param="${name}=…"  ${fixes[name]}`);
      refuse(
        `Nothing was deployed. Add to the command, or to serverless.yml under params:\n${lines.join('\n')}`,
      );
    },
    // It writes the environment as it stands here, with {{resolve:…}} in the place of each secret.
    'before:deploy:function:initialize': () =>
      refuse(
        '`serverless deploy function` does not fetch secrets. Use `serverless deploy` without a function.',
      ),
  };
}
