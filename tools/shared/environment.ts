import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { nearest } from './nearest';

const ROOT = path.join(__dirname, '..', '..');

type Variables = Readonly<Record<string, string | undefined>>;

/** The text of a file of the project; empty where there is none. */
function textOf(name: string): string {
  const file = path.join(ROOT, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The addresses of the parts of `npm start`, by the ports that they listen on. */
function addressesAt(ports: Variables): Variables {
  const wechat = `http://127.0.0.1:${ports['SIMULATOR_PORT'] ?? ''}`;
  return {
    NOTIFY_URL: `http://127.0.0.1:${ports['API_PORT'] ?? ''}/payment-notify`,
    REFUND_NOTIFY_URL: `http://127.0.0.1:${ports['API_PORT'] ?? ''}/refund-notify`,
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${ports['DYNAMODB_PORT'] ?? ''}`,
    WECHAT_API_BASE_URL: wechat,
    WECHAT_PAY_BASE_URLS: wechat,
    WECHAT_REFUND_BASE_URLS: `https://127.0.0.1:${ports['SIMULATOR_TLS_PORT'] ?? ''}`,
  };
}

/**
 * The environment of the local stage: .env.example, then .env, then what the shell sets. The addresses follow the
 * ports where neither .env nor the shell gives others: .env often is a copy of .env.example with other ports.
 *
 * @param shell what is set already; it wins
 * @param dotEnv the text of .env
 */
export function localEnvironment(shell: Variables = process.env, dotEnv = textOf('.env')): Variables {
  const examples = parseEnv(textOf('.env.example'));
  const own = { ...parseEnv(dotEnv), ...shell };
  const all = { ...examples, ...own };
  const addresses = Object.entries(addressesAt(all)).filter(
    ([name]) => own[name] === undefined || own[name] === examples[name],
  );
  return {
    ...all,
    ...Object.fromEntries(addresses),
    // The local DynamoDB asks for credentials and a region, and looks at neither; real ones stay out of reach.
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

/** The value that a variable has in .env.example. */
export function exampleOf(name: string): string {
  return parseEnv(textOf('.env.example'))[name] ?? '';
}

/** A name in .env that .env.example does not have, and the one that was meant, if one is near. */
export interface UnknownVariable {
  readonly name: string;
  readonly nearest: string | undefined;
}

/**
 * The names that do nothing, as a misspelled one would without a word.
 *
 * @param dotEnv the text of .env
 */
export function unknownVariables(dotEnv = textOf('.env')): readonly UnknownVariable[] {
  const known = [...textOf('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=/gm)].map(
    ([, name]) => name ?? '',
  );
  return Object.keys(parseEnv(dotEnv))
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, nearest: nearest(name, known) }));
}
