import { deadline, pause } from './ambient';
import { realDoorPorts } from './door-ports';
import { makeEventBridge, type EventBridge } from '../aws/event-bridge';
import type { DoorPorts } from '../http/endpoint';

/** What the function that tells the event bus takes from the world around it. */
export interface EventPorts extends DoorPorts {
  readonly eventBridge: EventBridge;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The real world of that function. */
export function realEventPorts(stage: string): EventPorts {
  return { ...realDoorPorts(stage), eventBridge: makeEventBridge(), deadline, pause };
}
