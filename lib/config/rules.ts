import { createHash } from 'node:crypto';
import type { Values, VariableName } from './variables';

/** A variable that is missing or not as it should be. Its message names the variable and the fix, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** SHA-256 of the secrets in .env.example, which everybody knows: they open nothing but the local stage. */
const PUBLIC_SECRETS: ReadonlySet<string> = new Set([
  'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
  '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
  'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
]);

const SECRETS = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'] as const;

/** WeChat's payment hosts, where an order costs real money. */
const REAL_PAYMENT_HOST = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i;

/** Host names that nobody outside a machine or its private network reaches. */
const UNREACHABLE_HOST =
  /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;

/** @throws ConfigError naming the variable and the fix */
export function refuse(name: VariableName, fix: string): never {
  throw new ConfigError(`${name}: ${fix}.`);
}

/** What is refused outside the local stage: well-known secrets, and addresses that are not for real money. */
export function refuseForDeployment(config: Partial<Values>): void {
  for (const name of SECRETS) {
    const secret = config[name];
    if (
      secret !== undefined &&
      PUBLIC_SECRETS.has(createHash('sha256').update(secret, 'utf8').digest('hex'))
    ) {
      refuse(name, 'this is the value of .env.example, which everybody knows; give your own');
    }
  }
  for (const name of ['NOTIFY_URL', 'REFUND_NOTIFY_URL'] as const) {
    const notifyUrl = config[name];
    if (notifyUrl === undefined) continue;
    if (!notifyUrl.startsWith('https://')) refuse(name, 'outside the local stage WeChat needs https');
    if (UNREACHABLE_HOST.test(new URL(notifyUrl).hostname)) {
      refuse(name, 'WeChat cannot reach this machine; give a public address');
    }
  }
  if (config.WECHAT_API_BASE_URL?.startsWith('https://') === false) {
    refuse('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only');
  }
  if (config.WECHAT_PAY_BASE_URLS?.every((each) => each.startsWith('https://')) === false) {
    refuse('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only');
  }
}

/** The client certificate comes from one place: a secret, or two files. */
export function refuseWithoutCertificate(config: Partial<Values>): void {
  const { WECHAT_CERT_SECRET: secret, WECHAT_CERT_FILE: cert, WECHAT_CERT_KEY_FILE: key } = config;
  if (secret !== undefined && (cert ?? key) !== undefined) {
    refuse(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    );
  }
  if (secret !== undefined || (cert !== undefined && key !== undefined)) return;
  refuse(
    cert === undefined ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
    'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
  );
}

/** What is refused in the local stage: WeChat's real payment hosts, unless a flag allows them. */
export function refuseForLocal(config: Partial<Values>): void {
  for (const name of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'] as const) {
    const isReal = config[name]?.some((each) => REAL_PAYMENT_HOST.test(new URL(each).hostname));
    if (isReal !== true || config.ALLOW_REAL_WECHAT === 'yes') continue;
    refuse(
      name,
      "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
    );
  }
}

/** Reports go to one place, and outside this machine to a bucket: a function's own disk is gone with it. */
export function refuseWithoutPlaceForBills(config: Partial<Values>): void {
  const { STAGE, BILLS_BUCKET, BILLS_FOLDER } = config;
  if (BILLS_BUCKET !== undefined && BILLS_FOLDER !== undefined) {
    refuse('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them');
  }
  if (STAGE === 'local' && BILLS_BUCKET === undefined && BILLS_FOLDER === undefined) {
    refuse(
      'BILLS_FOLDER',
      'it is missing; give the folder that keeps bills and reports, such as .local/bills',
    );
  }
  if (STAGE !== 'local' && BILLS_BUCKET === undefined) {
    refuse('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports');
  }
}
