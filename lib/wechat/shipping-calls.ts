import type { Order, Shipment, UploadShippingResult } from '../orders/order';
import type { AccessTokens } from './access-token';
import { postJson } from './api-call';
import {
  buildIsTradeManaged,
  buildUploadShipping,
  IS_TRADE_MANAGED_PATH,
  readIsTradeManaged,
  readUploadShipping,
  UPLOAD_SHIPPING_PATH,
  type TokenRefused,
} from './shipping';
import type { Send } from './transport';

/** WeChat's calls about shipments as the stories use them. */
export interface ShippingCalls {
  readonly uploadShipping: (order: Order, shipment: Shipment) => Promise<UploadShippingResult>;
  readonly isTradeManaged: () => Promise<boolean>;
}

const ATTEMPT_MS = 5_000;

/**
 * The calls of one request, all within one deadline. Each is sent once, and once more where WeChat does not take the
 * access token: then it was not looked at.
 *
 * @param tokens of the whole environment, not of this request
 * @param baseUrl of api.weixin.qq.com
 * @param budgetMs milliseconds from now for all calls together
 */
export function makeShippingCalls(
  ports: { readonly send: Send; readonly now: () => Date },
  tokens: AccessTokens,
  baseUrl: string,
  appId: string,
  budgetMs: number,
): ShippingCalls {
  const endsAt = ports.now().getTime() + budgetMs;

  async function post<T extends { readonly kind: string }>(
    path: string,
    body: string,
    read: (bytes: Uint8Array) => T | TokenRefused,
  ): Promise<T> {
    const sendWith = async (token: string) => {
      const url = `${baseUrl}${path}?access_token=${encodeURIComponent(token)}`;
      const timeoutMs = Math.min(ATTEMPT_MS, endsAt - ports.now().getTime());
      return read(await postJson(ports.send, url, body, timeoutMs));
    };
    const token = await tokens();
    const first = await sendWith(token);
    if (!isTokenRefused(first)) return first;
    const second = await sendWith(await tokens(token));
    if (isTokenRefused(second)) throw second.because;
    return second;
  }

  return {
    uploadShipping: (order, shipment) =>
      post(UPLOAD_SHIPPING_PATH, buildUploadShipping(order, shipment), readUploadShipping),
    isTradeManaged: async () => {
      const { isTradeManaged } = await post(
        IS_TRADE_MANAGED_PATH,
        buildIsTradeManaged(appId),
        readIsTradeManaged,
      );
      return isTradeManaged;
    },
  };
}

function isTokenRefused(result: { readonly kind: string }): result is TokenRefused {
  return result.kind === 'token_refused';
}
