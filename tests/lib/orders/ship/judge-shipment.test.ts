import { judgeShipment } from '../../../../lib/orders/ship/judge-shipment';
import type { Order, ShipmentContent } from '../../../../lib/orders/order';
import { aPaidOrder, aShipment } from '../../../support/a-shipment';
import { anOrder } from '../../../support/an-order';

const { logisticsType, parcels } = aShipment();
const CONTENT: ShipmentContent = { logisticsType, parcels };
const OTHER: ShipmentContent = { logisticsType: 'pickup', parcels: [{ itemDesc: '明前龙井 50g' }] };

function refusal(order: Order, content = CONTENT, isCorrection = false): unknown {
  const verdict = judgeShipment(order, content, isCorrection);
  if (verdict.kind !== 'refuse') return verdict.kind;
  // Whoever is refused is told why, in words.
  expect(verdict.because.detail).toMatch(/^[A-Z].+\.$/);
  return verdict.because.code;
}

describe('an order', () => {
  test.each([
    ['SUCCESS', aPaidOrder()],
    ['REFUND in part', aPaidOrder({ tradeState: 'REFUND', refundedFee: 99 })],
    ['REFUND, as a query says it without a sum', aPaidOrder({ tradeState: 'REFUND' })],
  ])('%s is shipped', (_, order) => {
    expect(judgeShipment(order, CONTENT, false)).toEqual({ kind: 'record', slot: 'shipping' });
  });

  test.each([
    ['NOTPAY', anOrder(), 'order_not_paid'],
    ['CLOSED', anOrder({ tradeState: 'CLOSED' }), 'order_not_paid'],
    ['refunded in full', aPaidOrder({ tradeState: 'REFUND', refundedFee: 100 }), 'order_refunded'],
  ])('%s is not', (_, order, code) => {
    expect(refusal(order)).toBe(code);
    expect(refusal(order, CONTENT, true)).toBe(code);
  });
});

describe('a shipment', () => {
  test.each(['PENDING', 'UPLOADED'] as const)('that is %s is the same again', (shippingState) => {
    const shipping = aShipment({ shippingState });
    expect(judgeShipment(aPaidOrder({ shipping }), CONTENT, false)).toEqual({
      kind: 'same',
      slot: 'shipping',
      shipment: shipping,
    });
  });

  test.each(['PENDING', 'UPLOADED'] as const)(
    'that is %s is not replaced without a word',
    (shippingState) => {
      expect(refusal(aPaidOrder({ shipping: aShipment({ shippingState }) }), OTHER)).toBe('shipment_differs');
    },
  );

  test.each([
    ['another number', [{ ...parcels[0], trackingNo: 'YT2' }]],
    ['another company', [{ ...parcels[0], expressCompany: 'STO' }]],
    ['another description', [{ ...parcels[0], itemDesc: '普洱' }]],
    ['a telephone number', [{ ...parcels[0], receiverContact: '189****1234' }]],
    ['one parcel more', [...parcels, ...parcels]],
  ] as const)('with %s is another one', (_, others) => {
    const content = { logisticsType, parcels: others } as ShipmentContent;
    expect(refusal(aPaidOrder({ shipping: aShipment() }), content)).toBe('shipment_differs');
  });

  test('that WeChat refused may be replaced, by the same one too', () => {
    const order = aPaidOrder({ shipping: aShipment({ shippingState: 'REFUSED' }) });
    expect(judgeShipment(order, OTHER, false)).toEqual({ kind: 'record', slot: 'shipping' });
    expect(judgeShipment(order, CONTENT, false)).toEqual({ kind: 'record', slot: 'shipping' });
  });
});

describe('a correction', () => {
  const uploaded = { shipping: aShipment() };
  const correction = aShipment({ ...OTHER });

  test('goes beside the shipment that WeChat has', () => {
    expect(judgeShipment(aPaidOrder(uploaded), OTHER, true)).toEqual({
      kind: 'record',
      slot: 'shippingCorrection',
    });
  });

  test.each([
    ['there is no shipment', {}],
    ['WeChat does not have it yet', { shipping: aShipment({ shippingState: 'PENDING' as const }) }],
    ['WeChat refused it', { shipping: aShipment({ shippingState: 'REFUSED' as const }) }],
  ])('is refused where %s', (_, change) => {
    expect(refusal(aPaidOrder(change), OTHER, true)).toBe('shipment_not_uploaded');
  });

  test.each(['PENDING', 'UPLOADED'] as const)('that is %s is the same again', (shippingState) => {
    const shippingCorrection = { ...correction, shippingState };
    expect(judgeShipment(aPaidOrder({ ...uploaded, shippingCorrection }), OTHER, true)).toEqual({
      kind: 'same',
      slot: 'shippingCorrection',
      shipment: shippingCorrection,
    });
  });

  test.each(['PENDING', 'UPLOADED'] as const)(
    'is the only one: another is refused while one is %s',
    (shippingState) => {
      const order = aPaidOrder({ ...uploaded, shippingCorrection: { ...correction, shippingState } });
      expect(refusal(order, { logisticsType: 'city', parcels: OTHER.parcels }, true)).toBe(
        'shipment_corrected',
      );
    },
  );

  test('that WeChat refused is not used up', () => {
    const shippingCorrection = { ...correction, shippingState: 'REFUSED' as const };
    expect(judgeShipment(aPaidOrder({ ...uploaded, shippingCorrection }), CONTENT, true)).toMatchObject({
      kind: 'same',
      slot: 'shipping',
    });
    expect(judgeShipment(aPaidOrder({ ...uploaded, shippingCorrection }), OTHER, true)).toEqual({
      kind: 'record',
      slot: 'shippingCorrection',
    });
  });

  test('to what WeChat has already costs nothing', () => {
    expect(judgeShipment(aPaidOrder(uploaded), CONTENT, true)).toMatchObject({
      kind: 'same',
      slot: 'shipping',
    });
  });
});
