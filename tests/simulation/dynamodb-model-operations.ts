import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { withDue } from '../../lib/orders/due';
import type { Anomaly } from '../../lib/orders/order';
import type { OrderStore } from '../../lib/orders/ports/order-store';
import { anOrder, aPayment } from '../support/an-order';
import {
  aCondition,
  anUpdate,
  aPath,
  aValue,
  BROKEN_CONDITIONS,
  BROKEN_UPDATES,
  makeScope,
  type Scope,
  type Text,
} from './dynamodb-model-expressions';

/** Any command that the comparison sends. */
export type Command = DeleteCommand | GetCommand | PutCommand | QueryCommand | ScanCommand | UpdateCommand;

/** One step of the comparison: a command of its own, or a call of the order store and whatever that sends. */
export type Operation =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'store'; readonly name: string; readonly call: (store: OrderStore) => Promise<unknown> };

type Placeholders = Pick<UpdateCommand['input'], 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>;

function placeholders({ names, values }: Scope): Placeholders {
  return {
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}

const number = fc.constantFrom('T1', 'T2', 'T3', 'T4');
const time = fc.integer({ min: 0, max: 9 }).map((minute) => `2026-01-01T12:0${minute}:00.000Z`);
const condition = fc.option(aCondition, { nil: undefined, freq: 1 });
const returnOld = fc.constantFrom(undefined, 'NONE' as const, 'ALL_OLD' as const);
const onFailure = fc.constantFrom(undefined, 'ALL_OLD' as const);

function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

const anItem = fc
  .record({
    openid: sometimes(fc.constantFrom('o1', 'o2')),
    createdAt: sometimes(time),
    dueShard: sometimes(fc.constantFrom(1, 2, 10)),
    dueAt: sometimes(time),
    tradeState: sometimes(fc.constantFrom('NOTPAY', 'SUCCESS')),
    totalFee: sometimes(fc.constantFrom(1, 0.1, 100, -3)),
    note: sometimes(aValue),
    extra: sometimes(aValue),
    anomalies: sometimes(fc.constantFrom({}, { a: 1 }, { 'kind#42': { a: 'deep' } })),
  })
  .map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)));

/** What no table or index takes as a key. */
const BAD_ITEMS: readonly Record<string, unknown>[] = [
  {},
  { outTradeNo: '' },
  { outTradeNo: 1 },
  { outTradeNo: null },
  { outTradeNo: 'T1', openid: 7 },
  { outTradeNo: 'T1', openid: '' },
  { outTradeNo: 'T1', dueShard: '7' },
  { outTradeNo: 'T1', dueAt: null },
  { outTradeNo: 'k'.repeat(2049) },
  { outTradeNo: 'T1', createdAt: 'c'.repeat(1025), openid: 'o1' },
  { outTradeNo: 'T1', note: 'n'.repeat(400 * 1024 - 15) },
  { outTradeNo: 'T1', note: '茶'.repeat(140_000) },
];
const BAD_KEYS: readonly Record<string, unknown>[] = [
  {},
  { outTradeNo: '' },
  { outTradeNo: 1 },
  { openid: 'o1' },
  { outTradeNo: 'T1', openid: 'o1' },
];
const key = fc.oneof(
  { weight: 30, arbitrary: number.map((outTradeNo): Record<string, unknown> => ({ outTradeNo })) },
  { weight: 1, arbitrary: fc.constantFrom(...BAD_KEYS) },
);

function puts(TableName: string): fc.Arbitrary<Command> {
  const item = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(number, anItem).map(([outTradeNo, rest]) => ({ outTradeNo, ...rest })) },
    { weight: 1, arbitrary: fc.constantFrom(...BAD_ITEMS) },
  );
  return fc.tuple(item, condition, returnOld, onFailure).map(([Item, write, old, failure]) => {
    const scope = makeScope();
    return new PutCommand({
      TableName,
      Item,
      ConditionExpression: write?.(scope),
      ReturnValues: old,
      ReturnValuesOnConditionCheckFailure: failure,
      ...placeholders(scope),
    });
  });
}

