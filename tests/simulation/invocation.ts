import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpResponse } from '../../lib/http/respond';
import type { RefundStatus } from '../../tools/simulator/ledger';
import type { Payment } from './ledger';
import type { Random } from './random';
import type { Strand, Wake } from './scheduler';
import type { FunctionName, World } from './world';

/** What a notification is, as only its sender knows. */
export type Message =
  | { readonly kind: 'genuine'; readonly payment: Payment }
  /** A forgery that an old key makes possible: it may lead to a query, whose answer may change an order. */
  | { readonly kind: 'hint' }
  /** A notification about a refund that WeChat sent, with what it said. */
  | {
      readonly kind: 'refund';
      readonly outTradeNo: string;
      readonly outRefundNo: string;
      readonly status: RefundStatus;
    }
  | { readonly kind: 'forged' };

/** One invocation that somebody asks for. */
export interface Visit {
  readonly name: FunctionName;
  readonly event: Partial<APIGatewayProxyEventV2>;
  /** For the trace. */
  readonly who: string;
  readonly random: Random;
  readonly message?: Message;
  /** Of the session, where there is one. */
  readonly openid?: string;
  /** What was asked about or asked for. */
  readonly outTradeNo?: string;
}

/** The answer, or undefined where the invocation died. */
export type Outcome = HttpResponse | undefined;

/** What was seen of an invocation from outside. */
export interface Watched {
  /** Faults that were thrown into it. */
  faults: number;
  /** Items that it changed. */
  writes: number;
  /** Numbers of the orders that it changed. */
  readonly changed: Set<string>;
  /** Numbers of refunds that WeChat has answered about, signed. */
  readonly told: Set<string>;
  /** What it logged and counted, as text. */
  readonly logged: string[];
  /** How the order stood when it began, where there was one. */
  rowAtStart: Readonly<Record<string, unknown>> | undefined;
}

/** One invocation while it runs. */
export interface Invocation {
  readonly world: World;
  readonly visit: Visit;
  readonly strand: Strand;
  readonly watched: Watched;
  /** Waits for something outside; here the invocation may crash or stall. */
  readonly operate: <T>(what: string, begin: (wake: Wake<T>) => void) => Promise<T>;
}
