import { now } from './ambient';
import type { DoorPorts } from '../http/endpoint';
import { makeTelemetry } from '../telemetry/telemetry';

/** The real world of a function that opens no books. */
export function realDoorPorts(stage: string): DoorPorts {
  return { now, telemetry: makeTelemetry(`miniprogram-pay-${stage}`) };
}
