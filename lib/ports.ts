import { deadline, pause, randomText } from './ambient';
import { realDoorPorts } from './door-ports';
import type { DoorPorts } from './http/door';
import { makeDocumentClient, type DocumentClient } from './orders/dynamodb';
import type { CallPorts } from './wechat/pay/v2/calls';
import { send } from './wechat/transport';

/**
 * What a function that keeps the books and calls WeChat Pay takes from the world around it: tests and simulations
 * hand in their own.
 */
export interface PayPorts extends DoorPorts, CallPorts {
  readonly documentClient: DocumentClient;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** The real world of such a function. */
export function realPayPorts(stage: string): PayPorts {
  return { ...realDoorPorts(stage), documentClient: makeDocumentClient(), deadline, pause, randomText, send };
}
