import type { Anomaly, Order, Refund } from '../orders/order';
import type { UnknownPayment } from '../orders/ports/order-store';

/** What other systems are told of. `order.refunded` comes for each step of a refund that WeChat has taken. */
export type OrderEventType = 'order.paid' | 'order.closed' | 'order.refunded' | 'order.anomaly';

/** Which attributes of an order its events carry; the compiler refuses a new one on which nobody has decided. */
const TOLD = {
  outTradeNo: true,
  appId: true,
  mchId: true,
  openid: true,
  sku: true,
  quantity: true,
  body: true,
  totalFee: true,
  clientTotalFee: false,
  feeType: true,
  attach: true,
  tradeState: true,
  signType: false,
  prepayId: false,
  prepayIdAt: false,
  timeStart: false,
  timeExpire: true,
  spbillCreateIp: false,
  notifyUrl: false,
  transactionId: true,
  bankType: true,
  cashFee: true,
  timeEnd: true,
  queriedAt: false,
  closeTriedAt: false,
  anomalies: true,
  refunds: true,
  refundedFee: true,
  refundCount: false,
  lastRefundAt: false,
  shipping: false,
  shippingCorrection: false,
  unshippedNotedAt: false,
  unansweredSince: false,
  sequence: false,
  createdAt: true,
  updatedAt: true,
  dueAt: false,
  dueReason: false,
} as const satisfies Record<keyof Order, boolean>;

/** The same of a refund; the payer's account is nobody's business. */
const TOLD_OF_REFUND = {
  outRefundNo: true,
  transactionId: true,
  refundFee: true,
  totalFee: true,
  reason: true,
  notifyUrl: false,
  refundStatus: true,
  refundId: true,
  refundRecvAccout: false,
  successTime: true,
  errCode: true,
  errCodeDes: true,
  requestedAt: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Record<keyof Refund, boolean>;

/** What a table of names says yes to. */
type Told<Names> = { [Name in keyof Names]: Names[Name] extends true ? Name : never }[keyof Names];

export type ToldRefund = Pick<Refund, Told<typeof TOLD_OF_REFUND>>;

/** An order's full state as other systems get it: the payment and what became of it, not our bookkeeping. */
export type ToldOrder = Omit<Pick<Order, Told<typeof TOLD>>, 'refunds'> & {
  readonly refunds: Readonly<Record<string, ToldRefund>>;
};

/** Money for an order that is not in the orders table; `kind` as the anomalies of an order have one. */
export interface UnknownOrder extends Omit<Anomaly, 'kind' | 'refundedFee' | 'closedAt'> {
  readonly kind: 'unknown_order';
}

/** What an event says. Amounts are fen, times ISO 8601 UTC. */
export interface OrderEventData {
  /** The order's `sequence`: the greater is the later state. 0 where there is no order. */
  readonly sequence: number;
  /** The order as it stood after the write; missing only where money came for an order that is not in the orders table. */
  readonly order?: ToldOrder;
  /** `order.refunded`: the refund. Missing where WeChat says REFUND and the orders table knows of no refund that it took. */
  readonly refund?: ToldRefund;
  /** `order.anomaly`: the money that somebody has to look at. */
  readonly anomaly?: Anomaly | UnknownOrder;
}

/**
 * An event in the JSON form of CloudEvents 1.0, with its extension `sequence`; docs/events has its JSON Schema.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/extensions/sequence.md
 */
export interface OrderEvent {
  readonly specversion: '1.0';
  /** Made of what happened, so that the same happening has the same id however often it is told. */
  readonly id: string;
  readonly source: string;
  readonly type: OrderEventType;
  /** When it happened, as far as the orders table knows. */
  readonly time: string;
  /** The outTradeNo. */
  readonly subject: string;
  /** `data.sequence` in ten digits, since CloudEvents wants texts that sort as they follow each other. */
  readonly sequence: string;
  readonly datacontenttype: 'application/json';
  readonly data: OrderEventData;
}

/** What stands in the orders table. */
export type Row = Order | UnknownPayment;

function tell<From extends object, Names extends Readonly<Record<string, boolean>>>(
  from: From,
  names: Names,
): Pick<From, Told<Names> & keyof From> {
  const told = Object.entries(from).filter(([name]) => names[name] === true);
  return Object.fromEntries(told) as Pick<From, Told<Names> & keyof From>;
}

/** A refund as other systems get it. */
export function tellRefund(refund: Refund): ToldRefund {
  return tell(refund, TOLD_OF_REFUND);
}

/** An order as other systems get it. */
export function tellOrder(order: Order): ToldOrder {
  const refunds = Object.entries(order.refunds).map(
    ([outRefundNo, refund]): readonly [string, ToldRefund] => [outRefundNo, tellRefund(refund)],
  );
  return { ...tell(order, TOLD), refunds: Object.fromEntries(refunds) };
}

/** Where the events of a stage come from: the CloudEvents `source`, and EventBridge's. */
export function eventSource(stage: string): string {
  return `miniprogram-pay-${stage}`;
}
