import Tenpay from 'tenpay';
import { buildXML } from 'tenpay/lib/util';
import type { Ask, Peer, PeerAnswer, PeerMerchant } from './peer';

type Fields = Readonly<Record<string, string | undefined>>;

function paymentOf({ appId, mchId, key }: PeerMerchant): Tenpay {
  return new Tenpay({ appid: appId, mchid: mchId, partnerKey: key });
}

/** Its Koa middleware, on a context that holds nothing but the body. */
export function readAndVerify(merchant: PeerMerchant): Ask {
  const middleware = paymentOf(merchant).middleware('pay');
  return async (body) => {
    const context: Parameters<typeof middleware>[0] = { request: { body } };
    let answer: PeerAnswer | undefined;
    await middleware(context, () => {
      answer = { verdict: 'accepts', fields: context.request.weixin };
      return Promise.resolve();
    });
    return answer ?? { verdict: 'refuses', reason: context.body ?? '' };
  };
}

/** What its `unifiedOrder` does before it sends. */
export function signAndBuild(merchant: PeerMerchant): (fields: Fields) => string {
  const payment = paymentOf(merchant);
  return (fields) => {
    const sign = payment._getSign(fields, fields['sign_type'] ?? 'MD5');
    return buildXML({ ...fields, sign });
  };
}

export const tenpay: Peer = {
  name: 'tenpay',
  asked: "`middleware('pay')`, the Koa middleware of its documentation",
  leavesOut:
    'it verifies, and compares appid and mch_id; amount, order and repetition are the caller’s business',
  open: readAndVerify,
};
