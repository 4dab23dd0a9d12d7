import { Readable } from 'node:stream';
import { middleware } from 'wechat-pay';
import type { Peer, PeerAnswer } from './peer';

export const wechatPay: Peer = {
  name: 'wechat-pay',
  asked: '`middleware(config).getNotify().done(handler)`, as its documentation shows',
  leavesOut:
    'it verifies, and compares appid and mch_id; amount, order and repetition are the caller’s business',
  open: ({ appId, mchId, key }) => {
    const notify = middleware({ appId, mchId, partnerKey: key }).getNotify();
    return (body) =>
      new Promise<PeerAnswer>((resolve) => {
        const handle = notify.done((fields) => {
          resolve({ verdict: 'accepts', fields });
        });
        handle(Object.assign(Readable.from([Buffer.from(body)]), { method: 'POST' }), {
          end: (xml) => {
            resolve({ verdict: 'refuses', reason: xml });
          },
        });
      });
  },
};
