import { makeCalls, NONCE_LENGTH, type Calls } from '../../../../../lib/wechat/pay/v2/calls';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { NoAnswer, type OutboundAnswer, type OutboundRequest } from '../../../../../lib/outbound/http-client';
import { setting } from '../../../../fixtures/hostile/setting';
import { anOrder } from '../../../../support/an-order';
import { answer, refusal } from './signed-answer';

const HOSTS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'];
const START = Date.parse('2026-01-01T12:00:00Z');
const PREPARED = answer({ trade_type: 'JSAPI', prepay_id: 'wx1' });
const NOTPAY = answer({ out_trade_no: 'T20260101000001', trade_state: 'NOTPAY' });

/** Calls over a line whose attempts end as the list says, and take `tookMs` each. */
function over(
  bodies: readonly (Uint8Array | NoAnswer)[],
  tookMs = 0,
): { calls: Calls; sent: OutboundRequest[] } {
  const sent: OutboundRequest[] = [];
  let time = START;
  let nonces = 0;
  const calls = makeCalls(
    {
      now: () => new Date(time),
      pause: () => Promise.resolve(),
      randomText: (length) => String((nonces += 1)).padStart(length, 'n'),
      send: (request): Promise<OutboundAnswer> => {
        const body = bodies[sent.length] ?? new NoAnswer('connection');
        sent.push(request);
        time += tookMs;
        return body instanceof NoAnswer ? Promise.reject(body) : Promise.resolve({ status: 200, body });
      },
    },
    setting.merchant,
    HOSTS,
    12_000,
  );
  return { calls, sent };
}

function fieldsOf(request: OutboundRequest | undefined): Readonly<Record<string, string | undefined>> {
  const reading = readXml(Buffer.from(request?.body ?? ''));
  return reading.ok ? reading.fields : {};
}

test('an order is placed at the unified order', async () => {
  const { calls, sent } = over([PREPARED]);
  await expect(calls.placeUnifiedOrder(anOrder())).resolves.toEqual({ kind: 'prepared', prepayId: 'wx1' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/unifiedorder']);
});

test('an order is asked about at the order query', async () => {
  const { calls, sent } = over([NOTPAY]);
  await expect(calls.queryOrder(anOrder())).resolves.toEqual({ kind: 'open', tradeState: 'NOTPAY' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/orderquery']);
  expect(fieldsOf(sent[0])).toMatchObject({
    out_trade_no: 'T20260101000001',
    nonce_str: '1'.padStart(NONCE_LENGTH, 'n'),
  });
});

test('an order is closed at the order close', async () => {
  const { calls, sent } = over([answer()]);
  await expect(calls.closeOrder(anOrder())).resolves.toEqual({ kind: 'closed' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/closeorder']);
  expect(fieldsOf(sent[0])).toMatchObject({ out_trade_no: 'T20260101000001' });
});

test('SYSTEMERROR is repeated at the backup host, with the same parameters and another nonce', async () => {
  const { calls, sent } = over([refusal('SYSTEMERROR'), PREPARED]);
  await expect(calls.placeUnifiedOrder(anOrder())).resolves.toMatchObject({ kind: 'prepared' });
  expect(sent[1]?.url).toBe('https://api2.mch.weixin.qq.com/pay/unifiedorder');
  const [first, second] = sent.map(fieldsOf);
  expect(first?.['nonce_str']).toHaveLength(NONCE_LENGTH);
  expect(second?.['nonce_str']).not.toBe(first?.['nonce_str']);
  expect({ ...second, nonce_str: first?.['nonce_str'], sign: first?.['sign'] }).toEqual({ ...first });
});

test('a refusal that repeating does not change is not repeated', async () => {
  const { calls, sent } = over([refusal('NOAUTH')]);
  await expect(calls.placeUnifiedOrder(anOrder())).rejects.toMatchObject({ code: 'merchant_misconfigured' });
  expect(sent).toHaveLength(1);
});

test('SYSTEMERROR to the end is WeChat being busy, to the order and to the question alike', async () => {
  const always = [refusal('SYSTEMERROR'), refusal('SYSTEMERROR'), refusal('SYSTEMERROR')];
  await expect(over(always).calls.placeUnifiedOrder(anOrder())).rejects.toMatchObject({
    code: 'wechat_unavailable',
  });
  await expect(over(always).calls.queryOrder(anOrder())).rejects.toMatchObject({
    code: 'wechat_unavailable',
  });
});

test('the order and the question after it share one deadline', async () => {
  const silent = new NoAnswer('timeout');
  const { calls, sent } = over([silent, refusal('ORDERPAID'), NOTPAY], 5_000);
  await expect(calls.placeUnifiedOrder(anOrder())).resolves.toMatchObject({ kind: 'query' });
  await expect(calls.queryOrder(anOrder())).resolves.toMatchObject({ kind: 'open' });
  expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([5_000, 5_000, 2_000]);
});
