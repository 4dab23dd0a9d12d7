import { lambdaStream, publishRecords, type StreamHandler } from '../lib/aws/lambda-stream';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { entrySize, makeEventBridge, makeEventBus, type EventBridge } from '../lib/aws/event-bridge';
import { eventSource } from '../lib/events/order-event';
import { realEnvironment, type WaitingDeps } from '../lib/wiring/environment';

export interface PublishDeps extends WaitingDeps {
  readonly config: Config<'publish-order-events'>;
  readonly eventBridge: EventBridge;
}

const { deadlineMs } = BUDGETS['publish-order-events'];

/** Publishes the changes of the orders table to the event bus: at least once, each order's events in their order. */
export function makePublishOrderEvents(deps: PublishDeps): StreamHandler {
  const { config, eventBridge, pause, deadline } = deps;
  const source = eventSource(config.STAGE);
  return lambdaStream(deps, (records) => {
    const send = makeEventBus(eventBridge, config.EVENT_BUS, deadline(deadlineMs));
    return publishRecords({ source, send, sizeOf: entrySize, pause }, records);
  });
}

const config = readConfig('publish-order-events');

export const handler = makePublishOrderEvents({
  config,
  ...realEnvironment(config.STAGE),
  eventBridge: makeEventBridge(),
});
