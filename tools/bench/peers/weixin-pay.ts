import { Readable } from 'node:stream';
import weixinPay from 'weixin-pay';
import type { Peer, PeerAnswer } from './peer';

export const weixinPayPeer: Peer = {
  name: 'weixin-pay',
  asked: '`useWXCallback(handler)`, as its documentation shows under “notification of the payment”',
  leavesOut:
    'it only reads the XML and hands it over; its documentation says nothing of the signature, and its example answers SUCCESS',
  open: ({ appId, mchId, key }) => {
    const wxpay = weixinPay({ appid: appId, mch_id: mchId, partner_key: key });
    return (body) =>
      new Promise<PeerAnswer>((resolve) => {
        const handle = wxpay.useWXCallback((fields) => {
          resolve({ verdict: 'accepts', fields });
        });
        handle(Readable.from([Buffer.from(body)]), {}, () => undefined);
      });
  },
};
