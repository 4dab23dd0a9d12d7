import { deadline, pause, randomText } from './ambient';
import { realDoorPorts } from './door-ports';
import type { DoorPorts } from './http/door';
import { makeDocumentClient, type DocumentClient } from './orders/dynamodb';
import type { CallPorts } from './wechat/pay/v2/calls';
import { send } from './wechat/transport';

/** What a function takes from the world around it, to keep the books: tests and simulations hand in their own. */
export interface BookPorts extends DoorPorts {
  readonly documentClient: DocumentClient;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** The same for a function that calls WeChat Pay as well. */
export interface PayPorts extends BookPorts, CallPorts {}

/** The real world of a function that keeps the books. */
export function realBookPorts(stage: string): BookPorts {
  return { ...realDoorPorts(stage), documentClient: makeDocumentClient(), deadline };
}

/** The real world of a function that calls WeChat Pay. */
export function realPayPorts(stage: string): PayPorts {
  return { ...realBookPorts(stage), send, pause, randomText };
}
