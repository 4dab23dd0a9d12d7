import { anOrder } from '../an-order';
import { openBench, type Bench } from './bench';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
  await bench.put(anOrder({ tradeState: 'SUCCESS' }));
  bench.functions['ship-order'] = (event) => ({
    statusCode: 201,
    body: JSON.stringify({ ...(JSON.parse(String(event['body'])) as object), shippingState: 'UPLOADED' }),
  });
});

afterEach(() => bench.close());

const NUMBER = anOrder().outTradeNo;

const sent = (): unknown[] => bench.invoked.map(({ event }) => JSON.parse(String(event['body'])) as unknown);

test('sends several parcels, and says what is in them as the order does', async () => {
  const { code, out } = await bench.run(
    'order',
    'ship',
    NUMBER,
    '--express',
    'YTO:YT1',
    'SF:SF2',
    '--receiver-contact',
    '189****1234',
  );
  expect(code).toBe(0);
  expect(bench.invoked[0]).toMatchObject({ name: 'ship-order', event: { routeKey: 'POST /shipments' } });
  expect(sent()).toEqual([
    {
      outTradeNo: NUMBER,
      logisticsType: 'express',
      parcels: [
        { expressCompany: 'YTO', trackingNo: 'YT1', receiverContact: '189****1234' },
        { expressCompany: 'SF', trackingNo: 'SF2', receiverContact: '189****1234' },
      ],
      itemDesc: '明前龙井 50g',
    },
  ]);
  expect(out).toMatch(/^shippingState +UPLOADED$/m);
});

test.each([
  ['--city', 'city'],
  ['--pickup', 'pickup'],
])('%s has no parcels', async (option, logisticsType) => {
  await bench.run('order', 'ship', NUMBER, option, '--item', '茶', '--correct');
  expect(sent()).toEqual([{ outTradeNo: NUMBER, logisticsType, itemDesc: '茶', correction: true }]);
});

test.each([
  ['no way', []],
  ['two ways', ['--city', '--pickup']],
  ['a parcel without its company', ['--express', 'YT1']],
])('%s is refused, and nothing is sent', async (_, options) => {
  const { code, err } = await bench.run('order', 'ship', NUMBER, ...options);
  expect([code, sent()]).toEqual([2, []]);
  expect(err).toMatch(/^--express: give/);
});
