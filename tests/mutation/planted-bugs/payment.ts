import type { Edit, PlantedBug } from '../planted-bug';

const PAYMENT = 'lib/wechat/pay/v2/payment.ts';
const JUDGE = 'lib/orders/pay/judge-payment.ts';
const STORE = 'lib/aws/dynamodb-order-store.ts';
const QUERY = 'lib/wechat/pay/v2/order-query.ts';

const PAYMENT_TEST = 'tests/lib/wechat/pay/v2/payment.test.ts';
const JUDGE_TEST = 'tests/lib/orders/pay/judge-payment.test.ts';
const QUERY_TEST = 'tests/lib/wechat/pay/v2/order-query.test.ts';

/** The rule stands in the verdict, which explains, and in the condition of the write, which enforces. */
const TWICE = 'Stands in the verdict and in the condition of the write; both are dropped.';

function inStore(find: string, replace: string): readonly Edit[] {
  return [{ file: STORE, find, replace }];
}

function withoutLine(name: string, why: string, line: string): PlantedBug {
  return { name, why, file: PAYMENT, find: line, replace: '', tests: [PAYMENT_TEST] };
}

/** What a message about a payment must carry, and what must fit the order. */
export const PAYMENT_BUGS: readonly PlantedBug[] = [
  withoutLine(
    'no check of the appid',
    "Another mini program of the merchant's has the same key.",
    "  if (fields['appid'] !== merchant.appId) return { refusal: 'appid_mismatch' };",
  ),
  withoutLine(
    'no check of the mch_id',
    'A message to another merchant number is not ours.',
    "  if (fields['mch_id'] !== merchant.mchId) return { refusal: 'mch_id_mismatch' };",
  ),
  withoutLine(
    'no check of trade_state',
    'The signed answer about an unpaid order, sent to the notify route, would pay it.',
    "  if (!tradeStates.includes(tradeState)) return { ok: false, refusal: 'not_success', field: 'trade_state' };",
  ),
  withoutLine(
    'no check of return_code',
    'A message that says FAIL would pay an order.',
    "  if (fields.return_code !== 'SUCCESS') return { ok: false, refusal: 'not_success', field: 'return_code' };",
  ),
  withoutLine(
    'no check of result_code',
    'A payment that failed would pay an order.',
    "  if (fields.result_code !== 'SUCCESS') return { ok: false, refusal: 'not_success', field: 'result_code' };",
  ),
  withoutLine(
    'no check of trade_type',
    'A payment by another way than the mini program is not for an order of ours.',
    "  if (tradeType !== 'any' && fields.trade_type !== tradeType)\n    return { ok: false, refusal: 'trade_type_mismatch', field: 'trade_type' };",
  ),
  {
    name: 'no check of the mandatory fields',
    why: 'Anything that the key has signed, paySign too, might pass for a payment.',
    file: PAYMENT,
    find: 'return ALWAYS.every(',
    replace: 'return true || ALWAYS.every(',
    tests: [PAYMENT_TEST],
  },
  ...['nonce_str', 'openid', 'bank_type', 'cash_fee'].map((field) => ({
    name: `${field} is not mandatory`,
    why: 'Each field that only a payment carries keeps out other texts that the key has signed.',
    file: PAYMENT,
    find: `  '${field}',\n`,
    replace: '',
    tests: [PAYMENT_TEST],
  })),
  {
    name: 'parseInt on the amount',
    why: '"1e5" would be 1 fen, "100.5" 100.',
    file: PAYMENT,
    find: '/^(?:0|[1-9]\\d*)$/.test(text) ? Number(text) : Number.NaN',
    replace: 'Number.parseInt(text, 10)',
    tests: [PAYMENT_TEST],
  },
  {
    name: 'no check of the openid',
    why: TWICE,
    file: JUDGE,
    find: "  if (payment.openid !== order.openid) return 'openid_mismatch';",
    replace: '',
    also: inStore("'openid = :openid'", "'(openid = :openid OR attribute_exists(outTradeNo))'"),
    tests: [JUDGE_TEST],
  },
  {
    name: 'no check of the fee_type',
    why: TWICE,
    file: JUDGE,
    find: "  if (payment.feeType !== order.feeType) return 'fee_type_mismatch';",
    replace: '',
    also: inStore('feeType = :feeType', '(feeType = :feeType OR attribute_exists(outTradeNo))'),
    tests: [JUDGE_TEST],
  },
  {
    name: 'no check of the amount',
    why: TWICE,
    file: JUDGE,
    find: "  if (payment.totalFee !== order.totalFee) return 'total_fee_mismatch';",
    replace: '',
    also: inStore('totalFee = :totalFee', '(totalFee = :totalFee OR attribute_exists(outTradeNo))'),
    tests: [JUDGE_TEST],
  },
  {
    name: 'cash_fee is compared with the price',
    why: 'A payer with a coupon pays less cash than the order costs. Stands in the verdict and in the write.',
    file: JUDGE,
    find: 'payment.totalFee !== order.totalFee',
    replace: 'payment.cashFee !== order.totalFee',
    also: inStore("':totalFee': payment.totalFee", "':totalFee': payment.cashFee"),
    tests: [JUDGE_TEST],
  },
  {
    name: 'an order that was never prepared is marked paid',
    why: `It was paid in another system of the merchant. ${TWICE}`,
    file: JUDGE,
    find: "  if (order.prepayId === undefined) return 'never_prepared';",
    replace: '',
    also: inStore("'attribute_exists(prepayId)'", "'attribute_exists(outTradeNo)'"),
    tests: ['tests/contracts/order-store.dynalite.test.ts'],
  },
  {
    name: 'a payment from before the order pays it',
    why: `A number that is used again would be paid by its former payment. ${TWICE}`,
    file: JUDGE,
    find: "  if (order.createdAt > latestCreation(payment)) return 'time_end_before_order';",
    replace: '',
    also: inStore(
      "'createdAt <= :latestCreation'",
      "'(createdAt <= :latestCreation OR attribute_exists(outTradeNo))'",
    ),
    tests: [JUDGE_TEST],
  },
  {
    name: 'a second payment is taken for a repeat of the first',
    why: 'Money came twice and nobody would look at it.',
    file: JUDGE,
    find: 'return order.transactionId === payment.transactionId',
    replace: 'return order.transactionId !== undefined',
    tests: [JUDGE_TEST],
  },
  {
    name: 'the answer about another order settles this one',
    why: 'A genuine answer, but to another question.',
    file: QUERY,
    find: "  if (fields['out_trade_no'] !== order.outTradeNo) unbelievable('out_trade_no');",
    replace: '',
    tests: [QUERY_TEST],
  },
  {
    name: 'every trade_state of a query means paid',
    why: 'NOTPAY would be SUCCESS. It stands where the answer is read and where the payment is.',
    file: QUERY,
    find: "  if (tradeState !== 'SUCCESS' && tradeState !== 'REFUND') return { kind: 'open', tradeState };",
    replace: '',
    also: [
      {
        file: QUERY,
        find: "order.signType, ['SUCCESS', 'REFUND'], 'any')",
        replace: "order.signType, [tradeState], 'any')",
      },
    ],
    tests: [QUERY_TEST],
  },
];
