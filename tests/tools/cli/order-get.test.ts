import { aShipment } from '../../support/a-shipment';
import { anOrder, aPayment } from '../../support/an-order';
import { openBench, type Bench } from './bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

test('--json prints the row as it is, and nothing else', async () => {
  await bench.put(anOrder());
  const { code, json, err } = await bench.run('order', 'get', anOrder().outTradeNo, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(json()).toEqual(anOrder());
});

test('for a person it shows amounts in yuan and fen, the refunds, and the money to look at', async () => {
  const at = '2026-01-02T00:00:00.000Z';
  const refund = {
    outRefundNo: 'R1',
    transactionId: '42',
    refundFee: 30,
    totalFee: 100,
    reason: '七天无理由',
    notifyUrl: 'https://pay.example.com/refund-notify',
    refundStatus: 'PROCESSING',
    requestedAt: at,
    createdAt: at,
    updatedAt: at,
  } as const;
  const { transactionId, openid, cashFee, feeType, bankType, timeEnd } = aPayment();
  const payment = { transactionId, openid, cashFee, feeType, bankType, timeEnd };
  const anomaly = { ...payment, kind: 'second_transaction', totalFee: 250, recordedAt: at } as const;
  await bench.put(
    anOrder({
      outTradeNo: 'rich',
      tradeState: 'REFUND',
      refundedFee: 30,
      refunds: { R1: refund },
      anomalies: { 'second_transaction#42': anomaly },
    }),
  );
  const { out } = await bench.run('order', 'get', 'rich');
  expect(out).toMatch(/^tradeState +REFUND$/m);
  expect(out).toMatch(/^totalFee +¥1\.00 \(100 fen\)$/m);
  expect(out).toMatch(/^refundedFee +¥0\.30 \(30 fen\)$/m);
  expect(out).toMatch(/^R1 +PROCESSING +¥0\.30 .*七天无理由$/m);
  expect(out).toMatch(/^second_transaction +\d+ +¥2\.50 .* open$/m);
});

test('for a person it shows how the shipment and its correction stand', async () => {
  const refused = { shippingState: 'REFUSED', errcode: 10060012 } as const;
  await bench.put(
    anOrder({ outTradeNo: 'sent', shipping: aShipment(), shippingCorrection: aShipment(refused) }),
  );
  const { out } = await bench.run('order', 'get', 'sent');
  expect(out).toMatch(/^shipment +\S+ +express +\S+:\S+/m);
  expect(out).toMatch(/^correction +REFUSED +express .*errcode 10060012$/m);
});

test('refunds and anomalies stand by their times, for a person and in --json', async () => {
  const aRefundOf = (outRefundNo: string, day: string) => ({
    outRefundNo,
    ...{
      transactionId: '42',
      refundFee: 10,
      totalFee: 100,
      notifyUrl: 'https://pay.example.com/refund-notify',
    },
    ...{ refundStatus: 'SUCCESS', requestedAt: day, createdAt: day, updatedAt: day },
  });
  const anAnomaly = (transactionId: string, recordedAt: string) => ({
    ...aPayment({ transactionId }),
    ...{ kind: 'second_transaction', recordedAt },
  });
  const days = ['2026-01-04T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'] as const;
  const order = anOrder({ outTradeNo: 'by-time' });
  await bench.put({
    ...order,
    refunds: { A: aRefundOf('A', days[0]), B: aRefundOf('B', days[1]), C: aRefundOf('C', days[2]) },
    anomalies: { x: anAnomaly('X', days[0]), y: anAnomaly('Y', days[1]), z: anAnomaly('Z', days[2]) },
  });
  const { out } = await bench.run('order', 'get', 'by-time');
  expect(out).toMatch(/\nB .*2026-01-02 08:00:00.*\nC .*\nA /);
  expect(out).toMatch(/\nsecond_transaction +Y .*\nsecond_transaction +Z .*\nsecond_transaction +X /);
  const printed = (await bench.run('order', 'get', 'by-time', '--json')).json() as typeof order;
  expect(Object.keys(printed.refunds)).toEqual(['B', 'C', 'A']);
  expect(Object.keys(printed.anomalies)).toEqual(['y', 'z', 'x']);
});

test('attributes stand by their names, at every depth, whatever order the table gives them in', async () => {
  const { transactionId, openid, totalFee, timeEnd } = aPayment();
  const payment = { transactionId, totalFee, timeEnd, openid };
  await bench.put({ recordedAt: timeEnd, payment, outTradeNo: 'unknown#77' });
  const { out } = await bench.run('order', 'get', 'unknown#77', '--json');
  const names = [...out.matchAll(/"(\w+)":/g)].map(([, name]) => name);
  expect(names).toEqual([
    'outTradeNo',
    'payment',
    'openid',
    'timeEnd',
    'totalFee',
    'transactionId',
    'recordedAt',
  ]);
  const shipping = aShipment();
  const reversed = Object.fromEntries(Object.entries(shipping).reverse());
  await bench.put({ ...Object.fromEntries(Object.entries(anOrder()).reverse()), shipping: reversed });
  const printed = (await bench.run('order', 'get', anOrder().outTradeNo, '--json')).json() as object & {
    shipping: object;
  };
  for (const each of [printed, printed.shipping])
    expect(Object.keys(each)).toEqual(Object.keys(each).toSorted());
});

test('for a person times are of Asia/Shanghai, which is said once; --json has them in UTC', async () => {
  const timeEnd = '2026-01-01T20:30:15.000Z';
  await bench.put(anOrder({ outTradeNo: 'at-night', timeEnd }));
  const { out } = await bench.run('order', 'get', 'at-night');
  expect(out).toMatch(/^timeEnd +2026-01-02 04:30:15$/m);
  expect(out.match(/Asia\/Shanghai \(\+08:00\)/g)).toHaveLength(1);
  expect(out).not.toMatch(/\dT\d\d:/);
  expect((await bench.run('order', 'get', 'at-night', '--json')).json()).toMatchObject({ timeEnd });
});

test('shows a payment whose order is not in the orders table', async () => {
  await bench.put({ outTradeNo: 'unknown#42', payment: aPayment(), recordedAt: '2026-01-01T12:01:00.000Z' });
  const { out } = await bench.run('order', 'get', 'unknown#42');
  expect(out).toMatch(/^unknown#42 +a genuine payment whose order was not in the orders table$/m);
  expect(out).toMatch(/^outTradeNo +T20260101000001$/m);
});

test('where there is no such order, it says where it looked', async () => {
  const { code, out, err } = await bench.run('order', 'get', 'nothing');
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    'There is no order nothing in miniprogram-pay-local-orders; look at the number, --stage and --region.\n',
  );
});

test('with --json an error is one document too', async () => {
  const { code, json } = await bench.run('order', 'get', 'nothing', '--json');
  expect(code).toBe(1);
  expect(json()).toMatchObject({ error: { code: 'order_not_found', errors: [] } });
});

test('the stage and the region that are named are the ones that are read', async () => {
  await bench.run('order', 'get', 'nothing', '--stage', 'prod', '--region', 'ap-east-1');
  expect(bench.aimed.at(-1)).toEqual({ stage: 'prod', region: 'ap-east-1' });
});
