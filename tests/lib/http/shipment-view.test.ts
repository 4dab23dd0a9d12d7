import { viewOfShipment } from '../../../lib/http/shipment-view';
import { aShipment } from '../../support/a-shipment';

test('a shipment is seen with what was sent and how it stands, and not with how often it was tried', () => {
  const shipment = aShipment({ shippingState: 'PENDING', attempts: 3, errcode: 45011 });
  expect(viewOfShipment('T20260101000001', shipment, false)).toStrictEqual({
    outTradeNo: 'T20260101000001',
    correction: false,
    shippingState: 'PENDING',
    logisticsType: 'express',
    parcels: [{ itemDesc: '明前龙井 50g', trackingNo: 'YT1234567890', expressCompany: 'YTO' }],
    uploadTime: '2026-01-01T13:00:00.000Z',
  });
});

test('a correction is called one', () => {
  expect(viewOfShipment('T20260101000001', aShipment(), true)).toMatchObject({ correction: true });
});
