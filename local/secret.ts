import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { readConfig } from '../lib/config';
import { readClientCertificate } from '../lib/wechat/client-certificate';
import { print } from './printable';
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

/**
 * The content of the secret with the client certificate, checked as the function that refunds checks it.
 *
 * @param cert the bytes of apiclient_cert.pem
 * @param key the bytes of apiclient_key.pem
 * @returns JSON for `aws secretsmanager create-secret --secret-string`
 * @throws PayError that says what is wrong with which, and the cure
 */
export function certificateJson(cert: Uint8Array, key: Uint8Array, now: Date): string {
  const names = { cert: 'The certificate', key: 'The key' };
  return JSON.stringify(readClientCertificate(cert, key, names, now).certificate);
}

const USAGE = `npm run --silent secret -- .env.prod    prints the secret of a stage as JSON, from a file with
                                        WECHAT_APPSECRET, WECHAT_MCH_KEY and SESSION_SECRET
npm run --silent secret -- --certificate apiclient_cert.pem apiclient_key.pem
                                        prints the secret with the client certificate that refunds need, as JSON`;

function main(): void {
  const [file, ...more] = process.argv.slice(2);
  if (file === '--certificate') {
    const [cert, key] = more;
    if (cert === undefined || key === undefined) throw new Error(`Name the two files.\n${USAGE}`);
    print(certificateJson(readFileSync(cert), readFileSync(key), new Date()));
    return;
  }
  if (file === undefined) throw new Error(`Name a file.\n${USAGE}`);
  print(file === '--help' ? USAGE : secretJson(readFileSync(file, 'utf8')));
}

if (require.main === module) runCommand(main);
