import { CALLS } from '../config/budgets';
import { PayError } from '../errors/errors';
import type { ShippingService } from '../orders/ports/shipping-service';
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
import { NoAnswer, type Send } from '../outbound/http-client';

/**
 * The shipping API for one request, all calls within one deadline. Each is sent once, and once more where WeChat does not
 * take the access token: then it was not looked at. An upload is in vain without an access token, without a connection,
 * and where WeChat turns the call away; after a time-out, a connection that broke and an answer that cannot be read it may
 * have arrived, and it throws.
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
): ShippingService {
  const endsAt = ports.now().getTime() + budgetMs;

  async function post<T extends { readonly kind: string }>(
    send: Send,
    path: string,
    body: string,
    read: (bytes: Uint8Array) => T | TokenRefused,
  ): Promise<T> {
    const sendWith = async (token: string) => {
      const url = `${baseUrl}${path}?access_token=${encodeURIComponent(token)}`;
      const timeoutMs = Math.min(CALLS.shipping.attemptMs, endsAt - ports.now().getTime());
      return read(await postJson(send, url, body, timeoutMs));
    };
    const token = await tokens();
    const first = await sendWith(token);
    if (!isTokenRefused(first)) return first;
    const second = await sendWith(await tokens(token));
    if (isTokenRefused(second)) throw second.because;
    return second;
  }

  return {
    uploadShipping: async (order, shipment) => {
      const last = { mayHaveArrived: false };
      const send: Send = (request) => {
        last.mayHaveArrived = true;
        return ports.send(request).catch((error: unknown) => {
          last.mayHaveArrived = !(error instanceof NoAnswer) || error.mayHaveLeft;
          throw error;
        });
      };
      const read = (bytes: Uint8Array): ReturnType<typeof readUploadShipping> => {
        const result = readUploadShipping(bytes);
        if (isTokenRefused(result)) last.mayHaveArrived = false;
        return result;
      };
      try {
        return await post(send, UPLOAD_SHIPPING_PATH, buildUploadShipping(order, shipment), read);
      } catch (error) {
        if (last.mayHaveArrived || !(error instanceof PayError)) throw error;
        return { kind: 'in_vain', because: error };
      }
    },
    isTradeManaged: async () => {
      const { isTradeManaged } = await post(
        ports.send,
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