function updates(TableName: string): fc.Arbitrary<Command> {
  const returned = fc.constantFrom(
    undefined,
    'NONE',
    'ALL_OLD',
    'ALL_NEW',
    'UPDATED_OLD',
    'UPDATED_NEW' as const,
  );
  return fc
    .tuple(key, fc.option(anUpdate, { nil: undefined, freq: 15 }), condition, returned, onFailure)
    .map(([Key, change, write, values, failure]) => {
      const scope = makeScope();
      const UpdateExpression = change?.(scope);
      return new UpdateCommand({
        TableName,
        Key,
        UpdateExpression,
        ConditionExpression: write?.(scope),
        // The model refuses to guess what those give of an inner path.
        ReturnValues: UpdateExpression?.includes('.') && values?.startsWith('UPDATED_') ? 'ALL_NEW' : values,
        ReturnValuesOnConditionCheckFailure: failure,
        ...placeholders(scope),
      });
    });
}

function deletes(TableName: string): fc.Arbitrary<Command> {
  return fc.tuple(key, condition, returnOld, onFailure).map(([Key, write, old, failure]) => {
    const scope = makeScope();
    return new DeleteCommand({
      TableName,
      Key,
      ConditionExpression: write?.(scope),
      ReturnValues: old,
      ReturnValuesOnConditionCheckFailure: failure,
      ...placeholders(scope),
    });
  });
}

const projection = fc.option(
  fc.array(aPath, { minLength: 1, maxLength: 2 }).map(
    (paths): Text =>
      (scope) =>
        paths.map((path) => path(scope)).join(', '),
  ),
  { nil: undefined, freq: 4 },
);

function gets(TableName: string): fc.Arbitrary<Command> {
  return fc.tuple(key, fc.boolean(), projection).map(([Key, ConsistentRead, paths]) => {
    const scope = makeScope();
    return new GetCommand({
      TableName,
      Key,
      ConsistentRead,
      ProjectionExpression: paths?.(scope),
      ...placeholders(scope),
    });
  });
}

/** A query's key condition for each index; most are sound. */
const KEY_QUERIES: readonly (readonly [index: string | undefined, condition: string, values: unknown[]])[] = [
  [undefined, 'outTradeNo = :a', ['T1']],
  ['ordersByOpenid', 'openid = :a', ['o1']],
  ['ordersByOpenid', ':a = openid', ['o2']],
  ['ordersByOpenid', 'openid = :a AND createdAt > :b', ['o1', '2026-01-01T12:04:00.000Z']],
  ['ordersByOpenid', 'createdAt <= :b AND openid = :a', ['o1', '2026-01-01T12:04:00.000Z']],
  ['ordersByOpenid', 'openid = :a AND :b < createdAt', ['o1', '2026-01-01T12:04:00.000Z']],
  ['ordersByOpenid', '(openid = :a) AND (begins_with(createdAt, :b))', ['o2', '2026-01-01T12:0']],
  ['dueOrders', 'dueShard = :a', [10]],
  ['dueOrders', 'dueShard = :a AND dueAt BETWEEN :b AND :c', [1, '2026-01-01T12:02', '2026-01-01T12:08']],
  ['ordersByPaidDay', 'paidDayShard = :a', ['20260101#9']],
  [undefined, 'outTradeNo > :a', ['T1']],
  [undefined, 'outTradeNo = :a', [1]],
  [undefined, 'outTradeNo = :a', ['']],
  [undefined, 'outTradeNo = :a AND openid = :b', ['T1', 'o1']],
  ['ordersByOpenid', 'createdAt = :a', ['2026-01-01T12:04:00.000Z']],
  ['ordersByOpenid', 'openid = :a OR openid = :b', ['o1', 'o2']],
  ['ordersByOpenid', 'NOT openid = :a', ['o1']],
  ['ordersByOpenid', 'openid = :a AND createdAt <> :b', ['o1', 'x']],
  ['ordersByOpenid', 'openid = :a AND openid = :b', ['o1', 'o1']],
  ['dueOrders', 'dueShard = :a', ['10']],
  ['dueOrders', 'dueShard = :a AND dueAt BETWEEN :b AND :c', [1, '2', '1']],
  ['noSuchIndex', 'openid = :a', ['o1']],
];
const filter = fc.option(aCondition, { nil: undefined, freq: 2 });
const limit = fc.constantFrom(undefined, undefined, 1, 2);

type KeyQuery = (typeof KEY_QUERIES)[number];

function keyQuery(
  TableName: string,
  [IndexName, KeyConditionExpression, values]: KeyQuery,
  scope: Scope,
): QueryCommand {
  [':a', ':b', ':c'].slice(0, values.length).forEach((name, at) => {
    scope.values[name] = values[at];
  });
  return new QueryCommand({ TableName, IndexName, KeyConditionExpression, ...placeholders(scope) });
}

