import type { PlantedBug } from '../planted-bug';

const JUDGE = 'lib/orders/judge-refund.ts';
const REQUEST = 'lib/orders/request-refund.ts';
const FOLLOW = 'lib/orders/follow-refund.ts';
const BOOKS = 'lib/orders/refund-books.ts';
const STORE = 'lib/orders/refund-store.ts';
const RECONCILE = 'lib/orders/reconcile-order.ts';
const CURSOR = 'lib/http/order-cursor.ts';
const REFUNDING = ['tests/lib/orders/refunding.test.ts', 'tests/flows/refunding.test.ts'];
const SWEEPING = ['tests/lib/orders/reconcile-order.test.ts', 'tests/flows/sweeping.test.ts'];

/** What comes after the payment: refunds, the sweep, lists, events, bills. */
export const AFTER_BUGS: readonly PlantedBug[] = [
  {
    name: 'a refund may be more than what is left',
    why: 'More would go back than was paid.',
    file: JUDGE,
    find: 'if (input.refundFee > rest)',
    replace: 'if (input.refundFee > target.totalFee)',
    tests: REFUNDING,
  },
  {
    name: 'refunds of one order come without a minute between them',
    why: 'WeChat refuses them, and their money stays reserved.',
    file: JUDGE,
    find: 'const BETWEEN_MS = 60_000;',
    replace: 'const BETWEEN_MS = 0;',
    tests: REFUNDING,
  },
  {
    name: 'an order may be refunded more than 50 times',
    why: 'WeChat takes 50.',
    file: JUDGE,
    find: 'const MOST_REFUNDS = 50;',
    replace: 'const MOST_REFUNDS = 51;',
    tests: REFUNDING,
  },
  {
    name: 'a payment of any age is refunded',
    why: 'WeChat refunds within a year.',
    file: JUDGE,
    find: 'const WINDOW_MS = 365 * 24',
    replace: 'const WINDOW_MS = 3650 * 24',
    tests: REFUNDING,
  },
  {
    name: 'one outRefundNo may stand for other amounts',
    why: 'A typing error would pass for a refund that was made.',
    file: JUDGE,
    find: 'known.refundFee === input.refundFee &&',
    replace: '',
    tests: REFUNDING,
  },
  {
    name: 'a refund is written on a row that has changed since it was judged',
    why: 'Two at once would each find the rest that only one may have.',
    file: STORE,
    find: "const UNCHANGED_SINCE = '#sequence = :sequence';",
    replace: "const UNCHANGED_SINCE = '(#sequence = :sequence OR attribute_exists(outTradeNo))';",
    tests: ['tests/contracts/refund-store.dynalite.test.ts'],
  },
  {
    name: "an anomaly's money goes back without asking WeChat",
    why: 'The anomaly may be a year old, and its money gone back in the console.',
    file: REQUEST,
    find: "if (answer.kind !== 'paid')",
    replace: "if (answer.kind === 'closed')",
    tests: REFUNDING,
  },
  {
    name: 'a refusal frees the money though an earlier answer was lost',
    why: 'The earlier attempt may have been taken: the money would go back twice.',
    file: REQUEST,
    find: "if (step === 'reserved' && result.isAlone)",
    replace: 'if (true)',
    tests: REFUNDING,
  },
  {
    name: 'a refund that WeChat does not know yet is given up at once',
    why: 'It may still be on its way.',
    file: FOLLOW,
    find: 'const LOST_MS = 60 * 60_000;',
    replace: 'const LOST_MS = 0;',
    tests: REFUNDING,
  },
  {
    name: 'a closed refund keeps its money reserved',
    why: 'The shop has the money again and could not give it back.',
    file: BOOKS,
    find: "const HOLDS: readonly RefundStatus[] = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'];",
    replace:
      "const HOLDS: readonly RefundStatus[] = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'];",
    tests: REFUNDING,
  },
  {
    name: 'an accepted refund is not followed',
    why: 'Nobody would learn that it never arrived.',
    file: BOOKS,
    find: "const OUTSTANDING: readonly RefundStatus[] = ['RESERVED', 'PROCESSING', 'CHANGE'];",
    replace: "const OUTSTANDING: readonly RefundStatus[] = ['RESERVED', 'CHANGE'];",
    tests: REFUNDING,
  },
  {
    name: 'a notification about a refund is believed',
    why: 'It carries no signature, and its blocks can be put together anew.',
    file: 'lib/hear-refund.ts',
    find: 'if (holds(refund.refundStatus, hint)) {',
    replace: "if (refund.refundStatus !== 'RESERVED') {",
    tests: ['tests/functions/refund-notify.hostile.test.ts', 'tests/flows/refunding.test.ts'],
  },
  {
    name: 'a refund of another number is taken for ours',
    why: "WeChat's word about one refund would be kept as another's.",
    file: 'lib/wechat/pay/v2/refund.ts',
    find: "if (fields['out_refund_no'] !== refund.outRefundNo) unbelievable('out_refund_no');",
    replace: '',
    tests: ['tests/lib/wechat/pay/v2/refund.test.ts'],
  },
  {
    name: 'the sweep closes an order that can still be paid',
    why: 'A customer at the pay sheet would be turned away.',
    file: RECONCILE,
    find: '(isToClose || isOver(order, now))',
    replace: 'true',
    tests: SWEEPING,
  },
  {
    name: 'the sweep closes in the books what WeChat calls unpaid',
    why: 'Only a query after closeorder tells that no payment was quicker.',
    file: RECONCILE,
    find: "const isGone = after.kind === 'open' && after.tradeState === 'ORDERNOTEXIST';",
    replace: "const isGone = after.kind === 'open';",
    tests: SWEEPING,
  },
  {
    name: 'the sweep takes an order that another pass has',
    why: 'Each pass would ask about it again, and WeChat turns us away.',
    file: 'lib/orders/due-store.ts',
    find: "const DUE_AS_READ = 'dueAt = :dueAt';",
    replace: "const DUE_AS_READ = '(dueAt = :dueAt OR attribute_exists(outTradeNo))';",
    tests: ['tests/contracts/due-store.dynalite.test.ts'],
  },
  {
    name: 'checks do not grow apart',
    why: 'An open order of a day would cost 1,440 questions instead of eleven.',
    file: 'lib/orders/next-check.ts',
    find: 'Math.min(Math.max(time - since, terms.firstMs), terms.longestMs)',
    replace: 'terms.firstMs',
    tests: ['tests/lib/orders/next-check.test.ts'],
  },
  {
    name: "another payer's cursor is taken",
    why: 'It holds the number of an order that is not theirs.',
    file: CURSOR,
    find: '    subject: openid,\n    requiredClaims',
    replace: '    requiredClaims',
    tests: ['tests/lib/http/order-cursor.test.ts'],
  },
  {
    name: 'a session token passes for a cursor',
    why: 'One key signs both: only the audience tells them apart.',
    file: CURSOR,
    find: 'return `${config.WECHAT_APPID}/orders`;',
    replace: 'return config.WECHAT_APPID;',
    tests: ['tests/lib/http/order-cursor.test.ts'],
  },
  {
    name: 'one call to the bus holds several events of an order',
    why: 'The bus may refuse the first and take the second.',
    file: 'lib/events/publish-events.ts',
    find: 'if (subjects.has(each.event.subject)) continue;',
    replace: '',
    tests: ['tests/lib/events/publish-events.test.ts'],
  },
  {
    name: 'a yuan without its second decimal is a tenth of itself',
    why: '0.5 yuan are 50 fen.',
    file: 'lib/bills/yuan.ts',
    find: 'fen.padEnd(2,',
    replace: 'fen.padStart(2,',
    tests: ['tests/lib/bills/yuan.test.ts'],
  },
  {
    name: 'a bill that is cut short is compared',
    why: 'Everything behind the cut would be missing there.',
    file: 'lib/bills/read-bill.ts',
    find: "if (!isOver) refuse('The bill has no summary: it was cut short.');",
    replace: '',
    tests: ['tests/lib/bills/read-bill.test.ts'],
  },
];
