import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { OrderEvent } from '../events/order-event';
import {
  EARLIER_FAILED,
  publishEvents,
  type Batch,
  type Failure,
  type PublishPorts,
} from '../events/publish-events';
import { eventsOfRecord } from './dynamodb-stream';
import type { EndpointDeps } from '../http/endpoint';
import { recordBatch } from '../telemetry/outcomes';

interface Reading {
  readonly events: readonly OrderEvent[];
  /** Why the record cannot be read. */
  readonly unreadable?: string;
  /** The order that an unreadable record is about; missing where not even its key can be read. */
  readonly outTradeNo?: string;
}

function read(source: string, record: DynamoDBRecord): Reading {
  try {
    return { events: eventsOfRecord(source, record) };
  } catch (error) {
    const outTradeNo = record.dynamodb?.Keys?.['outTradeNo']?.S;
    const unreadable = error instanceof Error ? error.message : typeof error;
    return { events: [], unreadable, ...(outTradeNo !== undefined && { outTradeNo }) };
  }
}

/** Whether an earlier record that cannot be read is about the order of an event, or may be. */
function isHeldUp(readings: readonly Reading[], { subject }: OrderEvent, at: number): boolean {
  return readings
    .slice(0, at)
    .some(({ unreadable, outTradeNo = subject }) => unreadable !== undefined && outTradeNo === subject);
}

/**
 * Publishes what happened in a batch of the orders table's stream. A record that cannot be read, or whose events the
 * bus does not take, holds up the later records of its order, and of no other; one that does not say which order it is about
 * holds up all later ones. The stream repeats everything from `failedFrom` on.
 */
export async function publishRecords(
  ports: PublishPorts & { readonly source: string },
  records: readonly DynamoDBRecord[],
): Promise<Batch> {
  const readings = records.map((record) => read(ports.source, record));
  const found = readings.flatMap((reading, at) =>
    reading.events.map((event) => ({ event, at, isHeldUp: isHeldUp(readings, event, at) })),
  );
  const events = found.filter((each) => !each.isHeldUp);
  const publications = await publishEvents(
    ports,
    events.map(({ event }) => event),
  );
  const failures = [
    ...readings.flatMap(({ unreadable }, at): Failure[] =>
      unreadable === undefined
        ? []
        : [
            {
              at,
              id: records[at]?.eventID ?? 'none',
              errCode: 'RecordUnreadable',
              errorMessage: unreadable,
            },
          ],
    ),
    ...found
      .filter((each) => each.isHeldUp)
      .map(({ event, at }) => ({ at, id: event.id, errCode: EARLIER_FAILED })),
    ...events.flatMap(({ event, at }, index) => {
      const publication = publications[index];
      return publication?.published === false ? [{ at, id: event.id, errCode: publication.errCode }] : [];
    }),
  ].sort((one, other) => one.at - other.at);
  const [earliest] = failures;
  return {
    published: publications.filter(({ published }) => published).length,
    failed: failures,
    // Without a number of its own the record has an empty one, by which Lambda repeats the whole batch.
    ...(earliest && { failedFrom: records[earliest.at]?.dynamodb?.SequenceNumber ?? '' }),
  };
}

/** A function as a DynamoDB stream calls it. */
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/**
 * Puts a publisher behind a DynamoDB stream: one log line for each batch and the metrics written. It reports the earliest
 * record that failed, and Lambda sends the batch again from that record on.
 */
export function lambdaStream(
  deps: EndpointDeps,
  publish: (records: readonly DynamoDBRecord[]) => Promise<Batch>,
): StreamHandler {
  const { telemetry, now } = deps;
  return async ({ Records }) => {
    const startedAt = now().getTime();
    const batch = await publish(Records);
    telemetry.log(batch.failed.length > 0 ? 'error' : 'info', 'batch', {
      records: Records.length,
      durationMs: now().getTime() - startedAt,
      ...recordBatch(telemetry, batch),
    });
    telemetry.flush();
    const { failedFrom } = batch;
    return { batchItemFailures: failedFrom === undefined ? [] : [{ itemIdentifier: failedFrom }] };
  };
}
