import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-jest';
import { makeDynamoDBOrderStore } from '../../../lib/aws/dynamodb-order-store';
import { shardOf } from '../../../lib/aws/order-keys';
import { withDue } from '../../../lib/orders/due';
import type { Order } from '../../../lib/orders/order';
import { anOrder, aPayment } from '../../support/an-order';

// What no answer of a local database shows: the requests themselves, and what only AWS's database does.

const document = mockClient(DynamoDBDocumentClient);
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' }));
const now = new Date('2026-01-01T12:01:00.000Z');
const later = new Date('2026-01-01T18:01:00.000Z');
const order = anOrder();
const changed: Order = { ...order, prepayId: 'wx01' };

function store(
  signal: AbortSignal = new AbortController().signal,
): ReturnType<typeof makeDynamoDBOrderStore> {
  return makeDynamoDBOrderStore(client, 'orders', signal);
}

function conditionFailed(item?: object): ConditionalCheckFailedException {
  return new ConditionalCheckFailedException({
    message: 'The conditional request failed',
    $metadata: {},
    ...(item && { Item: marshall(item, { removeUndefinedValues: true }) }),
  });
}

const throttled = new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} });
const timedOut = Object.assign(new Error('socket hang up'), { name: 'TimeoutError' });
/** As the SDK throws it where a number of a row is too long. */
const unsafe = new Error('Value 9007199254740993.5 is outside IEEE 754 Floating-Point Arithmetic');

beforeEach(() => {
  document.reset();
});

/** The only update that was sent. */
function update(): UpdateCommand['input'] {
  const [call, ...others] = document.commandCalls(UpdateCommand);
  expect(others).toEqual([]);
  if (!call) throw new Error('no update was sent');
  return call.args[0].input;
}

describe('a write', () => {
  beforeEach(() => {
    document.on(UpdateCommand).resolves({});
    document.on(PutCommand).resolves({});
  });

  test('of a change names what has changed, and compares the sequence that was read', async () => {
    await store().replace(anOrder({ sequence: 7 }), { ...anOrder({ sequence: 7 }), prepayId: 'wx01' });
    expect(update()).toMatchObject({
      Key: { outTradeNo: order.outTradeNo },
      ConditionExpression: '#sequence = :sequence',
      UpdateExpression: 'SET #prepayId = :prepayId, #sequence = #sequence + :one',
      ExpressionAttributeNames: { '#prepayId': 'prepayId', '#sequence': 'sequence' },
      ExpressionAttributeValues: { ':prepayId': 'wx01', ':sequence': 7, ':one': 1 },
    });
  });

  test('takes the key of the index away with the due time', async () => {
    await store().replace(order, withDue(order, undefined));
    expect(update().UpdateExpression).toBe(
      'SET #sequence = #sequence + :one REMOVE #dueAt, #dueReason, #dueShard',
    );
  });

  test('leaves the key of the index alone where nothing of it changes', async () => {
    await store().replace(order, changed);
    expect(Object.values(update().ExpressionAttributeNames ?? {})).not.toContain('dueShard');
  });

  test('of a state moves an order out of the fresh ones', async () => {
    await store().replace(order, { ...order, tradeState: 'CLOSED' });
    expect(update().ExpressionAttributeValues).toMatchObject({ ':dueShard': shardOf(order.outTradeNo) });
  });

  test('of a payment asks for everything that a payment has to fit, and that no refund was reserved', async () => {
    await store().markPaid(aPayment(), undefined, now);
    const condition = update().ConditionExpression ?? '';
    expect(condition.split(' AND ').sort()).toEqual(
      [
        ...['tradeState = :notpay', 'appId = :appId', 'mchId = :mchId', 'signType = :signType'],
        ...['openid = :openid', 'totalFee = :totalFee', 'feeType = :feeType', 'createdAt <= :latestCreation'],
        ...['attribute_exists(prepayId)', 'attribute_not_exists(refundCount)'],
      ].sort(),
    );
    expect(document.calls()).toHaveLength(1);
  });

  // dynalite gives no old item whatever it is asked, so only the request itself can show this.
  test('asks for the old item, in an update and in an insert alike', async () => {
    await store().markPaid(aPayment(), undefined, now);
    await store().replace(order, changed);
    await store().insert(order);
    const asking = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
    expect(document).toHaveReceivedCommandTimes(UpdateCommand, 2);
    for (const call of document.calls()) expect(call.args[0].input).toMatchObject(asking);
  });
});

