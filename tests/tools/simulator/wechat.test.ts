import { calls } from '../../../tools/simulator/calls';
import { requestPayment } from '../../../tools/simulator/client/request-payment';
import { sheetActions } from '../../../tools/simulator/client/sheet-actions';
import type { Merchant } from '../../../tools/simulator/merchant';
import { pay as payOrder } from '../../../tools/simulator/ledger';
import { createRandom } from '../../../tools/simulator/random';
import { createWechat, type Wechat } from '../../../tools/simulator/world';
import {
  appId,
  appSecret,
  fromXml,
  mchId,
  mchKey,
  payParams,
  signed,
  startTime,
  toXml,
  type Fields,
} from './bench';

const merchant: Merchant = { appId, appSecret, mchId, mchKey };

/** Numbers that follow from a seed alone. */
function belowOf(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** Everything that a WeChat of this seed says on the way from a login to a refund's notification, in order. */
function lifeOf(seed: number): { said: string[]; wechat: Wechat } {
  const said: string[] = [];
  let now = startTime;
  const wechat: Wechat = createWechat({
    merchant,
    clock: { now: () => now },
    random: createRandom(belowOf(seed)),
    notifier: {
      announce: (news, at = now) => {
        now = Math.max(now, at);
        said.push(news.write(undefined));
      },
      withdraw: () => undefined,
    },
  });
  const ask = (method: string, url: string, body = ''): string => {
    const { pathname: path, searchParams: query } = new URL(url, 'http://wechat.invalid');
    const answer = calls[path]?.answer(wechat, { method, path, query, body: Buffer.from(body) }, undefined);
    now += 1000;
    said.push(answer?.body ?? 'no such call');
    return said.at(-1) ?? '';
  };
  const pay = (path: string, fields: Fields): Fields =>
    fromXml(ask('POST', path, toXml(signed({ appid: appId, mch_id: mchId, nonce_str: 'abc', ...fields }))));

  const query = new URLSearchParams({ appid: appId, secret: appSecret, grant_type: 'authorization_code' });
  query.set('js_code', wechat.codes.issue({ name: 'alice', hasUnionid: false }, now));
  const { openid } = JSON.parse(ask('GET', `/sns/jscode2session?${query.toString()}`)) as { openid: string };
  const token = { appid: appId, secret: appSecret, grant_type: 'client_credential' };
  ask('POST', '/cgi-bin/stable_token', JSON.stringify(token));
  const { prepay_id: prepayId = '' } = pay('/pay/unifiedorder', {
    ...{ body: '测试', out_trade_no: 'order-1', total_fee: '100', spbill_create_ip: '127.0.0.1', openid },
    ...{ notify_url: 'http://shop.invalid/notify', trade_type: 'JSAPI' },
  });
  const opened = requestPayment(wechat, 'alice', appId, payParams(prepayId));
  if ('sheet' in opened) sheetActions.confirm(wechat, opened.sheet);
  pay('/pay/orderquery', { out_trade_no: 'order-1' });
  const refund = { out_refund_no: 'refund-1', total_fee: '100', refund_fee: '30' };
  pay('/secapi/pay/refund', { ...refund, out_trade_no: 'order-1', notify_url: 'http://shop.invalid/refund' });
  pay('/pay/refundquery', { out_refund_no: 'refund-1' });
  ask('POST', '/wxa/sec/order/is_trade_managed', '{}');
  return { said, wechat };
}

test('says the same, byte for byte, where its clock and its random numbers are the same', () => {
  const { said } = lifeOf(1);
  expect(said).toHaveLength(9);
  expect(said.join('\n')).not.toMatch(/FAIL|no such call/);
  expect(lifeOf(1).said).toEqual(said);
});

test('draws other nonces and numbers from other random numbers', () => {
  const [{ said }, { said: others }] = [lifeOf(1), lifeOf(2)];
  for (const [at, text] of said.entries()) expect(others[at]).not.toBe(text);
});

test('keeps an order whose first payment was given back at REFUND, also when it is paid again', () => {
  const { wechat } = lifeOf(1);
  const order = wechat.ledger.byOutTradeNo('order-1', startTime);
  if (order === undefined) throw new Error('there is no order');
  payOrder(order, startTime, wechat.random);
  expect(order.transactions).toHaveLength(2);
  expect(order.state).toBe('REFUND');
});
