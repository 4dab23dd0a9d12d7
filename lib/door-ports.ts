import { now } from './ambient';
import type { DoorPorts } from './http/door';
import { makeTelemetry } from './telemetry';

/** The real world of a function that opens no books. */
export function realDoorPorts(stage: string): DoorPorts {
  return { now, telemetry: makeTelemetry(`miniprogram-pay-${stage}`) };
}
