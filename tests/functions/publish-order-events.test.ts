import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-jest';
import { makePublishOrderEvents } from '../../functions/publish-order-events';
import type { Row } from '../../lib/events/order-event';
import { anOrder } from '../support/an-order';
import { aRefund, paid } from '../lib/events/a-history';
import { recordedTelemetry } from '../support/recorded-telemetry';

const bus = mockClient(EventBridgeClient);
let telemetry: ReturnType<typeof recordedTelemetry>;

beforeEach(() => {
  bus.reset();
  telemetry = recordedTelemetry();
});

function publish(...Records: DynamoDBRecord[]) {
  const handler = makePublishOrderEvents({
    config: { STAGE: 'test', EVENT_BUS: 'the-bus' },
    telemetry,
    eventBridge: new EventBridgeClient({ region: 'local' }),
    now: () => new Date('2026-01-01T12:01:00.000Z'),
    deadline: () => new AbortController().signal,
    pause: () => Promise.resolve(),
  });
  return handler({ Records });
}

let number = 0;

/** A record of the stream, as Lambda hands it over. */
function aRecord(before: Row | undefined, after: Row): DynamoDBRecord {
  number += 1;
  const image = (row: Row): NonNullable<DynamoDBRecord['dynamodb']>['NewImage'] =>
    marshall(row) as NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];
  return {
    eventID: `event-${number}`,
    eventName: before ? 'MODIFY' : 'INSERT',
    dynamodb: {
      Keys: { outTradeNo: { S: after.outTradeNo } },
      SequenceNumber: `${1000 + number}`,
      ...(before && { OldImage: image(before) }),
      NewImage: image(after),
    },
  };
}

const unpaid = (outTradeNo: string) => anOrder({ outTradeNo });
const paidOrder = (outTradeNo: string) => paid({ outTradeNo });
const payment = (outTradeNo: string) => aRecord(unpaid(outTradeNo), paidOrder(outTradeNo));
const refund = (outTradeNo: string) =>
  aRecord(paidOrder(outTradeNo), paid({ outTradeNo, tradeState: 'REFUND', refunds: { R1: aRefund() } }));
const numberOf = (record: DynamoDBRecord) => record.dynamodb?.SequenceNumber ?? '';

/** Answers each entry: taken, but for those whose detail holds one of the words. */
function refusing(...words: string[]): void {
  bus.on(PutEventsCommand).callsFake(({ Entries }: PutEventsCommand['input']) => ({
    FailedEntryCount: words.length,
    Entries: Entries?.map(({ Detail }) =>
      words.some((word) => Detail?.includes(word))
        ? { ErrorCode: 'InternalFailure', ErrorMessage: 'try again' }
        : { EventId: 'taken' },
    ),
  }));
}

const subjectsSent = () =>
  bus
    .commandCalls(PutEventsCommand)
    .flatMap(({ args: [{ input }] }) => input.Entries ?? [])
    .map(({ Detail }) => JSON.parse(Detail ?? '{}') as { subject: string; type: string })
    .map(({ subject, type }) => `${type} ${subject}`);

test('a payment reaches the bus as one entry, whose detail is the whole event', async () => {
  refusing();
  await expect(publish(aRecord(undefined, unpaid('A')), payment('A'))).resolves.toEqual({
    batchItemFailures: [],
  });
  const [call, ...others] = bus.commandCalls(PutEventsCommand);
  expect(others).toEqual([]);
  const [entry] = call?.args[0].input.Entries ?? [];
  expect(entry).toMatchObject({
    EventBusName: 'the-bus',
    Source: 'miniprogram-pay-test',
    DetailType: 'order.paid',
    Time: new Date('2026-01-01T12:00:30.000Z'),
  });
  expect(JSON.parse(entry?.Detail ?? '')).toMatchObject({
    id: 'A:paid:4200000000202601010000000001',
    sequence: '0000000003',
    data: { order: { tradeState: 'SUCCESS' } },
  });
  expect(telemetry.counts).toEqual([{ metric: 'EventsPublished', detail: undefined }]);
  expect(telemetry.lines).toMatchObject([{ level: 'info', fields: { records: 2, published: 1, failed: 0 } }]);
  expect(telemetry.flushes).toBe(1);
});

test('a write by which nothing happened calls nobody, and a deletion neither', async () => {
  const removed: DynamoDBRecord = { ...payment('A'), eventName: 'REMOVE' };
  await expect(publish(aRecord(paidOrder('A'), paidOrder('A')), removed)).resolves.toEqual({
    batchItemFailures: [],
  });
  expect(bus).not.toHaveReceivedCommand(PutEventsCommand);
});