function queries(TableName: string): fc.Arbitrary<Command> {
  return fc
    .tuple(
      fc.constantFrom(...KEY_QUERIES),
      filter,
      limit,
      fc.boolean(),
      fc.constantFrom(undefined, undefined, true),
    )
    .map(([ofKeys, where, Limit, ScanIndexForward, ConsistentRead]) => {
      const scope = makeScope();
      const { input } = keyQuery(TableName, ofKeys, scope);
      const FilterExpression = where?.(scope);
      return new QueryCommand({
        ...input,
        ...placeholders(scope),
        FilterExpression,
        Limit,
        ScanIndexForward,
        ConsistentRead,
      });
    });
}

function scans(TableName: string): fc.Arbitrary<Command> {
  // The keys-only index is scanned whole: the model refuses to guess what a filter sees there.
  const index = fc.constantFrom(undefined, 'dueOrders', 'ordersByOpenid');
  return fc.tuple(index, filter, limit).map(([IndexName, where, Limit]) => {
    const scope = makeScope();
    const FilterExpression = IndexName === 'dueOrders' ? undefined : where?.(scope);
    return new ScanCommand({ TableName, IndexName, FilterExpression, Limit, ...placeholders(scope) });
  });
}

/** Values that are the same, however they are written. */
const EQUAL_PAIRS: readonly (readonly [unknown, unknown])[] = [
  [
    { a: 1, b: [null] },
    { b: [null], a: 1 },
  ],
  [[{ a: '茶' }], [{ a: '茶' }]],
  [new Set(['a', 'b']), new Set(['b', 'a'])],
  [1e2, 100],
  [Uint8Array.of(1, 2), Uint8Array.of(1, 2)],
];

/** Every request that is wrong in a way of its own, and every key condition, once. */
export function fixedCommands(TableName: string): Command[] {
  const Key = { outTradeNo: 'T1' };
  const insert = { TableName, Item: Key, ConditionExpression: 'attribute_not_exists(outTradeNo)' };
  return [
    ...BROKEN_CONDITIONS.map(
      (ConditionExpression) => new DeleteCommand({ TableName, Key, ConditionExpression }),
    ),
    ...BROKEN_UPDATES.map((UpdateExpression) => new UpdateCommand({ TableName, Key, UpdateExpression })),
    ...BAD_ITEMS.map((Item) => new PutCommand({ TableName, Item })),
    ...BAD_KEYS.flatMap((bad) => [
      new GetCommand({ TableName, Key: bad }),
      new UpdateCommand({ TableName, Key: bad }),
      new DeleteCommand({ TableName, Key: bad }),
    ]),
    ...KEY_QUERIES.map((ofKeys) => keyQuery(TableName, ofKeys, makeScope())),
    ...EQUAL_PAIRS.map(
      ([a, b]) =>
        new DeleteCommand({
          TableName,
          Key,
          ConditionExpression: ':a <> :b',
          ExpressionAttributeValues: { ':a': a, ':b': b },
        }),
    ),
    new PutCommand({ TableName, Item: Key, ConditionExpression: 'NOT NOT attribute_exists(nothing)' }),
    new PutCommand({ TableName, Item: Key, ConditionExpression: 'nothing = nowhere' }),
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET openid = :number',
      ConditionExpression: 'attribute_exists(nothing)',
      ExpressionAttributeValues: { ':number': 1 },
    }),
    // By bytes the first comes before the second, by UTF-16 units after it.
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET extra = :a',
      ConditionExpression: ':a < :b',
      ExpressionAttributeValues: { ':a': '\uffee', ':b': '🍵' },
    }),
    new GetCommand({ TableName: 'no-such-table', Key }),
    new GetCommand({ TableName, Key, ProjectionExpression: 'note, note.a' }),
    new PutCommand({ TableName, Item: Key, ReturnValues: 'ALL_NEW' }),
    new PutCommand({ TableName, Item: Key, ExpressionAttributeNames: { '#a': 'a' } }),
    new PutCommand({ ...insert, ExpressionAttributeNames: {} }),
    new PutCommand({ ...insert, ExpressionAttributeNames: { '#a': 'a' } }),
    new PutCommand({ ...insert, ExpressionAttributeValues: { ':a': 1 } }),
    new PutCommand({ ...insert, ExpressionAttributeValues: { ':a-b': 1 } }),
    new DeleteCommand({ TableName, Key, ReturnValues: 'UPDATED_OLD' }),
    new QueryCommand({ TableName, FilterExpression: 'attribute_exists(note)' }),
    new QueryCommand({
      TableName,
      IndexName: 'dueOrders',
      KeyConditionExpression: 'dueShard = :shard',
      FilterExpression: 'attribute_exists(note)',
      ExpressionAttributeValues: { ':shard': 1 },
    }),
    new ScanCommand({ TableName, Limit: 0 }),
    new ScanCommand({ TableName, IndexName: 'dueOrders', ConsistentRead: true }),
  ];
}

