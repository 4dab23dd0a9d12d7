import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readConfig, type Config } from '../lib/config/config';
import { entrySize, makeEventBus } from '../lib/aws/event-bridge';
import { eventSource } from '../lib/events/order-event';
import { publishRecords } from '../lib/aws/lambda-stream';
import { realEventPorts, type EventPorts } from '../lib/wiring/event-ports';
import { witnessBatch } from '../lib/telemetry/outcomes';

/** Lambda ends the function after 30 seconds; what is not sent by then comes again. */
const BUS_MS = 25_000;

/**
 * Reads the orders table's stream and tells the event bus what happened: at least once, each order's events in their
 * order. Answers the earliest record that failed, from which on the stream comes again.
 */
export function makePublishOrderEvents(
  ports: EventPorts & { readonly config: Config<'publish-order-events'> },
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  const { config, eventBridge, telemetry, pause, now } = ports;
  return async ({ Records }) => {
    const startedAt = now().getTime();
    const send = makeEventBus(eventBridge, config.EVENT_BUS, ports.deadline(BUS_MS));
    const source = eventSource(config.STAGE);
    const batch = await publishRecords({ source, send, sizeOf: entrySize, pause }, Records);
    const facts = { records: Records.length, durationMs: now().getTime() - startedAt };
    telemetry.log(batch.failed.length > 0 ? 'error' : 'info', 'batch', {
      ...facts,
      ...witnessBatch(telemetry, batch),
    });
    telemetry.flush();
    const { failedFrom } = batch;
    return { batchItemFailures: failedFrom === undefined ? [] : [{ itemIdentifier: failedFrom }] };
  };
}

const config = readConfig('publish-order-events');

export const handler = makePublishOrderEvents({ config, ...realEventPorts(config.STAGE) });
