import { audit, type LedgerOrder } from '../../../../tools/bench/load/audit';
import { anOrder, aRefund } from '../../../support/an-order';

const TRANSACTION = '4200000000202601010000000001';
const paidOrder = anOrder({ tradeState: 'SUCCESS', transactionId: TRANSACTION });
const { outTradeNo, totalFee, openid } = paidOrder;
const entry: LedgerOrder = {
  outTradeNo,
  totalFee,
  openid,
  transactions: [{ transactionId: TRANSACTION, totalFee }],
  refunds: [],
};
const anomaly = {
  kind: 'second_transaction',
  ...{ transactionId: 'another', openid, totalFee, cashFee: totalFee, feeType: 'CNY', bankType: 'OTHERS' },
  ...{ timeEnd: '', recordedAt: '' },
} as const;

test.each([
  ['books and ledger agree', [entry], [paidOrder], [0, 0, 0]],
  ['the order is still unpaid in the books', [entry], [anOrder()], [1, 0, 0]],
  ['the order is not in the books', [entry], [], [1, 0, 0]],
  ['another transaction is in the books', [entry], [{ ...paidOrder, transactionId: 'another' }], [1, 0, 1]],
  ['nobody paid', [{ ...entry, transactions: [] }], [paidOrder], [0, 0, 1]],
  ['another amount is in the books', [entry], [{ ...paidOrder, totalFee: 1 }], [0, 0, 1]],
  ['one transaction pays two orders', [entry], [paidOrder, { ...paidOrder, outTradeNo: 'b' }], [0, 1, 1]],
  [
    'somebody paid twice, and the second is kept as an anomaly',
    [{ ...entry, transactions: [...entry.transactions, { transactionId: 'another', totalFee }] }],
    [{ ...paidOrder, anomalies: { 'second_transaction#another': anomaly } }],
    [0, 1, 0],
  ],
  [
    'the second is kept as the payment of an unknown order',
    [{ ...entry, transactions: [...entry.transactions, { transactionId: 'another', totalFee }] }],
    [paidOrder, anOrder({ outTradeNo: 'unknown#another', transactionId: 'another' })],
    [0, 1, 0],
  ],
])('%s', (_, ledger, rows, expected) => {
  const { lost, doubled, invented } = audit(ledger, rows);
  expect([lost.length, doubled.length, invented.length]).toEqual(expected);
});

const back = (outRefundNo: string, refundFee: number, status = 'SUCCESS') => ({
  ...{ outRefundNo, transactionId: TRANSACTION, refundFee, status },
});
const refunds = (...all: readonly (readonly [string, number])[]) =>
  Object.fromEntries(
    all.map(([outRefundNo, refundFee]) => [
      outRefundNo,
      aRefund({ outRefundNo, refundFee, transactionId: TRANSACTION, refundStatus: 'SUCCESS' }),
    ]),
  );

test.each([
  ['both have it', [back('R1', 40)], { refunds: refunds(['R1', 40]), refundedFee: 40 }, [0, 0, 0]],
  [
    'the table has it under way',
    [back('R1', 40, 'PROCESSING')],
    { refunds: refunds(['R1', 40]), refundedFee: 40 },
    [1, 0, 0],
  ],
  [
    'the table has another amount',
    [back('R1', 40)],
    { refunds: refunds(['R1', 41]), refundedFee: 41 },
    [1, 0, 0],
  ],
  ['only the ledger has it', [back('R1', 40)], {}, [1, 0, 0]],
  ['only the table has it', [], { refunds: refunds(['R1', 40]), refundedFee: 40 }, [0, 1, 0]],
  ['the row counts wrongly', [back('R1', 40)], { refunds: refunds(['R1', 40]), refundedFee: 30 }, [0, 0, 1]],
  [
    'more went back than was paid',
    [back('R1', 60), back('R2', 60)],
    { refunds: refunds(['R1', 60], ['R2', 60]), refundedFee: 120 },
    [0, 0, 2],
  ],
])('a refund: %s', (_, inLedger, inTable, expected) => {
  const { lost, invented, overRefunded } = audit(
    [{ ...entry, refunds: inLedger }],
    [{ ...paidOrder, ...inTable }],
  );
  expect([lost.length, invented.length, overRefunded.length]).toEqual(expected);
});
