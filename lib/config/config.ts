import * as v from 'valibot';
import {
  refuse,
  refuseForDeployment,
  refuseForLocal,
  refuseWithoutCertificate,
  refuseWithoutPlaceForBills,
} from './rules';
import { NEEDS } from './needs';
import { KEY, VARIABLES, type Values, type VariableName } from './variables';

/** What each reader of the configuration reads: the functions, `npm run secret` before a deployment, and `npm start`. */
export const READS = {
  ...NEEDS,
  secret: ['STAGE', 'WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  'npm start': Object.keys(VARIABLES) as VariableName[],
} as const satisfies Record<string, readonly VariableName[]>;

export type Reader = keyof typeof READS;
export type Config<R extends Reader> = Pick<Values, (typeof READS)[R][number]>;

/**
 * Reads what one function needs from the environment; called once, when the function starts.
 *
 * @throws ConfigError naming the first variable that is missing or not as it should be, and the fix
 */
export function readConfig<R extends Reader>(
  reader: R,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config<R> {
  const config: Record<string, unknown> = {};
  for (const name of READS[reader]) {
    const value = environment[name];
    if (value?.trim() === '') refuse(name, 'it is blank; give it a value or remove it');
    const result = v.safeParse(VARIABLES[name], value);
    if (!result.success) {
      const fix = result.issues[0].message;
      refuse(name, value === undefined ? `it is missing; ${fix}` : fix);
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
