import * as v from 'valibot';
import {
  refuse,
  refuseForDeployment,
  refuseForLocal,
  refuseWithoutCertificate,
  refuseWithoutPlaceForBills,
} from './rules';
import { KEY, VARIABLES, type Values, type VariableName } from './variables';

/**
 * What each function is given, and nothing else; then what `npm run secret` checks before a deployment, and what
 * `npm start` checks: all of it.
 */
export const NEEDS = {
  'login-to-openid': ['STAGE', 'WECHAT_APPID', 'WECHAT_APPSECRET', 'SESSION_SECRET', 'WECHAT_API_BASE_URL'],
  'create-order-and-sign': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'WECHAT_SIGN_TYPE',
    'NOTIFY_URL',
    'SESSION_SECRET',
    'OUT_TRADE_NO_PREFIX',
    'ORDER_MINUTES',
    'MAX_OPEN_ORDERS',
    'CHECK_FIRST_SECONDS',
    'ORDERS_TABLE',
    'PRODUCTS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'get-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'SESSION_SECRET',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'close-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'SESSION_SECRET',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'list-orders': ['STAGE', 'WECHAT_APPID', 'SESSION_SECRET', 'ORDERS_TABLE'],
  'reconcile-orders': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_APPSECRET',
    'WECHAT_API_BASE_URL',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'CHECK_FIRST_SECONDS',
    'CHECK_LONGEST_MINUTES',
    'CHECKS_PER_SECOND',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'payment-notify': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'WECHAT_MCH_KEY_PREVIOUS',
    'WECHAT_SIGN_TYPE',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'publish-order-events': ['STAGE', 'EVENT_BUS'],
  'ship-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_APPSECRET',
    'WECHAT_SHIPPING',
    'ORDERS_TABLE',
    'WECHAT_API_BASE_URL',
  ],
  'reconcile-bill': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'WECHAT_SIGN_TYPE',
    'OUT_TRADE_NO_PREFIX',
    'ORDERS_TABLE',
    'BILLS_BUCKET',
    'BILLS_FOLDER',
    'WECHAT_PAY_BASE_URLS',
    'ALLOW_REAL_WECHAT',
  ],
  'refund-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'REFUND_NOTIFY_URL',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_REFUND_BASE_URLS',
    'WECHAT_CERT_SECRET',
    'WECHAT_CERT_FILE',
    'WECHAT_CERT_KEY_FILE',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'refund-notify': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  secret: ['STAGE', 'WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  'npm start': Object.keys(VARIABLES) as VariableName[],
} as const satisfies Record<string, readonly VariableName[]>;

export type Reader = keyof typeof NEEDS;
export type Config<R extends Reader> = Pick<Values, (typeof NEEDS)[R][number]>;

/**
 * Reads what one function needs from the environment; called once, when the function starts.
 *
 * @throws ConfigError naming the first variable that is missing or not as it should be, and the cure
 */
export function readConfig<R extends Reader>(
  reader: R,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config<R> {
  const config: Record<string, unknown> = {};
  for (const name of NEEDS[reader]) {
    const value = environment[name];
    if (value?.trim() === '') refuse(name, 'it is blank; give it a value or remove it');
    const result = v.safeParse(VARIABLES[name], value);
    if (!result.success) {
      const cure = result.issues[0].message;
      refuse(name, value === undefined ? `it is missing; ${cure}` : cure);
    }
    config[name] = result.output;
  }
  const values = config as Partial<Values>;
  if (values.WECHAT_MCH_KEY !== undefined && values.WECHAT_MCH_KEY === values.WECHAT_APPSECRET) {
    refuse('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${KEY}`);
  }
  if (values.WECHAT_MCH_KEY !== undefined && values.WECHAT_MCH_KEY === values.WECHAT_MCH_KEY_PREVIOUS) {
    refuse(
      'WECHAT_MCH_KEY_PREVIOUS',
      'it equals WECHAT_MCH_KEY; give the key before the change, or remove it',
    );
  }
  if (values.SESSION_SECRET !== undefined && values.SESSION_SECRET === values.WECHAT_MCH_KEY) {
    refuse(
      'SESSION_SECRET',
      'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32',
    );
  }
  if ('BILLS_BUCKET' in config) refuseWithoutPlaceForBills(values);
  if ('WECHAT_CERT_SECRET' in config) refuseWithoutCertificate(values);
  if (values.STAGE === 'local') refuseForLocal(values);
  else refuseForDeployment(values);
  return config as Config<R>;
}