const { transactionId, cashFee, feeType, bankType, timeEnd, openid, totalFee } = aPayment();
const odd: Anomaly = {
  ...{ transactionId, cashFee, feeType, bankType, timeEnd, openid, totalFee },
  kind: 'second_transaction',
  recordedAt: '2026-01-01T12:10:00.000Z',
};

function storeCalls(): fc.Arbitrary<Operation> {
  // Mostly orders of the store's own: what the other commands leave of an order is rarely one that can be paid.
  const number = fc.constantFrom('T1', 'S1', 'S2', 'S3', 'S4', 'S5');
  const now = new Date('2026-01-01T12:10:00.000Z');
  const call = (name: string, run: (store: OrderStore) => Promise<unknown>): Operation => ({
    kind: 'store',
    name,
    call: run,
  });
  const order = fc.tuple(
    number,
    fc.constantFrom('o1', 'o2'),
    time,
    fc.constantFrom('NOTPAY', 'CLOSED' as const),
  );
  const payment = fc.tuple(
    number,
    fc.constantFrom('o1', 'o2'),
    fc.constantFrom(100, 99),
    fc.constantFrom('SUCCESS', 'REFUND' as const),
    fc.constantFrom('2026-01-01T12:06:00.000Z', '2026-01-01T11:00:00.000Z'),
  );
  return fc.oneof(
    number.map((outTradeNo) => call('get', (store) => store.get(outTradeNo))),
    order.map(([outTradeNo, openid, createdAt, tradeState]) =>
      call('insert', (store) =>
        store.insert(anOrder({ outTradeNo, openid, createdAt, tradeState, dueAt: createdAt })),
      ),
    ),
    {
      weight: 5,
      arbitrary: fc
        .tuple(number, fc.integer({ min: 0, max: 9 }), fc.constantFrom('NOTPAY', 'CLOSED' as const))
        .map(([outTradeNo, second, tradeState]) =>
          call('replace', async (store) => {
            const found = await store.get(outTradeNo);
            const isOrder = found !== undefined && !('unreadable' in found);
            // What was read, or something older: that is refused.
            const before = isOrder && second > 2 ? found : anOrder({ outTradeNo });
            const queriedAt = new Date(now.getTime() + second * 1_000).toISOString();
            const after = {
              ...before,
              queriedAt,
              tradeState,
              anomalies: { [`second_transaction#${second}`]: odd },
            };
            return store.replace(before, second > 6 ? withDue(after, undefined) : after);
          }),
        ),
    },
    {
      weight: 2,
      arbitrary: payment.map(([outTradeNo, openid, totalFee, tradeState, timeEnd]) =>
        call('markPaid', (store) =>
          store.markPaid(
            aPayment({ outTradeNo, openid, totalFee, tradeState, timeEnd }),
            totalFee === 100 ? undefined : { at: now, reason: 'ship' },
            now,
          ),
        ),
      ),
    },
    number.map((outTradeNo) =>
      call('claimUnreadable', (store) => store.claimUnreadable(outTradeNo, new Date(now.getTime() + 1))),
    ),
    number.map((transactionId) =>
      call('keepUnknown', (store) => store.keepUnknown(aPayment({ transactionId }), now)),
    ),
  );
}

/** Everything that the comparison sends to the orders table: the store's own commands, and their neighbours. */
export function anOperation(table: string): fc.Arbitrary<Operation> {
  const command = fc.oneof(
    { weight: 5, arbitrary: puts(table) },
    { weight: 9, arbitrary: updates(table) },
    { weight: 2, arbitrary: deletes(table) },
    { weight: 2, arbitrary: gets(table) },
    { weight: 4, arbitrary: queries(table) },
    { weight: 1, arbitrary: scans(table) },
  );
  return fc.oneof(
    { weight: 1, arbitrary: storeCalls() },
    { weight: 2, arbitrary: command.map((one): Operation => ({ kind: 'command', command: one })) },
  );
}
