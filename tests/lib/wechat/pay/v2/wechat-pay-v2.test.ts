import {
  makeDownloadBillV2,
  makeRefundV2,
  makeWechatPayV2,
  NONCE_LENGTH,
  type WechatPayV2Deps,
} from '../../../../../lib/wechat/pay/v2/wechat-pay-v2';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { NoAnswer, type OutboundAnswer, type OutboundRequest } from '../../../../../lib/outbound/http-client';
import { setting } from '../../../../fixtures/hostile/setting';
import { gzipSync } from 'node:zlib';
import { Hash } from 'wechatpay-axios-plugin';
import { anOrder, aPayment, aRefund } from '../../../../support/an-order';
import { answer, refusal } from './signed-answer';

const HOSTS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'];
const START = Date.parse('2026-01-01T12:00:00Z');
const PREPARED = answer({ trade_type: 'JSAPI', prepay_id: 'wx1' });
const NOTPAY = answer({ out_trade_no: 'T20260101000001', trade_state: 'NOTPAY' });

interface Line {
  readonly deps: WechatPayV2Deps;
  readonly sent: OutboundRequest[];
}

/** A line whose attempts end as the list says, and take `tookMs` each. */
function line(bodies: readonly (Uint8Array | NoAnswer)[], tookMs = 0): Line {
  const sent: OutboundRequest[] = [];
  let time = START;
  let nonces = 0;
  const deps: WechatPayV2Deps = {
    now: () => new Date(time),
    pause: () => Promise.resolve(),
    randomText: (length) => String((nonces += 1)).padStart(length, 'n'),
    send: (request): Promise<OutboundAnswer> => {
      const body = bodies[sent.length] ?? new NoAnswer('connection');
      sent.push(request);
      time += tookMs;
      return body instanceof NoAnswer ? Promise.reject(body) : Promise.resolve({ status: 200, body });
    },
  };
  return { deps, sent };
}

function over(bodies: readonly (Uint8Array | NoAnswer)[], tookMs = 0) {
  const { deps, sent } = line(bodies, tookMs);
  return { wechatPay: makeWechatPayV2(deps, setting.merchant, HOSTS, START + 12_000), sent };
}

function fieldsOf(request: OutboundRequest | undefined): Readonly<Record<string, string | undefined>> {
  const reading = readXml(Buffer.from(request?.body ?? ''));
  return reading.ok ? reading.fields : {};
}

