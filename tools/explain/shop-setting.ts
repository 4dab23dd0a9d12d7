import { readFileSync } from 'node:fs';
import type { SignType } from '../../lib/orders/order';
import type { Shop } from './message';

type Variables = Readonly<Record<string, string | undefined>>;

/** What is given on the command line. */
export interface ShopOptions {
  readonly keyFile?: string;
  readonly v3KeyFile?: string;
  readonly signType?: SignType;
}

/** A secret alone in a file; the line end that editors add is no part of it. */
function secretIn(file: string): string {
  return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
}

/** The variables that are set, by the names of a shop. */
function given(variables: Variables): Partial<Shop> {
  const all = {
    appId: variables['WECHAT_APPID'],
    mchId: variables['WECHAT_MCH_ID'],
    previousKey: variables['WECHAT_MCH_KEY_PREVIOUS'],
    appsecret: variables['WECHAT_APPSECRET'],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => (value ?? '') !== ''));
}

/**
 * What the explainer is to compare with. The variables are taken as they are, unlike in the functions: a key that is
 * not as it should be is what one looks for.
 *
 * @param variables WECHAT_MCH_KEY, WECHAT_SIGN_TYPE, WECHAT_APPID, WECHAT_MCH_ID and the secrets that are confused with the key
 * @throws Error naming the file that is not there
 */
export function shopSetting(variables: Variables, options: ShopOptions): Shop {
  const { keyFile, v3KeyFile, signType } = options;
  return {
    key: keyFile === undefined ? (variables['WECHAT_MCH_KEY'] ?? '') : secretIn(keyFile),
    signType: signType ?? (variables['WECHAT_SIGN_TYPE'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'),
    ...given(variables),
    ...(v3KeyFile === undefined ? {} : { apiV3Key: secretIn(v3KeyFile) }),
  };
}

/** Where the key comes from, to be told: a wrong key is the commonest mistake. */
export function keySource(
  variables: Variables,
  { keyFile }: ShopOptions,
  exampleKey: string | undefined,
): string {
  if (keyFile !== undefined) return keyFile;
  const isExample = variables['WECHAT_MCH_KEY'] === exampleKey;
  return isExample ? 'WECHAT_MCH_KEY (.env.example)' : 'WECHAT_MCH_KEY';
}
