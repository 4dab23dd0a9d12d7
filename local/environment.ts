import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

const ROOT = path.join(__dirname, '..');

/** The variables of a file in the form of .env; none where there is no such file. */
function variablesOf(file: string): Readonly<Record<string, string | undefined>> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

/**
 * The environment of the local stage: .env.example, then .env, then what the shell sets.
 *
 * @param shell what is set already; it wins
 */
export function localEnvironment(
  shell: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string | undefined>> {
  return {
    ...variablesOf(path.join(ROOT, '.env.example')),
    ...variablesOf(path.join(ROOT, '.env')),
    ...shell,
    // The local DynamoDB asks for credentials and a region, and looks at neither; real ones stay out of reach.
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
