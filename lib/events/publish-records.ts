import type { DynamoDBRecord } from 'aws-lambda';
import type { OrderEvent } from './order-event';
import { publishEvents, type PublishPorts } from './publish-events';
import { eventsOfRecord } from './stream-records';

interface Failure {
  /** Which record of the batch it is about. */
  readonly at: number;
  readonly id: string;
  readonly errCode: string;
  readonly errorMessage?: string;
}

/** What came of a batch of records. */
export interface Batch {
  readonly published: number;
  /** What failed, each as the id of an event, or of a record that cannot be read, and why. */
  readonly failed: readonly Failure[];
  /** Of the earliest record that failed: the stream begins there again. Missing where all went well. */
  readonly failedFrom?: string;
}

interface Reading {
  readonly events: readonly OrderEvent[];
  /** Why the record cannot be read. */
  readonly unreadable?: string;
}

function read(source: string, record: DynamoDBRecord): Reading {
  try {
    return { events: eventsOfRecord(source, record) };
  } catch (error) {
    return { events: [], unreadable: error instanceof Error ? error.message : typeof error };
  }
}

/**
 * Publishes what happened in a batch of the orders table's stream. A record that cannot be read, or whose events the
 * bus does not take, stops neither the records of other orders after it nor their coming again: the stream repeats
 * everything from `failedFrom` on.
 */
export async function publishRecords(
  ports: PublishPorts & { readonly source: string },
  records: readonly DynamoDBRecord[],
): Promise<Batch> {
  const readings = records.map((record) => read(ports.source, record));
  const events = readings.flatMap((reading, at) => reading.events.map((event) => ({ event, at })));
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
    ...events.flatMap(({ event, at }, index) => {
      const publication = publications[index];
      return publication?.published === false ? [{ at, id: event.id, errCode: publication.errCode }] : [];
    }),
  ].sort((one, other) => one.at - other.at);
  const [earliest] = failures;
  return {
    published: publications.filter(({ published }) => published).length,
    failed: failures,
    // An empty identifier makes Lambda repeat the whole batch, which is right where a record has no number.
    ...(earliest && { failedFrom: records[earliest.at]?.dynamodb?.SequenceNumber ?? '' }),
  };
}
