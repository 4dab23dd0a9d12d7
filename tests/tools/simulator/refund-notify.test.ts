import { Aes, Hash } from 'wechatpay-axios-plugin';
import { always, appId, fail, mchId, mchKey, startBench, startTime, type Bench, type Fields } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

/** https://pay.weixin.qq.com/doc/v2/partner/4011989265: decrypted by a library of other people's. */
function decrypt(reqInfo: string): string {
  return Aes.AesEcb.decrypt(reqInfo, Hash.md5(mchKey));
}

function read(text: string): Fields {
  const elements = text.matchAll(/<([a-z_]+)><!\[CDATA\[([^\]]*)\]\]><\/\1>/g);
  return Object.fromEntries([...elements].map(([, name = '', value = '']) => [name, value]));
}

/** What was said of refunds, decrypted, in order of arrival. */
function told(): Fields[] {
  return bench.notified.flatMap(({ fields }) =>
    fields.req_info === undefined ? [] : [read(decrypt(fields.req_info))],
  );
}

async function refunded(changes: Fields = {}): Promise<void> {
  await bench.paid();
  await bench.refund({ notify_url: bench.notifyUrl, ...changes });
  await bench.json('POST', '/_simulator/idle');
}

test('comes when the refund has ended, unsigned, and says everything in req_info', async () => {
  await refunded();
  await bench.advance(14);
  expect(told()).toEqual([]);
  await bench.advance(1);
  const fields: Fields = bench.notified[1]?.fields ?? {};
  expect(bench.notified[1]?.contentType).toMatch(/^text\/xml/);
  expect(fields).toEqual({
    ...{ return_code: 'SUCCESS', appid: appId, mch_id: mchId },
    nonce_str: expect.stringMatching(/^\w{32}$/) as string,
    req_info: expect.stringMatching(/^[0-9A-Za-z+/]+=*$/) as string,
  });
  const plain = decrypt(fields.req_info ?? '');
  expect(plain).toMatch(/^<root>[\s\S]*<\/root>$/);
  const { transactions, refunds } = await bench.ledger();
  expect(read(plain)).toEqual({
    ...{ out_trade_no: 'order-1', out_refund_no: 'refund-1', refund_id: refunds[0]?.refundId },
    ...{ transaction_id: transactions[0]?.transactionId, total_fee: '100', refund_fee: '30' },
    ...{ settlement_total_fee: '100', settlement_refund_fee: '30' },
    ...{ refund_status: 'SUCCESS', success_time: '2026-01-01 13:15:55' },
    ...{ refund_recv_accout: '支付用户零钱', refund_account: 'REFUND_SOURCE_UNSETTLED_FUNDS' },
    refund_request_source: 'API',
  });
  expect(refunds[0]?.notifies).toMatchObject([{ accepted: true, status: 200 }]);
});

test.each(['CHANGE', 'REFUNDCLOSE'])('says %s, and no time of success', async (ending) => {
  await bench.json('POST', '/_simulator/refunds', { ending, afterSeconds: 0 });
  await refunded();
  expect(told()).toMatchObject([{ refund_status: ending }]);
  expect(told()[0]).not.toHaveProperty('success_time');
});

test('does not come when the request named no notify_url', async () => {
  await bench.paid();
  await bench.refund();
  await bench.advance(3600);
  expect(bench.notified).toHaveLength(1);
});

test('is repeated like that of a payment', async () => {
  bench.reply = always(fail);
  await refunded({});
  await bench.advance(2 * 24 * 3600);
  const { refunds } = await bench.ledger();
  const seconds = refunds[0]?.notifies.map(({ at }) => Math.round((Date.parse(at) - startTime) / 1000));
  expect(seconds?.slice(0, 5)).toEqual([15, 30, 45, 75, 255]);
  expect(seconds).toHaveLength(16);
  expect((seconds?.at(-1) ?? 0) - 15).toBe(24 * 3600 + 4 * 60);
});

test('comes at the new time when the refund is hurried, and only then', async () => {
  await refunded();
  await bench.json('POST', '/_simulator/refunds/refund-1', { ending: 'REFUNDCLOSE', afterSeconds: 0 });
  await bench.json('POST', '/_simulator/idle');
  await bench.advance(3600);
  expect(told()).toMatchObject([{ refund_status: 'REFUNDCLOSE' }]);
});

test('comes again when stuck money has found its way', async () => {
  await bench.json('POST', '/_simulator/refunds', { ending: 'CHANGE', afterSeconds: 0 });
  await refunded();
  await bench.json('POST', '/_simulator/refunds/refund-1', { ending: 'SUCCESS', afterSeconds: 0 });
  await bench.json('POST', '/_simulator/idle');
  expect(told().map((each) => each.refund_status)).toEqual(['CHANGE', 'SUCCESS']);
});

describe('faults', () => {
  test.each([
    ['wrong-amount', { refundFee: 99 }, { refund_fee: '99' }],
    ['wrong-amount', {}, { refund_fee: '31' }],
    ['wrong-status', { refundStatus: 'REFUNDCLOSE' }, { refund_status: 'REFUNDCLOSE' }],
  ])('%s %j is told once, and the truth 15 s later', async (fault, params, lie) => {
    await bench.fault('refund-notify', fault, params);
    await refunded();
    await bench.advance(3600);
    expect(told()).toHaveLength(2);
    expect(told()[0]).toMatchObject(lie);
    expect(told()[1]).toMatchObject({ refund_fee: '30', refund_status: 'SUCCESS' });
  });

  test('early-success lies of a refund that is still under way', async () => {
    await bench.fault('refund-notify', 'early-success');
    await bench.json('POST', '/_simulator/refunds', { ending: 'REFUNDCLOSE' });
    await refunded();
    expect(told()).toMatchObject([{ refund_status: 'SUCCESS', out_refund_no: 'refund-1' }]);
    expect((await bench.ledger()).refunds[0]?.status).toBe('PROCESSING');
    await bench.advance(3600);
    expect(told().map((each) => each.refund_status)).toEqual(['SUCCESS', 'REFUNDCLOSE']);
  });

  test('wrong-key cannot be decrypted', async () => {
    await bench.fault('refund-notify', 'wrong-key');
    await refunded();
    await bench.advance(15);
    const reqInfo = bench.notified[1]?.fields.req_info ?? '';
    expect(reqInfo).toMatch(/^[0-9A-Za-z+/]+=*$/);
    expect(decrypt(reqInfo)).not.toContain('root');
  });

  test('wrong-mch, garbage, lost, doubled, late', async () => {
    for (const fault of ['wrong-mch', 'garbage', 'lost', 'doubled'])
      await bench.fault('refund-notify', fault);
    await refunded();
    await bench.advance(3600);
    const { refunds } = await bench.ledger();
    expect(refunds[0]?.notifies.map(({ fault }) => fault)).toEqual([
      ...['wrong-mch', 'garbage', 'lost', 'doubled', 'doubled'],
    ]);
    expect(bench.notified[1]?.fields.mch_id).toBe('1999999999');
    expect(bench.notified).toHaveLength(5);
  });

  test('a fault of payments is none of refunds', async () => {
    await bench.paid();
    await bench.fault('notify', 'lost');
    await bench.refund({ notify_url: bench.notifyUrl });
    await bench.advance(15);
    expect(told()).toHaveLength(1);
  });
});
