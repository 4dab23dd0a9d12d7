import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { makePublishOrderEvents } from '../../functions/publish-order-events';
import { makeDynamoDBOrderStore } from '../../lib/aws/dynamodb-order-store';
import { eventsOfChange } from '../../lib/events/events-of-change';
import type { OrderEvent } from '../../lib/events/order-event';
import type { Anomaly } from '../../lib/orders/order';
import { changeOrder, readOrder, type Rule } from '../../lib/orders/change-order';
import { startDynamoDBLocal } from '../contracts/dynamodb-local';
import { anOrder, aPayment } from '../support/an-order';
import { aRefund, anAnomaly } from '../lib/events/a-history';
import type { TestDatabase } from '../support/local-dynamodb';
import { recordedTelemetry } from '../support/recorded-telemetry';

const bus = mockClient(EventBridgeClient);
const now = new Date('2026-01-01T12:01:00.000Z');
const { signal } = new AbortController();

let database: TestDatabase;
let streams: DynamoDBStreamsClient;
let document: DynamoDBDocumentClient;

beforeAll(async () => {
  database = await startDynamoDBLocal();
  streams = new DynamoDBStreamsClient({
    endpoint: database.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  document = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
}, 60_000);

afterAll(async () => {
  streams.destroy();
  await database.close();
});

/** The record as Lambda hands it over: the same, in JSON. */
function asLambdaGives({ dynamodb, ...record }: _Record): DynamoDBRecord {
  const { ApproximateCreationDateTime, ...rest } = dynamodb ?? {};
  const seconds = (ApproximateCreationDateTime?.getTime() ?? 0) / 1000;
  return { ...record, dynamodb: { ...rest, ApproximateCreationDateTime: seconds } } as DynamoDBRecord;
}

/** All records of the table's stream, from its beginning. */
async function recordsOfStream(): Promise<DynamoDBRecord[]> {
  const { Streams } = await streams.send(new ListStreamsCommand({ TableName: database.ordersTable }));
  const StreamArn = Streams?.[0]?.StreamArn ?? '';
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  expect(StreamDescription?.StreamViewType).toBe('NEW_AND_OLD_IMAGES');
  const records: DynamoDBRecord[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
    );
    let next = ShardIterator;
    // An open shard has always a next iterator: an empty page is its end for now.
    for (;;) {
      const page = await streams.send(new GetRecordsCommand({ ShardIterator: next ?? '' }));
      records.push(...(page.Records ?? []).map(asLambdaGives));
      next = page.NextShardIterator;
      if (next === undefined || page.Records?.length === 0) break;
    }
  }
  return records;
}

const handler = () =>
  makePublishOrderEvents({
    config: { STAGE: 'test', EVENT_BUS: 'the-bus' },
    telemetry: recordedTelemetry(),
    eventBridge: new EventBridgeClient({ region: 'local' }),
    now: () => now,
    deadline: () => signal,
    pause: () => Promise.resolve(),
  });

/** A bus that takes all entries but those that `refuses` names, and keeps what it took. */
function takeAllBut(refuses: (event: OrderEvent) => boolean): OrderEvent[] {
  const taken: OrderEvent[] = [];
  bus.reset();
  bus.on(PutEventsCommand).callsFake(({ Entries }: PutEventsCommand['input']) => ({
    Entries: Entries?.map(({ Detail }) => {
      const event = JSON.parse(Detail ?? '') as OrderEvent;
      if (refuses(event)) return { ErrorCode: 'InternalFailure' };
      taken.push(event);
      return { EventId: 'taken' };
    }),
  }));
  return taken;
}

test("what the stores write comes through AWS's own stream as events, in each order's order", async () => {
  const orders = makeDynamoDBOrderStore(document, database.ordersTable, signal);
  const change = async (outTradeNo: string, rule: Rule): Promise<void> => {
    const order = await readOrder(orders, outTradeNo);
    if (order === undefined) throw new Error(`there is no order ${outTradeNo}`);
    await changeOrder(orders, order, (each) => ({ ...rule(each), updatedAt: now.toISOString() }));
  };
  const refund = (
    outTradeNo: string,
    refundStatus: 'RESERVED' | 'PROCESSING' | 'SUCCESS',
    tradeState: 'SUCCESS' | 'REFUND',
  ) => change(outTradeNo, (order) => ({ ...order, refunds: { R1: aRefund({ refundStatus }) }, tradeState }));

  for (const outTradeNo of ['paid', 'closed', 'refunded']) await orders.insert(anOrder({ outTradeNo }));
  await change('paid', (order) => ({ ...order, prepayId: 'wx02' }));
  for (const outTradeNo of ['paid', 'refunded'])
    await orders.markPaid(aPayment({ outTradeNo }), undefined, now);
  await change('closed', (order) => ({ ...order, tradeState: 'CLOSED' }));
  const late: Anomaly = anAnomaly({ kind: 'paid_after_closed' });
  await change('closed', (order) => ({
    ...order,
    anomalies: { [`${late.kind}#${late.transactionId}`]: late },
  }));
  await orders.keepUnknown(aPayment({ outTradeNo: 'gone', transactionId: '4298' }), now);
  await refund('refunded', 'RESERVED', 'SUCCESS');
  await refund('refunded', 'PROCESSING', 'REFUND');
  await refund('refunded', 'SUCCESS', 'REFUND');

  const records = await recordsOfStream();

  expect(records).toHaveLength(12);

  // The bus refuses one order's payment for a while, as it would in a stream that goes on.
  const first = takeAllBut(({ type, subject }) => type === 'order.paid' && subject === 'refunded');
  const { batchItemFailures } = await handler()({ Records: records });
  const failed = records.findIndex(
    ({ dynamodb }) => dynamodb?.SequenceNumber === batchItemFailures[0]?.itemIdentifier,
  );
  expect(records[failed]?.dynamodb?.Keys).toEqual({ outTradeNo: { S: 'refunded' } });
  expect(first.map(({ subject }) => subject)).not.toContain('refunded');

  const second = takeAllBut(() => false);
  await expect(handler()({ Records: records.slice(failed) })).resolves.toEqual({ batchItemFailures: [] });

  const all = [...first, ...second];
  const idsOf = (subject: string): string[] => [
    ...new Set(all.filter((event) => event.subject === subject).map(({ id }) => id)),
  ];
  expect(idsOf('paid')).toEqual(['paid:paid:4200000000202601010000000001']);
  expect(idsOf('closed')).toEqual(['closed:closed', 'closed:anomaly:paid_after_closed#4299']);
  expect(idsOf('gone')).toEqual(['gone:anomaly:unknown_order#4298']);
  expect(idsOf('refunded')).toEqual([
    'refunded:paid:4200000000202601010000000001',
    'refunded:refund:R1:PROCESSING',
    'refunded:refund:R1:SUCCESS',
  ]);
  expect(second.filter(({ subject }) => subject === 'refunded').map(({ data }) => data.sequence)).toEqual([
    2, 4, 5,
  ]);

  // What a replay reads from the table has the ids that were published before.
  const replayed: string[] = [];
  for await (const page of orders.changedSince(new Date(0))) {
    replayed.push(...page.flatMap((row) => eventsOfChange('test', undefined, row)).map(({ id }) => id));
  }
  const published = new Set(all.map(({ id }) => id));
  published.delete('refunded:refund:R1:PROCESSING');
  expect(replayed.sort()).toEqual([...published].sort());
});
