import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { readConfig } from '../lib/config';
import { runCommand } from './say-error';

/**
 * The content of the one secret that a deployed stage reads, checked as the functions check it, and the key against
 * the appsecret besides: no function holds both, so this is where the two can be told apart.
 *
 * @param text a file in the form of .env with WECHAT_APPSECRET, WECHAT_MCH_KEY and SESSION_SECRET
 * @returns JSON for `aws secretsmanager create-secret --secret-string`
 * @throws ConfigError naming the variable and the cure
 */
export function secretJson(text: string): string {
  const config = readConfig('secret', { ...parseEnv(text), STAGE: 'deployed' });
  const { WECHAT_APPSECRET, WECHAT_MCH_KEY, WECHAT_MCH_KEY_PREVIOUS, SESSION_SECRET } = config;
  return JSON.stringify({ WECHAT_APPSECRET, WECHAT_MCH_KEY, WECHAT_MCH_KEY_PREVIOUS, SESSION_SECRET });
}

const USAGE = `npm run --silent secret -- .env.prod    prints the secret of a stage as JSON, from a file with
                                        WECHAT_APPSECRET, WECHAT_MCH_KEY and SESSION_SECRET`;

function main(): void {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error(`Name a file.\n${USAGE}`);
  console.log(file === '--help' ? USAGE : secretJson(readFileSync(file, 'utf8')));
}

if (require.main === module) runCommand(main);