describe('a write whose condition fails', () => {
  const paid = anOrder({ tradeState: 'SUCCESS', sequence: 2 });

  test('is explained by the old item that came with the failure, without another read', async () => {
    document.on(UpdateCommand).rejects(conditionFailed(paid));
    await expect(store().markPaid(aPayment(), undefined, now)).resolves.toEqual({
      marked: false,
      order: paid,
    });
    await expect(store().replace(order, changed)).resolves.toEqual({ written: false, order: paid });
    expect(document).not.toHaveReceivedCommand(GetCommand);
  });

  test('is explained by a consistent read where the old item is missing', async () => {
    document.on(UpdateCommand).rejects(conditionFailed());
    document.on(GetCommand).resolves({ Item: { ...paid } });
    await expect(store().markPaid(aPayment(), undefined, now)).resolves.toEqual({
      marked: false,
      order: paid,
    });
    expect(document).toHaveReceivedCommandWith(GetCommand, { ConsistentRead: true });
  });

  test('is explained by what cannot be read, where the SDK cannot read the old item', async () => {
    const item = { ...conditionFailed(paid).Item, totalFee: { N: '9007199254740993.5' } };
    const failure = new ConditionalCheckFailedException({ message: 'no', $metadata: {}, Item: item });
    document.on(UpdateCommand).rejects(failure);
    document.on(GetCommand).rejects(unsafe);
    await expect(store().replace(order, changed)).resolves.toEqual({
      written: false,
      order: { unreadable: 'the whole of it' },
    });
  });

  test('of an insert gives the order that has the number, either way', async () => {
    const taken = anOrder({ body: 'another' });
    document.on(PutCommand).rejectsOnce(conditionFailed(taken)).rejects(conditionFailed());
    document.on(GetCommand).resolves({ Item: { ...taken } });
    await expect(store().insert(order)).resolves.toEqual({ inserted: false, order: taken });
    await expect(store().insert(order)).resolves.toEqual({ inserted: false, order: taken });
  });

  test('of an insert is an error where no order has the number after all', async () => {
    document.on(PutCommand).rejects(conditionFailed());
    document.on(GetCommand).resolves({});
    await expect(store().insert(order)).rejects.toThrow('the number was taken');
  });
});

test('a row whose numbers the SDK cannot read is no fault of the database', async () => {
  document.on(GetCommand).rejects(unsafe);
  await expect(store().get('T1')).resolves.toEqual({ unreadable: 'the whole of it' });
});

test('a row is read as it is now, and without the keys of its indexes', async () => {
  document.on(GetCommand).resolves({ Item: { ...order, dueShard: 17, paidDayShard: '20260101#3' } });
  await expect(store().get('T1')).resolves.toEqual(order);
  expect(document).toHaveReceivedCommandWith(GetCommand, { ConsistentRead: true });
});

describe.each([
  ['a throttle', throttled],
  ['a time-out', timedOut],
])('%s', (_, fault) => {
  test('of a write is thrown, never taken for a failed condition', async () => {
    document.on(UpdateCommand).rejects(fault);
    document.on(PutCommand).rejects(fault);
    await expect(store().markPaid(aPayment(), undefined, now)).rejects.toBe(fault);
    await expect(store().insert(order)).rejects.toBe(fault);
    await expect(store().replace(order, changed)).rejects.toBe(fault);
    await expect(store().claimUnreadable('T1', later)).rejects.toBe(fault);
    await expect(store().keepUnknown(aPayment(), now)).rejects.toBe(fault);
    expect(document).not.toHaveReceivedCommand(GetCommand);
  });

  test('of the read that explains a failed condition is thrown', async () => {
    document.on(UpdateCommand).rejects(conditionFailed());
    document.on(GetCommand).rejects(fault);
    await expect(store().markPaid(aPayment(), undefined, now)).rejects.toBe(fault);
  });

  test('of a read is thrown', async () => {
    document.on(GetCommand).rejects(fault);
    await expect(store().get('T1')).rejects.toBe(fault);
  });
});

test('every call is under the deadline of its store', async () => {
  const { signal } = new AbortController();
  document.on(GetCommand).resolves({});
  document.on(UpdateCommand).resolves({});
  document.on(PutCommand).resolves({});
  await store(signal).get('T1');
  await store(signal).insert(order);
  await store(signal).markPaid(aPayment(), undefined, now);
  await store(signal).replace(order, changed);
  await store(signal).claimUnreadable('T1', later);
  await store(signal).keepUnknown(aPayment(), now);
  for (const call of document.calls()) {
    const [, options] = call.args as readonly [unknown, { readonly abortSignal: AbortSignal }?];
    // Two signals are always equal; this has to be the very one.
    expect(options?.abortSignal).toBe(signal);
  }
  expect(document.calls()).toHaveLength(6);
});
