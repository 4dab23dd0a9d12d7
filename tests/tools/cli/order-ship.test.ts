import { judgeShipment } from '../../../lib/orders/ship/judge-shipment';
import { aPaidOrder, aShipment } from '../../support/a-shipment';
import { anOrder } from '../../support/an-order';
import { openBench, type Bench } from './bench';

/** What is asked of the function. */
interface Asked {
  readonly outTradeNo: string;
  readonly itemDesc: string;
  readonly logisticsType: string;
  readonly parcels?: readonly object[];
  readonly correction?: boolean;
}

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
  await bench.put(anOrder({ tradeState: 'SUCCESS' }));
  bench.functions['ship-order'] = (event) => {
    const { outTradeNo, itemDesc, ...asked } = JSON.parse(String(event['body'])) as Asked;
    const { logisticsType, parcels = [{}], correction = false } = asked;
    const shipment = {
      ...{ outTradeNo, correction, shippingState: 'UPLOADED', logisticsType },
      parcels: parcels.map((each) => ({ itemDesc, ...each })),
      uploadTime: '2026-01-10T04:00:00.000Z',
    };
    return { statusCode: 201, body: JSON.stringify(shipment) };
  };
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

test('parcels stand under each other, whatever script they are in', async () => {
  const parcels = ['--express', 'YTO:YT1234567890', 'SF:SF2', '--receiver-contact', '189****1234'];
  const { out } = await bench.run('order', 'ship', NUMBER, ...parcels);
  expect(out).toBe(
    [
      'outTradeNo     T20260101000001',
      'shippingState  UPLOADED',
      'logisticsType  express',
      'correction     no',
      'uploadTime     2026-01-10 12:00:00',
      '',
      'expressCompany  trackingNo    itemDesc      receiverContact',
      'YTO             YT1234567890  明前龙井 50g  189****1234',
      'SF              SF2           明前龙井 50g  189****1234',
      '',
      'Times are of Asia/Shanghai (+08:00).',
      '',
    ].join('\n'),
  );
});

test('what no company carries has neither company nor number', async () => {
  const { out } = await bench.run('order', 'ship', NUMBER, '--city', '--correct');
  expect(out).toMatch(/^correction +yes$/m);
  expect(out).toMatch(/\n\nitemDesc\n明前龙井 50g\n\n/);
});

test('for a program it is the answer as it came', async () => {
  const { json } = await bench.run('order', 'ship', NUMBER, '--express', 'YTO:YT1', '--json');
  expect(json()).toMatchObject({
    correction: false,
    parcels: [{ itemDesc: '明前龙井 50g', trackingNo: 'YT1', expressCompany: 'YTO' }],
  });
});

test.each([
  ['顺丰:SF1', 'SF'],
  ['圆通速递：YT1', 'YTO'],
  ['sf:SF1', 'SF'],
  ['yunda:YD1', 'YD'],
  ['申通:ST1', 'STO'],
])('%s goes to WeChat under the code %s', async (typed, expressCompany) => {
  const { err } = await bench.run(
    'order',
    'ship',
    NUMBER,
    '--express',
    typed,
    '--receiver-contact',
    '189****1234',
  );
  expect(err).toBe('');
  expect(sent()).toMatchObject([{ parcels: [{ expressCompany }] }]);
});

test('a code that is not known is sent as it is, and it is said where the codes stand', async () => {
  const { code, err } = await bench.run('order', 'ship', NUMBER, '--express', 'JTSDX:J1');
  expect(code).toBe(0);
  expect(sent()).toMatchObject([{ parcels: [{ expressCompany: 'JTSDX' }] }]);
  expect(err).toMatch(/^JTSDX is none of the codes that are known here .*get_delivery_list\n$/);
});

test('the help names the companies and the list of all codes', async () => {
  const { out } = await bench.run('order', 'ship', '--help');
  expect(out).toContain('SF 顺丰, ZTO 中通, YTO 圆通');
  expect(out).toContain('/cgi-bin/express/delivery/open_msg/get_delivery_list');
});

const CITY = { logisticsType: 'city', parcels: [{ itemDesc: '茶' }] } as const;

test.each([
  [
    'another shipment',
    judgeShipment(aPaidOrder({ shipping: aShipment() }), CITY, false),
    'shipment_differs',
    'send this one with --correct, which',
  ],
  [
    'a correction of nothing',
    judgeShipment(aPaidOrder(), CITY, true),
    'shipment_not_uploaded',
    'Send it without --correct, or',
  ],
])("%s is refused with the option, not with the field of the API's", async (_, verdict, code, words) => {
  if (verdict.kind !== 'refuse') throw new Error('nothing was refused');
  const { detail } = verdict.because;
  bench.functions['ship-order'] = () => ({ statusCode: 409, body: JSON.stringify({ code, detail }) });
  const { err, json, ...ended } = await bench.run('order', 'ship', NUMBER, '--city', '--json');
  expect(ended.code).toBe(1);
  expect(err).toContain(words);
  expect(err).toMatch(new RegExp(`^${code}: `));
  expect(json()).toMatchObject({ error: { code, detail: expect.stringContaining(words) as string } });
});

test('a field that is refused is named by its option', async () => {
  const errors = [
    { field: 'itemDesc', detail: 'Say what is sent.' },
    { field: 'parcels.1.receiverContact', detail: 'Mask it.' },
  ];
  const problem = { code: 'field_invalid', detail: 'itemDesc: Say what is sent.', errors };
  bench.functions['ship-order'] = () => ({ statusCode: 400, body: JSON.stringify(problem) });
  const { err } = await bench.run('order', 'ship', NUMBER, '--express', 'SF:1');
  expect(err).toBe('field_invalid: --item: Say what is sent.\n  --receiver-contact: Mask it.\n');
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
