import type { PlantedBug } from '../planted-bug';

const STORE = 'lib/aws/dynamodb-order-store.ts';
const CHANGE = 'lib/orders/change-order.ts';
const QUERY = 'lib/orders/pay/confirm-by-query.ts';

/** The store against a database. */
const CONTRACT = ['tests/contracts/order-store.dynalite.test.ts'];
const UNIT = ['tests/lib/aws/dynamodb-order-store.test.ts'];
const QUERY_TEST = ['tests/lib/orders/pay/confirm-by-query.test.ts'];
const PLACE_TEST = ['tests/lib/orders/place/place-order.test.ts'];
const LOOK_UP_TEST = ['tests/lib/orders/pay/look-up-order.test.ts'];

/** A clause of the condition of `markPaid` that no longer refuses anything. Its value is still named: DynamoDB wants that. */
function clauseOff(name: string, why: string, clause: string, replace?: string): PlantedBug {
  const holds = replace ?? `(${clause} OR attribute_exists(outTradeNo))`;
  return { name: `markPaid: ${name}`, why, file: STORE, find: clause, replace: holds, tests: CONTRACT };
}

/** The condition of each write, clause by clause, and the rules that decide what is written. */
export const WRITE_BUGS: readonly PlantedBug[] = [
  {
    name: 'insert: whether the number is free',
    why: 'A repeat would write a new unpaid order over a paid one.',
    file: STORE,
    find: 'ConditionExpression: NUMBER_IS_FREE,',
    replace: "ConditionExpression: 'attribute_not_exists(neverThere)',",
    tests: CONTRACT,
  },
  {
    name: 'keepUnknown: whether the transaction is kept already',
    why: 'The time at which money without an order was first seen would be lost.',
    file: STORE,
    find: 'ConditionExpression: NUMBER_IS_FREE }',
    replace: "ConditionExpression: 'attribute_not_exists(neverThere)' }",
    tests: CONTRACT,
  },
  {
    name: 'replace: whether something was written in between',
    why: 'What another function wrote would be lost: two refunds would each find the rest that only one may have.',
    file: STORE,
    find: "const UNCHANGED = '#sequence = :sequence';",
    replace: "const UNCHANGED = '(#sequence = :sequence OR attribute_exists(outTradeNo))';",
    tests: CONTRACT,
  },
  {
    name: 'replace: whether an equal row is ours',
    why: 'Two would each get the right that one may have.',
    file: CHANGE,
    find: 'result.written && (result.isOurs || !isClaim)',
    replace: 'result.written',
    tests: CONTRACT,
  },
  {
    name: 'replace: whether the row is as it was to be',
    why: 'A write whose answer was lost would count as made by another.',
    file: STORE,
    find: 'return isEqual ? { written: true, order, isOurs: false } : { written: false, order };',
    replace: 'return { written: isEqual && false, order };',
    tests: CONTRACT,
  },
  {
    name: 'a rule may move a state backwards',
    why: 'A paid order could be made unpaid.',
    file: CHANGE,
    find: 'if (!NEXT_STATES[before.tradeState].includes(after.tradeState))',
    replace: 'if (!Object.hasOwn(NEXT_STATES, after.tradeState))',
    tests: CONTRACT,
  },
  {
    name: 'claimUnreadable: whether the row is due',
    why: 'A row that was taken out of what is due would come back into it.',
    file: STORE,
    find: "const DUE_EARLIER = 'dueAt < :nextAt';",
    replace: "const DUE_EARLIER = '(dueAt < :nextAt OR attribute_exists(outTradeNo))';",
    tests: CONTRACT,
  },
  clauseOff(
    'whether the order is unpaid',
    'A second payment would be written over the first.',
    "'tradeState = :notpay'",
    "'(tradeState = :notpay OR attribute_exists(outTradeNo))'",
  ),
  clauseOff('the appid', 'Another mini program has its own orders.', 'appId = :appId'),
  clauseOff('the mch_id', 'Another merchant number has its own money.', 'mchId = :mchId'),
  clauseOff('the sign type', 'An order is paid as it was placed.', 'signType = :signType'),
  clauseOff('the openid', 'Somebody else paid.', 'openid = :openid'),
  clauseOff('the amount', 'Another amount was paid.', 'totalFee = :totalFee'),
  clauseOff('the currency', 'A hundred of another currency is not a hundred fen.', 'feeType = :feeType'),
  clauseOff('the time', 'The payment is older than the order.', 'createdAt <= :latestCreation'),
  clauseOff(
    'whether it could be paid',
    'Nobody was given what it takes to pay.',
    'attribute_exists(prepayId)',
    'attribute_exists(outTradeNo)',
  ),
  clauseOff(
    'whether a refund was reserved',
    'The order would not be due any more, and nobody would learn how its refund ends.',
    "'attribute_not_exists(refundCount)'",
    "'attribute_exists(outTradeNo)'",
  ),
  {
    name: 'keepPrepayId: whether the order is unpaid',
    why: 'prepay_id is written over a paid order, and it can be paid again.',
    file: 'lib/orders/place/place-order.ts',
    find: "order.tradeState === 'NOTPAY' && Object.keys(order.anomalies).length === 0",
    replace: 'Object.keys(order.anomalies).length === 0',
    tests: PLACE_TEST,
  },
  {
    name: 'keepPrepayId: whether there is an anomaly',
    why: 'An order would be signed for which money came while WeChat was asked.',
    file: 'lib/orders/place/place-order.ts',
    find: "order.tradeState === 'NOTPAY' && Object.keys(order.anomalies).length === 0",
    replace: "order.tradeState === 'NOTPAY'",
    tests: PLACE_TEST,
  },
  {
    name: 'asking: whether the order is unpaid',
    why: 'WeChat would be asked about what the table knows.',
    file: 'lib/orders/pay/look-up-order.ts',
    find: "each.tradeState === 'NOTPAY' ? asked(each, now) : each,",
    replace: 'asked(each, now),',
    tests: LOOK_UP_TEST,
  },
  {
    name: 'asking: whether WeChat was asked lately',
    why: 'A reader in a loop would use up the right to ask.',
    file: 'lib/orders/pay/look-up-order.ts',
    find: 'order.queriedAt > askedBefore',
    replace: 'order.queriedAt < askedBefore',
    tests: LOOK_UP_TEST,
  },
  {
    name: 'closing: whether it was tried lately',
    why: 'A customer in a loop would flood WeChat, three calls each time.',
    file: 'lib/orders/pay/close-order.ts',
    find: 'order.closeTriedAt > triedBefore',
    replace: 'order.closeTriedAt < triedBefore',
    tests: ['tests/lib/orders/pay/close-order.test.ts'],
  },
  {
    name: 'close: whether the order is unpaid',
    why: 'A paid order would be closed: the rule throws, and the pass with it.',
    file: QUERY,
    find: "order.tradeState === 'NOTPAY' && order.prepayId === read.prepayId",
    replace: 'order.prepayId === read.prepayId',
    tests: QUERY_TEST,
  },
  {
    name: 'close: whose the order is',
    why: 'What WeChat says of an order of ours would close another merchant’s.',
    file: QUERY,
    find: 'if (!isAsRead || !isOwn(order, merchant)) return order;',
    replace: 'if (!isAsRead) return order;',
    tests: QUERY_TEST,
  },
  {
    name: 'close: whether the order got a prepay_id meanwhile',
    why: 'A signature would leave for an order that is closed.',
    file: QUERY,
    find: "order.tradeState === 'NOTPAY' && order.prepayId === read.prepayId",
    replace: "order.tradeState === 'NOTPAY'",
    tests: QUERY_TEST,
  },
  {
    name: 'an anomaly is kept whether or not it is recorded already',
    why: 'The time at which it was first seen would be lost.',
    file: 'lib/orders/pay/mark-paid.ts',
    find: '  if (Object.hasOwn(order.anomalies, key)) return order;',
    replace: '',
    tests: ['tests/lib/orders/pay/mark-paid.test.ts'],
  },
  {
    name: 'a refused write is not read again where the database does not tell',
    why: 'The payment of a known order would be kept as one of an unknown order.',
    file: STORE,
    find: 'return item === undefined ? get(outTradeNo) : readRow(withoutKeys(item));',
    replace: 'return Promise.resolve(item && readRow(withoutKeys(item)));',
    tests: CONTRACT,
  },
  {
    name: 'every error of the database counts as a refused condition',
    why: 'A throttled write would be answered as if the row had refused it.',
    file: 'lib/aws/dynamodb.ts',
    find: '    if (!(error instanceof ConditionalCheckFailedException)) throw error;',
    replace:
      '    if (!(error instanceof ConditionalCheckFailedException)) return { written: false, item: undefined };',
    tests: UNIT,
  },
  {
    name: 'an order is read without asking for consistency',
    why: 'What was paid a moment ago would be read as unpaid.',
    file: STORE,
    find: 'ConsistentRead: true',
    replace: 'ConsistentRead: false',
    tests: UNIT,
  },
];