test('an order is placed at the unified order', async () => {
  const { wechatPay, sent } = over([PREPARED]);
  await expect(wechatPay.placeOrder(anOrder())).resolves.toEqual({ kind: 'prepared', prepayId: 'wx1' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/unifiedorder']);
});

test('an order is queried at the order query', async () => {
  const { wechatPay, sent } = over([NOTPAY]);
  await expect(wechatPay.queryOrder(anOrder())).resolves.toEqual({ kind: 'open', tradeState: 'NOTPAY' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/orderquery']);
  expect(fieldsOf(sent[0])).toMatchObject({
    out_trade_no: 'T20260101000001',
    nonce_str: '1'.padStart(NONCE_LENGTH, 'n'),
  });
});

test('an order is closed at the order close', async () => {
  const { wechatPay, sent } = over([answer()]);
  await expect(wechatPay.closeOrder(anOrder())).resolves.toEqual({ kind: 'closed' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/closeorder']);
  expect(fieldsOf(sent[0])).toMatchObject({ out_trade_no: 'T20260101000001' });
});

test('SYSTEMERROR is repeated at the backup host, with the same parameters and another nonce', async () => {
  const { wechatPay, sent } = over([refusal('SYSTEMERROR'), PREPARED]);
  await expect(wechatPay.placeOrder(anOrder())).resolves.toMatchObject({ kind: 'prepared' });
  expect(sent[1]?.url).toBe('https://api2.mch.weixin.qq.com/pay/unifiedorder');
  const [first, second] = sent.map(fieldsOf);
  expect(first?.['nonce_str']).toHaveLength(NONCE_LENGTH);
  expect(second?.['nonce_str']).not.toBe(first?.['nonce_str']);
  expect({ ...second, nonce_str: first?.['nonce_str'], sign: first?.['sign'] }).toEqual({ ...first });
});

test('a refusal that repeating does not change is not repeated', async () => {
  const { wechatPay, sent } = over([refusal('NOAUTH')]);
  await expect(wechatPay.placeOrder(anOrder())).rejects.toMatchObject({ code: 'merchant_misconfigured' });
  expect(sent).toHaveLength(1);
});

test('SYSTEMERROR to the end is WeChat being busy, to the order and to the question alike', async () => {
  const always = [refusal('SYSTEMERROR'), refusal('SYSTEMERROR'), refusal('SYSTEMERROR')];
  await expect(over(always).wechatPay.placeOrder(anOrder())).rejects.toMatchObject({
    code: 'wechat_unavailable',
  });
  await expect(over(always).wechatPay.queryOrder(anOrder())).rejects.toMatchObject({
    code: 'wechat_unavailable',
  });
});

test('the order and the question after it share one deadline', async () => {
  const silent = new NoAnswer('timeout');
  const { wechatPay, sent } = over([silent, refusal('ORDERPAID'), NOTPAY], 5_000);
  await expect(wechatPay.placeOrder(anOrder())).resolves.toMatchObject({ kind: 'query' });
  await expect(wechatPay.queryOrder(anOrder())).resolves.toMatchObject({ kind: 'open' });
  expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([5_000, 5_000, 2_000]);
});

test('what wx.requestPayment takes is signed over the order’s prepay_id, with a nonce of its own', () => {
  const { wechatPay, sent } = over([]);
  const params = wechatPay.payParams({ ...anOrder(), prepayId: 'wx1' });
  expect(params).toMatchObject({
    package: 'prepay_id=wx1',
    timeStamp: String(START / 1000),
    nonceStr: '1'.padStart(NONCE_LENGTH, 'n'),
    signType: anOrder().signType,
  });
  const { paySign, ...signed } = params;
  expect(paySign).toBe(Hash.sign(signed.signType, { ...signed }, setting.merchant.key));
  expect(sent).toEqual([]);
});

test('a refund is queried at the refund query, by its number', async () => {
  const { wechatPay, sent } = over([refusal('REFUNDNOTEXIST')]);
  await expect(wechatPay.queryRefund(anOrder(), aRefund())).resolves.toEqual({ kind: 'not_exist' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/refundquery']);
  expect(fieldsOf(sent[0])).toMatchObject({
    out_refund_no: 'R1',
    nonce_str: '1'.padStart(NONCE_LENGTH, 'n'),
  });
});

test('a transaction is queried at the order query, by WeChat’s number', async () => {
  const body = answer({
    out_trade_no: anOrder().outTradeNo,
    transaction_id: '42',
    trade_state: 'NOTPAY',
  });
  const { wechatPay, sent } = over([body]);
  await expect(wechatPay.queryOrder(anOrder(), '42')).resolves.toEqual({
    kind: 'open',
    tradeState: 'NOTPAY',
  });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/orderquery']);
  expect(fieldsOf(sent[0])).toMatchObject({ transaction_id: '42' });
  await expect(over([body]).wechatPay.queryOrder(anOrder(), '43')).rejects.toMatchObject({
    facts: { reason: 'transaction_id' },
  });
});

describe('a refund', () => {
  const CERTIFICATE = { cert: 'certificate', key: 'key' };
  const ACCEPTED = answer({
    transaction_id: aPayment().transactionId,
    out_refund_no: 'R1',
    refund_id: '50',
    refund_fee: '40',
    total_fee: '100',
  });

  function refunding(
    bodies: readonly (Uint8Array | NoAnswer)[],
    certificate = () => Promise.resolve(CERTIFICATE),
  ) {
    const { deps, sent } = line(bodies);
    const refunds = makeRefundV2(deps, setting.merchant, HOSTS, certificate, START + 10_000);
    return { ...refunds, request: () => refunds.refund(anOrder(), aRefund()), sent };
  }

  test('is requested over a connection that shows the merchant’s certificate', async () => {
    const { request, sent } = refunding([ACCEPTED]);
    await expect(request()).resolves.toEqual({ kind: 'accepted', refundId: '50' });
    expect(sent).toMatchObject([
      { url: 'https://api.mch.weixin.qq.com/secapi/pay/refund', clientCertificate: CERTIFICATE },
    ]);
    expect(fieldsOf(sent[0])).toMatchObject({ out_refund_no: 'R1', refund_fee: '40' });
  });

  test('that is refused at the first attempt is alone; after an attempt without an answer it is not', async () => {
    const no = refusal('TRADE_OVERDUE');
    await expect(refunding([no]).request()).resolves.toMatchObject({ kind: 'refused', isAlone: true });
    const later = refunding([new NoAnswer('timeout'), no]);
    await expect(later.request()).resolves.toMatchObject({ kind: 'refused', isAlone: false });
    expect(later.sent.map(fieldsOf)).toMatchObject([{ out_refund_no: 'R1' }, { out_refund_no: 'R1' }]);
  });

  test('is prepared by reading the certificate, which is read once and calls nobody', async () => {
    let readings = 0;
    const { prepareRefund, request, sent } = refunding([ACCEPTED], () => {
      readings += 1;
      return Promise.resolve(CERTIFICATE);
    });
    await prepareRefund(anOrder());
    expect([readings, sent.length]).toEqual([1, 0]);
    await request();
    expect([readings, sent.length]).toEqual([1, 1]);
  });

  test('is not prepared without a certificate, and not requested either', async () => {
    const missing = new Error('no certificate');
    const { prepareRefund, request, sent } = refunding([ACCEPTED], () => Promise.reject(missing));
    await expect(prepareRefund(anOrder())).rejects.toBe(missing);
    await expect(request()).rejects.toBe(missing);
    expect(sent).toEqual([]);
  });
});

/** The bytes in pieces of three. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 3) yield await Promise.resolve(bytes.subarray(at, at + 3));
}

test('the download asks the other host when a bill breaks off, and hands it on anew', async () => {
  const gzip = gzipSync('bill');
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield* inPieces(gzip.subarray(0, 5));
    throw new NoAnswer('connection');
  }
  const hosts: string[] = [];
  const asked: string[] = [];
  const { downloadBill } = makeDownloadBillV2(
    {
      sendForStream: ({ url, body: request }) => {
        const { pathname } = new URL(url);
        asked.push(`${pathname} ${/<bill_date>.*?(\d{8})/.exec(request ?? '')?.[1] ?? ''}`);
        hosts.push(new URL(url).host);
        const body = hosts.length === 1 ? broken() : inPieces(gzip);
        return Promise.resolve({ status: 200, body, hangUp: () => undefined });
      },
      now: () => new Date(0),
      pause: () => Promise.resolve(),
      randomText: (length) => 'a'.repeat(length),
    },
    setting.merchant,
    'MD5',
    ['https://first.example', 'https://second.example'],
    600_000,
  );
  const taken: string[] = [];
  const result = downloadBill('20260101', async (bytes) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    taken.push(Buffer.concat(pieces).toString('hex'));
  });
  await expect(result).resolves.toEqual({ kind: 'bill' });
  expect(hosts).toEqual(['first.example', 'second.example']);
  expect(asked).toEqual(['/pay/downloadbill 20260101', '/pay/downloadbill 20260101']);
  expect(taken).toEqual([gzip.toString('hex')]);
});
