import { audit, type LedgerOrder } from '../../../bench/load/audit';
import { anOrder } from '../../an-order';

const TRANSACTION = '4200000000202601010000000001';
const paidOrder = anOrder({ tradeState: 'SUCCESS', transactionId: TRANSACTION });
const { outTradeNo, totalFee, openid } = paidOrder;
const entry: LedgerOrder = {
  outTradeNo,
  totalFee,
  openid,
  transactions: [{ transactionId: TRANSACTION, totalFee }],
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
])('%s', (_, ledger, rows, expected) => {
  const { lost, doubled, invented } = audit(ledger, rows);
  expect([lost.length, doubled.length, invented.length]).toEqual(expected);
});
