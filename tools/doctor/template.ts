import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { CLOUDFORMATION } from '../local/cloudformation-yaml';

const serverlessYml = v.object({
  params: v.record(v.string(), v.object({ deletionProtection: v.optional(v.boolean()) })),
  functions: v.record(v.string(), v.unknown()),
  resources: v.object({
    Resources: v.record(v.string(), v.object({ Type: v.string() })),
    Outputs: v.record(v.string(), v.object({ Condition: v.optional(v.string()) })),
  }),
});

/** What serverless.yml promises of a stage. */
export interface Template {
  readonly functions: readonly string[];
  /** The alarms by their names in serverless.yml. */
  readonly alarms: readonly string[];
  /** The outputs that every stage has. */
  readonly outputs: readonly string[];
  /** Whether DynamoDB has to refuse to delete this stage's tables. */
  readonly deletionProtection: (stage: string) => boolean;
}

/** @throws Error (of js-yaml or valibot) where serverless.yml is not what it was */
export function readTemplate(): Template {
  const file = path.join(__dirname, '..', '..', 'serverless.yml');
  const yml = v.parse(serverlessYml, load(readFileSync(file, 'utf8'), { schema: CLOUDFORMATION }));
  const { Resources, Outputs } = yml.resources;
  const names = Object.keys(Resources);
  return {
    functions: Object.keys(yml.functions),
    alarms: names.filter((name) => Resources[name]?.Type === 'AWS::CloudWatch::Alarm'),
    outputs: Object.keys(Outputs).filter((name) => Outputs[name]?.Condition === undefined),
    deletionProtection: (stage) =>
      yml.params[stage]?.deletionProtection ?? yml.params['default']?.deletionProtection ?? false,
  };
}
