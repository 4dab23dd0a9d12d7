import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import { readConfig } from '../../lib/config/config';
import { readClientCertificate } from '../../lib/wechat/client-certificate';
import { print } from '../shared/printable';
import { runCommand } from '../shared/say-error';

/**
 * The content of the one secret that a deployed stage reads, checked as the functions check it, and the key against
 * the appsecret besides: no function holds both, so this is where the two can be told apart.
 *
 * @param text a file in the form of .env with WECHAT_APPSECRET, WECHAT_MCH_KEY and SESSION_SECRET
 * @returns JSON for `aws secretsmanager create-secret --secret-string`
 * @throws ConfigError naming the variable and the fix
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
 * @throws PayError that says what is wrong with which, and the fix
 */
export function certificateJson(cert: Uint8Array, key: Uint8Array, now: Date): string {
  const names = { cert: 'The certificate', key: 'The key' };
  return JSON.stringify(readClientCertificate(cert, key, names, now).certificate);
}

const USAGE = `npm run secret -- .env.prod --out .env.prod.json
    checks WECHAT_APPSECRET, WECHAT_MCH_KEY and SESSION_SECRET of the file, and writes the secret of a stage as JSON
npm run secret -- --certificate apiclient_cert.pem apiclient_key.pem --out .env.certificate.json
    checks the client certificate that refunds need, and writes its secret as JSON
The file that --out names must not exist; only its owner can read it (mode 0600). No secret is printed.`;

/** Writes a file that only its owner reads. @throws Error where the file exists: its mode would stay as it is */
function writeSecret(file: string, content: string): void {
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`--out: ${file} is there already. Remove it, or name another file.`, { cause: error });
  }
}

/** The JSON that a command line asks for. @throws Error where its files are not named, or their content is refused */
function jsonOf(isCertificate: boolean, files: readonly string[], now: Date): string {
  const [first, second, ...more] = files;
  if (isCertificate) {
    if (first === undefined || second === undefined || more.length > 0)
      throw new Error(`Name the two files.\n${USAGE}`);
    return certificateJson(readFileSync(first), readFileSync(second), now);
  }
  if (first === undefined || second !== undefined) throw new Error(`Name a file.\n${USAGE}`);
  return secretJson(readFileSync(first, 'utf8'));
}

/**
 * Runs the command.
 *
 * @param args what stands behind `npm run secret --`
 * @throws Error that names what is wrong and the fix; nothing has been written then
 */
export function run(args: readonly string[], now: Date, tell: (line: string) => void): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { certificate: { type: 'boolean' }, out: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    tell(USAGE);
    return;
  }
  const json = jsonOf(values.certificate === true, positionals, now);
  if (values.out === undefined)
    throw new Error(`--out: name the file that the secret is written to.\n${USAGE}`);
  writeSecret(values.out, json);
  tell(`${values.out}: written; only you can read it. Remove it once the secret is stored.`);
}

if (require.main === module) {
  runCommand(() => {
    run(process.argv.slice(2), new Date(), print);
  });
}
