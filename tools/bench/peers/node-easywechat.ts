import { Pay, ServerRequest } from 'node-easywechat';
import path from 'node:path';
import type { Peer, PeerAnswer } from './peer';

/** It wants files to exist for API v3's key and certificate, which API v2 never touches. */
const ANY_FILE = path.join(__dirname, 'node-easywechat.ts');

const REFUSED = /<return_code>(?:<!\[CDATA\[)?(?:ERROR|FAIL)/;

export const nodeEasywechat: Peer = {
  name: 'node-easywechat',
  asked:
    '`getServer().handlePaid(handler)` with `getValidator().validateV2(message)` called first in the handler',
  leavesOut:
    'verification is a call of its own, which is made here as it should be; who is meant, amount, order and repetition are the caller’s business',
  open:
    ({ appId, mchId, key }) =>
    async (body) => {
      const app = new Pay({
        app_id: appId,
        mch_id: mchId,
        secret_key: key,
        v2_secret_key: key,
        private_key: ANY_FILE,
        certificate: ANY_FILE,
      });
      app.setRequest(new ServerRequest('POST', '/payment-notify', {}, Buffer.from(body)));
      let answer: PeerAnswer | undefined;
      const response = await app
        .getServer()
        .handlePaid((message) => {
          app.getValidator().validateV2(message);
          answer = { verdict: 'accepts', fields: message.toObject() };
          return Promise.resolve();
        })
        .serve();
      if (answer) return answer;
      const text = response.getBody().toString();
      if (!REFUSED.test(text)) throw new Error('it answered SUCCESS without asking the handler');
      return { verdict: 'refuses', reason: text };
    },
};
