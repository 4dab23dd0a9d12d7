import type { PlantedBug } from '../planted-bug';

const STORE = 'lib/aws/order-store.ts';

/** The store against a database. */
const CONTRACT = ['tests/contracts/order-store.dynalite.test.ts'];
const UNIT = ['tests/lib/aws/order-store.test.ts'];

/** STILL_UNPAID, but it always holds. Its value is still named: DynamoDB refuses one that no expression uses. */
const ANY_STATE = '`(${STILL_UNPAID} OR ${ORDER_EXISTS})`';

/** A clause of a condition that no longer refuses anything. */
function clauseOff(name: string, why: string, clause: string, replace?: string): PlantedBug {
  const holds = replace ?? `(${clause} OR attribute_exists(outTradeNo))`;
  return { name, why, file: STORE, find: clause, replace: holds, tests: CONTRACT };
}

/** The condition of each write, clause by clause. Beside STILL_UNPAID, ORDER_EXISTS is not here: docs/mutation.md says why. */
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
    name: 'keepPrepayId: whether the order is unpaid',
    why: 'prepay_id is written over a paid order, and it can be paid again.',
    file: STORE,
    find: "all(ORDER_EXISTS, STILL_UNPAID, NO_ANOMALY),\n        { set: 'prepayId",
    replace: `all(ORDER_EXISTS, ${ANY_STATE}, NO_ANOMALY),\n        { set: 'prepayId`,
    tests: CONTRACT,
  },
  {
    name: 'claimQuery: whether the order is unpaid',
    why: 'WeChat would be asked about what the books know.',
    file: STORE,
    find: 'all(ORDER_EXISTS, STILL_UNPAID, notLately)',
    replace: `all(ORDER_EXISTS, ${ANY_STATE}, notLately)`,
    tests: CONTRACT,
  },
  clauseOff(
    'claimQuery: whether WeChat was asked lately',
    'A reader in a loop would use up the right to ask.',
    'queriedAt <= :askedBefore',
    'queriedAt <= :askedBefore OR attribute_exists(queriedAt)',
  ),
  clauseOff(
    'claimClose: whether closing was tried lately',
    'A customer in a loop would flood WeChat, three calls each time.',
    'closeTriedAt <= :askedBefore',
    'closeTriedAt <= :askedBefore OR attribute_exists(closeTriedAt)',
  ),
  {
    name: 'settle: whether the order is unpaid',
    why: 'A second payment would be written over the first.',
    file: STORE,
    find: 'STILL_UNPAID,\n        SAME_MERCHANT',
    replace: `${ANY_STATE},\n        SAME_MERCHANT`,
    tests: CONTRACT,
  },
  clauseOff('settle: the appid', 'Another mini program has its own orders.', 'appId = :appId'),
  clauseOff('settle: the mch_id', 'Another merchant number has its own money.', 'mchId = :mchId'),
  clauseOff('settle: the sign type', 'An order is paid as it was placed.', 'signType = :signType'),
  clauseOff('settle: the openid', 'Somebody else paid.', 'openid = :openid'),
  clauseOff('settle: the amount', 'Another amount was paid.', 'totalFee = :totalFee'),
  clauseOff(
    'settle: the currency',
    'A hundred of another currency is not a hundred fen.',
    'feeType = :feeType',
  ),
  clauseOff('settle: the time', 'The payment is older than the order.', 'createdAt <= :latestCreation'),
  clauseOff(
    'settle: whether it could be paid',
    'Nobody was given what it takes to pay.',
    'attribute_exists(prepayId)',
    'attribute_exists(outTradeNo)',
  ),
  {
    name: 'close: whether the order is unpaid',
    why: 'A paid order would be closed.',
    file: STORE,
    find: "all(ORDER_EXISTS, STILL_UNPAID, SAME_MERCHANT, asRead),\n        'tradeState = :closed",
    replace: `all(ORDER_EXISTS, ${ANY_STATE}, SAME_MERCHANT, asRead),\n        'tradeState = :closed`,
    tests: CONTRACT,
  },
  {
    name: 'close: whose the order is',
    why: 'What WeChat says of an order of ours would close another merchant’s.',
    file: STORE,
    find: "all(ORDER_EXISTS, STILL_UNPAID, SAME_MERCHANT, asRead),\n        'tradeState = :closed",
    replace: "all(ORDER_EXISTS, STILL_UNPAID, asRead),\n        'tradeState = :closed",
    tests: CONTRACT,
  },
  {
    name: 'close: whether the order got a prepay_id meanwhile',
    why: 'A signature would leave for an order that is closed.',
    file: STORE,
    find: 'prepayId === undefined ? NEVER_PREPARED : PREPARED_AS_READ',
    replace: 'prepayId === undefined ? ORDER_EXISTS : PREPARED_AS_READ',
    tests: CONTRACT,
  },
  clauseOff(
    'recordAnomaly: whether it is recorded already',
    'The time at which it was first seen would be lost.',
    "'attribute_not_exists(anomalies.#key)'",
    "'(attribute_not_exists(anomalies.#key) OR attribute_exists(outTradeNo))'",
  ),
  clauseOff(
    'keepPrepayId: whether there is an anomaly',
    'An order would be signed for which money came while WeChat was asked.',
    'size(anomalies) = :zero',
    'size(anomalies) >= :zero',
  ),
  {
    name: 'recordAnomaly: whether there is the order',
    why: 'An anomaly of no order must be told, never be taken for kept.',
    file: STORE,
    find: 'all(ORDER_EXISTS, NOT_RECORDED)',
    replace: 'all(NOT_RECORDED)',
    tests: CONTRACT,
  },
  {
    name: 'a refused write is not read again where the database does not tell',
    why: 'The payment of a known order would be kept as one of an unknown order.',
    file: STORE,
    find: '(item ?? (await get(outTradeNo)))',
    replace: 'item',
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
