import { Resources as alarms } from '../../deploy/alarms.cjs';
import { NEEDS } from '../../lib/config/needs';
import { readYaml } from '../local/table-definitions';

/** What serverless.yml promises of a stage. */
export interface Template {
  readonly functions: readonly string[];
  /** The alarms by their logical ids. */
  readonly alarms: readonly string[];
  /** The outputs that every stage has. */
  readonly outputs: readonly string[];
  /** Whether DynamoDB has to refuse to delete this stage's tables. */
  readonly deletionProtection: (stage: string) => boolean;
}

/** Reads serverless.yml and the files of deploy/. */
export function readTemplate(): Template {
  const { params } = readYaml('serverless.yml') as {
    readonly params: Readonly<Record<string, { readonly deletionProtection?: boolean }>>;
  };
  const { Outputs } = readYaml('deploy/outputs.yml') as {
    readonly Outputs: Readonly<Record<string, unknown>>;
  };
  return {
    functions: Object.keys(NEEDS),
    alarms: Object.keys(alarms),
    outputs: Object.keys(Outputs),
    deletionProtection: (stage) =>
      params[stage]?.deletionProtection ?? params['default']?.deletionProtection ?? false,
  };
}
