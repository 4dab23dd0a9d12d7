import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-jest';
import { makeOrderStore } from '../../../lib/aws/order-store';
import { anOrder, aPayment, MERCHANT } from '../../support/an-order';

const document = mockClient(DynamoDBDocumentClient);
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' }));
const now = new Date('2026-01-01T12:01:00.000Z');

function store(signal: AbortSignal = new AbortController().signal): ReturnType<typeof makeOrderStore> {
  return makeOrderStore(client, 'orders', signal);
}

function conditionFailed(item?: object): ConditionalCheckFailedException {
  return new ConditionalCheckFailedException({
    message: 'The conditional request failed',
    $metadata: {},
    ...(item && { Item: marshall(item) }),
  });
}

const throttled = new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} });
const timedOut = Object.assign(new Error('socket hang up'), { name: 'TimeoutError' });

beforeEach(() => {
  document.reset();
});

describe('a write whose condition fails', () => {
  test('is explained by the old item that came with the failure, without another read', async () => {
    const paid = anOrder({ tradeState: 'SUCCESS' });
    document.on(UpdateCommand).rejects(conditionFailed(paid));
    await expect(store().settle(aPayment(), now)).resolves.toEqual({ settled: false, order: paid });
    expect(document).not.toHaveReceivedCommand(GetCommand);
  });

  // dynalite gives no old item whatever it is asked, so only the request itself can show this.
  test('asks for the old item, in an update and in an insert alike', async () => {
    document.on(UpdateCommand).resolves({});
    document.on(PutCommand).resolves({});
    await store().settle(aPayment(), now);
    await store().insert(anOrder());
    const asking = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
    expect(document).toHaveReceivedCommandWith(UpdateCommand, asking);
    expect(document).toHaveReceivedCommandWith(PutCommand, asking);
  });

  test('is explained by a consistent read where the old item is missing', async () => {
    const paid = anOrder({ tradeState: 'SUCCESS' });
    document.on(UpdateCommand).rejects(conditionFailed());
    document.on(GetCommand).resolves({ Item: paid });
    await expect(store().settle(aPayment(), now)).resolves.toEqual({ settled: false, order: paid });
    expect(document).toHaveReceivedCommandWith(GetCommand, { ConsistentRead: true });
  });

  test('of an insert gives the order that has the number, either way', async () => {
    const taken = anOrder({ body: 'another' });
    document.on(PutCommand).rejectsOnce(conditionFailed(taken)).rejects(conditionFailed());
    document.on(GetCommand).resolves({ Item: taken });
    await expect(store().insert(anOrder())).resolves.toEqual({ inserted: false, order: taken });
    await expect(store().insert(anOrder())).resolves.toEqual({ inserted: false, order: taken });
  });

  test('of an insert is an error where no order has the number after all', async () => {
    document.on(PutCommand).rejects(conditionFailed());
    document.on(GetCommand).resolves({});
    await expect(store().insert(anOrder())).rejects.toThrow('the number was taken');
  });

  test('of an anomaly counts as kept only where the anomaly is there', async () => {
    const { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd } = aPayment();
    const anomaly = {
      ...{ transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd },
      kind: 'openid_mismatch' as const,
      recordedAt: now.toISOString(),
    };
    const key = `openid_mismatch#${transactionId}`;
    document
      .on(UpdateCommand)
      .rejectsOnce(conditionFailed(anOrder({ anomalies: { [key]: anomaly } })))
      .rejects(conditionFailed(anOrder()));
    await expect(store().recordAnomaly('T1', anomaly)).resolves.toBe(false);
    await expect(store().recordAnomaly('T1', anomaly)).rejects.toThrow('neither written nor there');
  });
});

describe.each([
  ['a throttle', throttled],
  ['a time-out', timedOut],
])('%s', (_, fault) => {
  test('of a write is thrown, never taken for a failed condition', async () => {
    document.on(UpdateCommand).rejects(fault);
    document.on(PutCommand).rejects(fault);
    await expect(store().settle(aPayment(), now)).rejects.toBe(fault);
    await expect(store().insert(anOrder())).rejects.toBe(fault);
    await expect(store().keepPrepayId('T1', 'wx01', now, now)).rejects.toBe(fault);
    await expect(store().claimQuery('T1', 5_000, now)).rejects.toBe(fault);
    await expect(store().close(anOrder(), MERCHANT, now)).rejects.toBe(fault);
    await expect(store().keepUnknown(aPayment(), now)).rejects.toBe(fault);
    expect(document).not.toHaveReceivedCommand(GetCommand);
  });

  test('of the read that explains a failed condition is thrown', async () => {
    document.on(UpdateCommand).rejects(conditionFailed());
    document.on(GetCommand).rejects(fault);
    await expect(store().settle(aPayment(), now)).rejects.toBe(fault);
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
  await store(signal).insert(anOrder());
  await store(signal).settle(aPayment(), now);
  await store(signal).keepUnknown(aPayment(), now);
  for (const call of document.calls()) {
    const [, options] = call.args as readonly [unknown, { readonly abortSignal: AbortSignal }?];
    // Two signals are always equal; this has to be the very one.
    expect(options?.abortSignal).toBe(signal);
  }
  expect(document.calls()).toHaveLength(4);
});
