import { problem } from '../../../lib/http/respond';
import { readShipmentRequest } from '../../../lib/http/shipment-request';
import { aJsonRequest } from './a-request';
import { refusalOf } from './refusal-of';

const PARCEL = { trackingNo: 'YT1', expressCompany: 'YTO' };
const EXPRESS = {
  outTradeNo: 'T20260101000001',
  logisticsType: 'express',
  itemDesc: '龙井',
  parcels: [PARCEL],
};
const read = (value: unknown) => readShipmentRequest(aJsonRequest(value));

test('a parcel that says nothing of its content has that of the shipment', () => {
  const parcels = [
    PARCEL,
    { ...PARCEL, trackingNo: 'YT2', itemDesc: '普洱', receiverContact: '189****1234' },
  ];
  expect(read({ ...EXPRESS, parcels })).toEqual({
    outTradeNo: 'T20260101000001',
    isCorrection: false,
    content: {
      logisticsType: 'express',
      parcels: [
        { ...PARCEL, itemDesc: '龙井' },
        { ...PARCEL, trackingNo: 'YT2', itemDesc: '普洱', receiverContact: '189****1234' },
      ],
    },
  });
});

test.each(['city', 'pickup'])('%s is one entry without a carrier', (logisticsType) => {
  const { outTradeNo, itemDesc } = EXPRESS;
  expect(read({ outTradeNo, itemDesc, logisticsType, correction: true })).toEqual({
    outTradeNo,
    isCorrection: true,
    content: { logisticsType, parcels: [{ itemDesc }] },
  });
});

test.each([
  '189****1234',
  '021-****1234',
  '****1234',
  '0**2-***1234',
  '0**2-******23-10',
  '****123-8008',
  '+86-177****1234',
])('the number %s is masked as WeChat wants it', (consignorContact) => {
  expect(() => read({ ...EXPRESS, parcels: [{ ...PARCEL, consignorContact }] })).not.toThrow();
});

test.each<[string, object, string]>([
  ['no number', { outTradeNo: undefined }, 'outTradeNo'],
  ['a number of other characters', { outTradeNo: 'a b c d' }, 'outTradeNo'],
  ['no type', { logisticsType: undefined }, 'logisticsType'],
  ["WeChat's number of a type", { logisticsType: 1 }, 'logisticsType'],
  ['no description', { itemDesc: undefined }, 'itemDesc'],
  ['a blank description', { itemDesc: '  ' }, 'itemDesc'],
  ['a long description', { itemDesc: '茶'.repeat(121) }, 'itemDesc'],
  ['a description with a line feed', { itemDesc: 'a\nb' }, 'itemDesc'],
  ['express without parcels', { parcels: undefined }, 'parcels'],
  ['no parcel', { parcels: [] }, 'parcels'],
  ['sixteen parcels', { parcels: Array(16).fill(PARCEL) }, 'parcels'],
  ['a parcel that is no object', { parcels: ['YT1'] }, 'parcels.0'],
  ['a parcel without a number', { parcels: [{ expressCompany: 'YTO' }] }, 'parcels.0.trackingNo'],
  ['a parcel without a company', { parcels: [PARCEL, { trackingNo: 'YT2' }] }, 'parcels.1.expressCompany'],
  ["a company's name", { parcels: [{ ...PARCEL, expressCompany: '圆通速递' }] }, 'parcels.0.expressCompany'],
  ['a number with a blank', { parcels: [{ ...PARCEL, trackingNo: 'YT 1' }] }, 'parcels.0.trackingNo'],
  [
    'a whole telephone number',
    { parcels: [{ ...PARCEL, receiverContact: '13800138000' }] },
    'parcels.0.receiverContact',
  ],
  [
    'a number without its end',
    { parcels: [{ ...PARCEL, receiverContact: '138****' }] },
    'parcels.0.receiverContact',
  ],
  [
    'SF without a number to call',
    { parcels: [{ ...PARCEL, expressCompany: 'SF' }] },
    'parcels.0.receiverContact',
  ],
  [
    'a field of a parcel that there is not',
    { parcels: [{ ...PARCEL, tracking_no: 'x' }] },
    'parcels.0.tracking_no',
  ],
  ['a field that there is not', { receiver: 'Alice' }, 'receiver'],
  ['parcels of what is picked up', { logisticsType: 'pickup' }, 'parcels'],
  ['a correction that is a text', { correction: 'true' }, 'correction'],
])('%s is refused by its field', async (_, change, field) => {
  const error = await refusalOf(() => read({ ...EXPRESS, ...change }));
  expect(error.code).toBe('field_invalid');
  expect(error.fields.map((each) => each.field)).toContain(field);
});

test('virtual goods are refused with the reason', async () => {
  const error = await refusalOf(() => read({ ...EXPRESS, logisticsType: 'virtual' }));
  expect(error.detail).toContain('wx.requestVirtualPayment');
});

test.each([
  [64, 'taken'],
  [65, 'refused'],
])('a masked number of %i characters is %s, so that none takes long to judge', (length, outcome) => {
  const receiverContact = `${'*'.repeat(length - 4)}1234`;
  const act = () => read({ ...EXPRESS, parcels: [{ ...PARCEL, receiverContact }] });
  if (outcome === 'taken') expect(act).not.toThrow();
  else expect(act).toThrow('parcels.0.receiverContact');
});

test('of five thousand empty parcels ten faults are told, and how many there are', async () => {
  const parcels = Array.from({ length: 5_000 }, () => ({}));
  const error = await refusalOf(() => read({ ...EXPRESS, parcels }));
  const told = JSON.parse(problem(error).body) as { errors: unknown[]; errorCount: number };
  expect(told.errors).toHaveLength(10);
  expect(told.errorCount).toBeGreaterThan(5_000);
});