test('an entry that fails is answered by its record alone; others are sent, later ones of its order are not', async () => {
  refusing('"subject":"B"');
  const records = [payment('A'), payment('B'), payment('C'), refund('B'), refund('C')];
  await expect(publish(...records)).resolves.toEqual({
    batchItemFailures: [{ itemIdentifier: numberOf(records[1] ?? {}) }],
  });
  const sent = new Set(subjectsSent());
  expect(sent).toContain('order.refunded C');
  expect(sent).not.toContain('order.refunded B');
  expect(telemetry.counts.filter(({ metric }) => metric === 'EventsPublished')).toHaveLength(3);
  expect(telemetry.counts.filter(({ metric }) => metric === 'EventsFailed')).toEqual([
    { metric: 'EventsFailed', detail: 'InternalFailure' },
    { metric: 'EventsFailed', detail: 'EarlierEventFailed' },
  ]);
  expect(telemetry.lines).toMatchObject([
    {
      level: 'error',
      fields: { failed: 2, errCode: 'InternalFailure', eventId: 'B:paid:4200000000202601010000000001' },
    },
  ]);
});

describe('a record that cannot be read', () => {
  /** A record whose image is lost; its key stands in it, as DynamoDB writes it into every record. */
  const unreadable = (outTradeNo: string): DynamoDBRecord => {
    const { eventID, eventName, dynamodb } = payment(outTradeNo);
    const { Keys, SequenceNumber } = dynamodb ?? {};
    return {
      ...(eventID !== undefined && { eventID }),
      ...(eventName !== undefined && { eventName }),
      dynamodb: { ...(Keys && { Keys }), ...(SequenceNumber !== undefined && { SequenceNumber }) },
    };
  };
  const { Keys, ...withoutKey } = unreadable('A').dynamodb ?? {};
  const errCodes = () =>
    telemetry.counts.filter(({ metric }) => metric === 'EventsFailed').map(({ detail }) => detail);

  test('holds up the later ones of its order, and no other order', async () => {
    refusing();
    const records = [payment('A'), unreadable('B'), refund('B'), payment('C'), refund('A')];
    await expect(publish(...records)).resolves.toEqual({
      batchItemFailures: [{ itemIdentifier: numberOf(records[1] ?? {}) }],
    });
    expect(subjectsSent()).toEqual(['order.paid A', 'order.paid C', 'order.refunded A']);
    expect(errCodes()).toEqual(['RecordUnreadable', 'EarlierEventFailed']);
    const errorMessage = 'a record of the stream carries no image';
    expect(telemetry.lines).toMatchObject([{ fields: { errorMessage, eventId: records[1]?.eventID } }]);
  });

  test('lets the earlier ones of its order go', async () => {
    refusing();
    await publish(payment('B'), unreadable('B'));
    expect(subjectsSent()).toEqual(['order.paid B']);
  });

  test('holds up all later ones where it does not even say which order it is about', async () => {
    refusing();
    expect(Keys).toBeDefined();
    const records = [payment('A'), { ...unreadable('B'), dynamodb: withoutKey }, refund('A'), payment('C')];
    await publish(...records);
    expect(subjectsSent()).toEqual(['order.paid A']);
    expect(errCodes()).toEqual(['RecordUnreadable', 'EarlierEventFailed', 'EarlierEventFailed']);
  });
});

test('of several failures the earliest record is answered', async () => {
  refusing('"subject":"B"', '"subject":"C"');
  const records = [payment('A'), payment('C'), payment('B')];
  await expect(publish(...records)).resolves.toEqual({
    batchItemFailures: [{ itemIdentifier: numberOf(records[1] ?? {}) }],
  });
});

test('an entry without an answer is not taken for sent', async () => {
  bus.on(PutEventsCommand).resolves({ Entries: [] });
  const record = payment('A');
  await expect(publish(record)).resolves.toEqual({
    batchItemFailures: [{ itemIdentifier: numberOf(record) }],
  });
  expect(telemetry.counts).toEqual([{ metric: 'EventsFailed', detail: 'NoAnswer' }]);
});

test('a bus that does not answer fails everything, from the first record that has an event', async () => {
  bus.on(PutEventsCommand).rejects(Object.assign(new Error('socket hang up'), { name: 'TimeoutError' }));
  const records = [aRecord(undefined, unpaid('A')), payment('A'), payment('B')];
  await expect(publish(...records)).resolves.toEqual({
    batchItemFailures: [{ itemIdentifier: numberOf(records[1] ?? {}) }],
  });
});

test('an empty map that has lost its type is read as one, as DynamoDB Local gives it', async () => {
  refusing();
  const record = payment('A');
  const bare = JSON.parse(JSON.stringify(record).replaceAll('{"M":{}}', '{}')) as DynamoDBRecord;
  expect(bare.dynamodb?.NewImage?.['refunds']).toEqual({});
  await expect(publish(bare)).resolves.toEqual({ batchItemFailures: [] });
  expect(subjectsSent()).toEqual(['order.paid A']);
});

test('what EventBridge counts of an entry stays under its limit for an order with fifty refunds', async () => {
  refusing();
  const refunds = Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => [
      `R${at}`,
      aRefund({ outRefundNo: `R${at}`, reason: '退'.repeat(80) }),
    ]),
  );
  const answer = await publish(
    aRecord(paidOrder('A'), paid({ outTradeNo: 'A', tradeState: 'REFUND', refunds })),
  );
  expect(answer).toEqual({ batchItemFailures: [] });
  expect(new Set(subjectsSent())).toEqual(new Set(['order.refunded A']));
  expect(telemetry.counts).toHaveLength(50);
});
