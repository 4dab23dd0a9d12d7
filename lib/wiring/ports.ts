import { deadline, pause, randomText } from './ambient';
import { realDoorPorts } from './door-ports';
import type { DoorPorts } from '../http/endpoint';
import { makeDocumentClient, type DocumentClient } from '../aws/dynamodb';
import type { CallPorts } from '../wechat/pay/v2/calls';
import { send } from '../outbound/http-client';

/** What a function that opens the books takes from the world around it: tests and simulations hand in their own. */
export interface BooksPorts extends DoorPorts {
  readonly documentClient: DocumentClient;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** The same for one that calls WeChat Pay too. */
export interface PayPorts extends BooksPorts, CallPorts {}

/** The real world of a function that opens the books. */
export function realBooksPorts(stage: string): BooksPorts {
  return { ...realDoorPorts(stage), documentClient: makeDocumentClient(), deadline };
}

/** The real world of one that calls WeChat Pay too. */
export function realPayPorts(stage: string): PayPorts {
  return { ...realBooksPorts(stage), pause, randomText, send };
}
