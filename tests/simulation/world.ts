import type { Config } from '../../lib/config/config';
import type { HttpHandler } from '../../lib/aws/lambda-http';
import type { StoreDeps, PayDeps } from '../../lib/wiring/environment';
import type { ScheduleHandler } from '../../lib/aws/lambda-schedule';
import type { LoginDeps } from '../../functions/login-to-openid';
import type { RefundOrderDeps } from '../../functions/refund-order';
import type { Merchant } from '../../tools/simulator/merchant';
import type { Announcer } from '../../tools/simulator/notify/news';
import type { SignType } from '../../tools/simulator/sign';
import type { Wechat } from '../../tools/simulator/world';
import type { Chances } from './chances';
import type { DynamoModel } from './dynamodb-model';
import type { GivenBack, Ledger } from './ledger';
import type { Random } from './random';
import type { Scheduler } from './scheduler';
import type { Tally } from './tally';
import type { Trace } from './trace';

/** The functions under test: made anew for each invocation, from ports of that invocation. */
export interface Wiring {
  readonly 'login-to-openid': (ports: LoginDeps) => HttpHandler;
  readonly 'create-order-and-sign': (
    ports: PayDeps & { readonly config: Config<'create-order-and-sign'> },
  ) => HttpHandler;
  readonly 'get-order': (ports: PayDeps & { readonly config: Config<'get-order'> }) => HttpHandler;
  readonly 'close-order': (ports: PayDeps & { readonly config: Config<'close-order'> }) => HttpHandler;
  readonly 'payment-notify': (ports: PayDeps & { readonly config: Config<'payment-notify'> }) => HttpHandler;
  readonly 'list-orders': (ports: StoreDeps & { readonly config: Config<'list-orders'> }) => HttpHandler;
  readonly 'refund-order': (ports: RefundOrderDeps) => HttpHandler;
  readonly 'refund-notify': (ports: PayDeps & { readonly config: Config<'refund-notify'> }) => HttpHandler;
  readonly 'ship-order': (ports: PayDeps & { readonly config: Config<'ship-order'> }) => HttpHandler;
  readonly 'reconcile-orders': (
    ports: PayDeps & { readonly config: Config<'reconcile-orders'> },
  ) => ScheduleHandler<unknown>;
}

export type FunctionName = keyof Wiring;

/** The configuration of each function, as `readConfig` gives it. */
export type Configs = { readonly [Name in FunctionName]: Config<Name> };

/** What an eavesdropper could have written down: material for forgeries. */
export interface Overheard {
  readonly kind:
    'notification' | 'refund notification' | 'request' | 'query answer' | 'order answer' | 'pay params';
  readonly outTradeNo: string;
  readonly body: string;
}

/** An order that a payer knows of. */
export interface KnownOrder {
  readonly outTradeNo: string;
  /** The payer's name at WeChat. */
  readonly user: string;
  /** Whose turn it was to order, from 0. */
  readonly shopper: number;
}

/** What was seen of the shipments of one order, from outside. */
export interface SeenShipments {
  /** What somebody asked for, and whether as a correction. */
  readonly asked: { readonly content: string; readonly isCorrection: boolean }[];
  /** Every shipment that stood in its row at any time, as WeChat should be told of it. */
  readonly written: Set<string>;
  /** Every message about it that was sent, by its upload_time. */
  readonly words: Map<string, string>;
  /** How often a content was on its way to WeChat. */
  readonly sent: Map<string, number>;
  /** Whether an invocation died, or the database failed, in the middle of telling: then our books cannot know. */
  isUnsure: boolean;
}

/** A call of WeChat that does not work for hours. */
export interface Outage {
  readonly path: string;
  readonly kind: 'refused' | 'hanging';
  /** Milliseconds since 1970. */
  readonly since: number;
  /** When it ended, where it has. */
  until?: number;
}

/** Everything that one seed consists of. */
export interface World {
  readonly seed: number;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly trace: Trace;
  readonly tally: Tally;
  readonly chances: Chances;
  readonly wiring: Wiring;
  readonly configs: Configs;
  readonly model: DynamoModel;
  readonly ordersTable: string;
  readonly productsTable: string;
  readonly account: Merchant;
  readonly previousKey: string | undefined;
  readonly signType: SignType;
  /** The simulator. */
  readonly wechat: Wechat;
  /** What the simulator's ledger says, for the oracles. */
  readonly ledger: Ledger;
  /** Brings the simulator's news to the backend. */
  announcer: Announcer;
  /** Numbers of orders that another system placed under the same merchant number. */
  readonly strangers: Set<string>;
  /** Numbers of orders that were closed at WeChat at any time. */
  readonly closed: Set<string>;
  /** Numbers of refunds that were CHANGE before they came to their end. */
  readonly heldBack: Set<string>;
  /** Every access token that was given to the backend. */
  readonly accessTokens: Set<string>;
  /** Whether the backend is told that WeChat waits for shipments. */
  readonly isShippingOn: boolean;
  /** What was seen of the shipments of each order. */
  readonly seenShipments: Map<string, SeenShipments>;
  /** Whether this payer's WeChat account cannot take money. */
  readonly isGone: (openid: string) => boolean;
  /** Told of each refund that WeChat has taken. */
  refundAccepted: (refund: GivenBack) => void;
  readonly overheard: Overheard[];
  readonly knownOrders: KnownOrder[];
  /** How many invocations may run at once; the others wait. */
  readonly invocationLimit: number;
  /** A call of WeChat that does not work for hours. */
  outage: Outage | undefined;
  /** When each row that cannot be read was read last. */
  readonly brokenReads: Map<string, number>;
  /** How many milliseconds the clocks of the functions are ahead of the truth. */
  skewMs: number;
  /** How far they were off at most, either way. */
  greatestSkewMs: number;
  /** Counts the writes of the orders table. */
  writes: number;
  /** An item of the orders table as it stands now, past all faults. */
  readonly rowOf: (outTradeNo: string) => Readonly<Record<string, unknown>> | undefined;
}

/** The functions' clock, which may be wrong. */
export function wrongClock(world: World): Date {
  return new Date(Math.floor(world.scheduler.now() + world.skewMs));
}

/** Writes a line into the trace, with the simulated time since the beginning. */
export function tell(world: World, who: string, what: string): void {
  const seconds = (world.scheduler.now() - START) / 1000;
  world.trace.line(`${seconds.toFixed(3).padStart(10)} s  ${who.padEnd(28)}  ${what}`);
}

/** What refund-order shows WeChat. */
export const CERTIFICATE = { cert: 'simulated certificate', key: 'simulated-key-of-the-certificate' };

/** Between these the price of the simulated tea goes up and down, in fen. */
export const LEAST_TEA_PRICE = 90;
export const MOST_TEA_PRICE = 110;

/** When every simulation begins, milliseconds since 1970. */
export const START = Date.parse('2026-01-01T00:00:00.000Z');
