import { Transformer } from 'wechatpay-axios-plugin';
import type { Peer, PeerAnswer, PeerMerchant } from './peer';

type Transform = (this: object, data: unknown) => unknown;

/** Its own chain for what comes from WeChat: read the XML, verify the signature. */
export function readAndVerify({ mchId, key }: PeerMerchant): (body: string) => PeerAnswer {
  const [read, verify] = new Transformer(mchId, key).response as unknown as readonly [Transform, Transform];
  const config = {};
  return (body) => {
    const verified = verify.call(config, read.call(config, body));
    return verified instanceof Error
      ? { verdict: 'refuses', reason: verified.message }
      : { verdict: 'accepts', fields: verified };
  };
}

/** Its own chain for what goes to WeChat: sign, build the XML. */
export function signAndBuild({ mchId, key }: PeerMerchant): (fields: object) => string {
  const [sign, build] = new Transformer(mchId, key).request as unknown as readonly [Transform, Transform];
  const config = {};
  return (fields) => build.call(config, sign.call(config, fields)) as string;
}

export const wechatpayAxiosPlugin: Peer = {
  name: 'wechatpay-axios-plugin',
  asked: 'the two steps of `new Transformer(mchid, key).response`, which it runs over every answer of API v2',
  leavesOut:
    'a toolbox: it reads and verifies; who is meant, what was paid and how often is the caller’s business',
  open: (merchant) => {
    const ask = readAndVerify(merchant);
    return async (body) => Promise.resolve(ask(body));
  },
};
