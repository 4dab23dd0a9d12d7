import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-jest';
import { makeDueStore } from '../../../lib/aws/due-store';
import type { Order } from '../../../lib/orders/order';
import { makeOrderListStore } from '../../../lib/aws/order-list-store';
import { makeUpdate } from '../../../lib/aws/order-update';
import { bookRefund } from '../../../lib/orders/refund/refund';
import { makeRefundStore } from '../../../lib/aws/refund-store';
import { aPaidOrder, anOrder, aRefund } from '../../support/an-order';

// What no answer of a local database shows: the requests themselves.

const document = mockClient(DynamoDBDocumentClient);
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' }));
const { signal } = new AbortController();
const now = new Date('2026-01-01T12:10:00.000Z');

beforeEach(() => {
  document.reset();
  document.on(UpdateCommand).resolves({});
});

/** The only update that was sent. */
function update(): UpdateCommand['input'] {
  const [call, ...others] = document.commandCalls(UpdateCommand);
  expect(others).toEqual([]);
  if (!call) throw new Error('no update was sent');
  return call.args[0].input;
}

describe('an update', () => {
  test.each([
    ['sets', { set: 'a = :a' }, 'SET a = :a, #sequence = #sequence + :one'],
    ['removes', { remove: 'a' }, 'SET #sequence = #sequence + :one REMOVE a'],
  ])('%s what it is told to, and counts', async (_, change, expression) => {
    await makeUpdate(client, 'orders', signal)('T1', 'a = :a', change, { ':a': 1 });
    expect(update()).toMatchObject({ UpdateExpression: expression, ConditionExpression: 'a = :a' });
  });
});

describe('every question is under the deadline of its store', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['what is due', () => makeDueStore(client, 'orders', signal).list(3, now)],
    ['a list of orders', () => makeOrderListStore(client, 'orders', signal).list('openid', 10)],
    [
      'the open orders',
      async () => ({
        orders: await makeOrderListStore(client, 'orders', signal).listOpen(anOrder(), now, now),
      }),
    ],
  ])('%s; where the database names no items there are none', async (_, ask) => {
    document.on(QueryCommand).resolves({});
    const answer = (await ask()) as Readonly<Record<string, unknown>>;
    expect(Object.values(answer)).toEqual([[]]);
    const [, options] = document.call(0).args as readonly [unknown, { readonly abortSignal: AbortSignal }?];
    expect(options?.abortSignal).toBe(signal);
  });
});

describe('a check that is moved', () => {
  test('compares the sequence that was read', async () => {
    await makeDueStore(client, 'orders', signal).reschedule(anOrder({ sequence: 7 }), undefined);
    expect(update().ExpressionAttributeValues).toStrictEqual({ ':sequence': 7, ':one': 1 });
  });
});

describe('a refund that is written down', () => {
  const store = makeRefundStore(client, 'orders', signal);
  const write = (order: Order) => store.write(order, bookRefund(order, aRefund(), now, false));

  function refusing(item?: Order): void {
    const failure = new ConditionalCheckFailedException({
      message: 'The conditional request failed',
      $metadata: {},
      ...(item && { Item: marshall(item, { removeUndefinedValues: true }) }),
    });
    document.on(UpdateCommand).rejects(failure);
  }

  test('compares the sequence that was read', async () => {
    await write(aPaidOrder());
    expect(update().ExpressionAttributeValues).toMatchObject({ ':sequence': 2 });
  });

  test('removes only what was there', async () => {
    await write(aPaidOrder());
    expect(update().UpdateExpression).not.toContain('REMOVE');
    document.resetHistory();
    const due = aPaidOrder({ dueShard: 3, dueAt: now.toISOString(), refunds: { R1: aRefund() } });
    await store.write(due, bookRefund(due, aRefund({ refundStatus: 'SUCCESS' }), now, false));
    expect(update().UpdateExpression).toMatch(/ REMOVE dueShard, dueAt$/);
  });

  test('and is refused is explained by the item that came with the failure, without a read', async () => {
    const held = aPaidOrder({ sequence: 9 });
    refusing(held);
    await expect(write(aPaidOrder())).resolves.toEqual({ written: false, order: held });
    expect(document).not.toHaveReceivedCommand(GetCommand);
  });

  test('and is refused without an item is explained by a consistent read under the deadline', async () => {
    const held = aPaidOrder({ sequence: 9 });
    refusing();
    document.on(GetCommand).resolves({ Item: held });
    await expect(write(aPaidOrder())).resolves.toEqual({ written: false, order: held });
    expect(document).toHaveReceivedCommandWith(GetCommand, { ConsistentRead: true });
    const [read] = document.commandCalls(GetCommand);
    const [, options] = read?.args as readonly [unknown, { readonly abortSignal: AbortSignal }?];
    expect(options?.abortSignal).toBe(signal);
  });
});
