import { TABLE_HEADER, tableLine } from '../../../lib/bills/report';

test('what either side says stands under its heading, of the longest numbers that are made here too', () => {
  const outTradeNo = '20261124ggaS1gwTtucgS4C3';
  const line = tableLine({
    kind: 'refund_differs',
    outTradeNo,
    transactionId: '4200113836202611242596804980',
    outRefundNo: `${outTradeNo}-X6mxxpxwZa`,
    there: { fee: 1250, state: 'SUCCESS', time: '2026-11-24 10:26:52' },
    here: { fee: 1251, state: 'PROCESSING', time: '2026-11-24T02:26:52.189Z' },
  });
  expect(line.indexOf('12.50 SUCCESS')).toBe(TABLE_HEADER.indexOf('there (WeChat)'));
  expect(line.indexOf('12.51 PROCESSING')).toBe(TABLE_HEADER.indexOf('here (books)'));
});
