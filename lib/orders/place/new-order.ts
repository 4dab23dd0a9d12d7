import { chinaDay } from '../china-day';
import { firstDue, withDue } from '../due';
import type { Order, SignType } from '../order';

/** What a payer asks for; checked, and the openid is the session's. */
export interface OrderInput {
  readonly openid: string;
  readonly sku: string;
  readonly quantity: number;
  readonly outTradeNo?: string;
  /** Fen; only for a product with an open amount. */
  readonly totalFee?: number;
  readonly attach?: string;
  /** The caller's address as the gateway saw it. */
  readonly clientIp: string;
}

/** What the shop's configuration says about every order. */
export interface Terms {
  readonly appId: string;
  readonly mchId: string;
  readonly signType: SignType;
  readonly notifyUrl: string;
  /** Every number begins with it; empty for none. */
  readonly outTradeNoPrefix: string;
  /** How long an order can be paid, in minutes. */
  readonly orderMinutes: number;
  /** How many orders of one payer may be open at a time. */
  readonly maxOpenOrders: number;
  /** When an order that is still unpaid is looked at first, in seconds after its creation. */
  readonly firstCheckSeconds: number;
}

/** The terms in a function's configuration. */
export function termsOf(config: {
  readonly WECHAT_APPID: string;
  readonly WECHAT_MCH_ID: string;
  readonly WECHAT_SIGN_TYPE: SignType;
  readonly NOTIFY_URL: string;
  readonly OUT_TRADE_NO_PREFIX: string;
  readonly ORDER_MINUTES: number;
  readonly MAX_OPEN_ORDERS: number;
  readonly CHECK_FIRST_SECONDS: number;
}): Terms {
  return {
    appId: config.WECHAT_APPID,
    mchId: config.WECHAT_MCH_ID,
    signType: config.WECHAT_SIGN_TYPE,
    notifyUrl: config.NOTIFY_URL,
    outTradeNoPrefix: config.OUT_TRADE_NO_PREFIX,
    orderMinutes: config.ORDER_MINUTES,
    maxOpenOrders: config.MAX_OPEN_ORDERS,
    firstCheckSeconds: config.CHECK_FIRST_SECONDS,
  };
}

const RANDOM_LENGTH = 16;

/**
 * A new order as the table takes it: what is sent to WeChat first is stored, and replayed by every repeat.
 * Without a number of the client's it gets prefix + day + 16 random letters and digits.
 *
 * @param randomText gives so many random letters and digits
 */
export function newOrder(
  terms: Terms,
  input: OrderInput,
  price: { readonly body: string; readonly totalFee: number },
  now: Date,
  randomText: (length: number) => string,
): Order {
  const createdAt = now.toISOString();
  const outTradeNo =
    input.outTradeNo ?? `${terms.outTradeNoPrefix}${chinaDay(createdAt)}${randomText(RANDOM_LENGTH)}`;
  const order: Order = {
    outTradeNo,
    appId: terms.appId,
    mchId: terms.mchId,
    openid: input.openid,
    sku: input.sku,
    quantity: input.quantity,
    body: price.body,
    totalFee: price.totalFee,
    ...(input.totalFee !== undefined && { clientTotalFee: input.totalFee }),
    feeType: 'CNY',
    ...(input.attach !== undefined && { attach: input.attach }),
    tradeState: 'NOTPAY',
    signType: terms.signType,
    timeStart: createdAt,
    timeExpire: new Date(now.getTime() + terms.orderMinutes * 60_000).toISOString(),
    spbillCreateIp: input.clientIp,
    notifyUrl: terms.notifyUrl,
    anomalies: {},
    refunds: {},
    sequence: 1,
    createdAt,
    updatedAt: createdAt,
  };
  return withDue(order, firstDue(order, terms.firstCheckSeconds * 1_000));
}
