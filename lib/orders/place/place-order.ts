import { PayError } from '../../errors/errors';
import { changeOrder, readable, readOrder, type Rule } from '../change-order';
import { newOrder, type OrderInput, type Terms } from './new-order';
import type { Order } from '../order';
import type { Outcome, QueryOutcome } from '../outcomes';
import type { WechatPay } from '../ports/wechat-pay';
import { isOwn } from '../own-order';
import type { OrderStore } from '../ports/order-store';
import { priceOf } from './pricing';
import type { ProductStore } from '../ports/product-store';
import { misfit, refuseToSign } from './refuse-to-sign';
import { confirmByQuery, type QueryPorts } from '../pay/confirm-by-query';

export interface PlaceOrderPorts extends QueryPorts, Pick<WechatPay, 'placeOrder'> {
  readonly orders: QueryPorts['orders'] & Pick<OrderStore, 'get' | 'insert' | 'listOpen'>;
  readonly products: ProductStore;
  /** So many random letters and digits. */
  readonly randomText: (length: number) => string;
  readonly record: (event: Outcome) => void;
}

export interface PlacedOrder {
  readonly order: Order;
  readonly prepayId: string;
  /** Whether this request made the order; false when it repeats one. */
  readonly created: boolean;
}

/** How long a prepay_id lives, and how long it is used again without asking WeChat. */
const PREPAY_LIFE_MS = 120 * 60_000;
const PREPAY_ID_MS = 115 * 60_000;

/** WeChat refuses an order that expires within a minute. */
const LEAST_LIFE_MS = 60_000;

/**
 * Handles a request to pay: price it, write the row, call WeChat, keep the prepay_id. After any failure the
 * same request, recognised by its outTradeNo, goes on where this one stopped.
 *
 * @throws PayError with the 409 that fits the order's state, `too_many_open_orders`, the errors of `priceOf`, and those of
 *   WeChat's answer
 */
export async function placeOrder(
  ports: PlaceOrderPorts,
  terms: Terms,
  input: OrderInput,
): Promise<PlacedOrder> {
  const { order, inserted } = await findOrInsert(ports, terms, input);
  if (inserted) ports.record({ kind: 'created', outTradeNo: order.outTradeNo });
  else refuseOther(order, terms, input);
  try {
    return { order, prepayId: await prepare(ports, order), created: inserted };
  } catch (error) {
    // Where the number was made here, the caller learns it from the error and can go on with it.
    const isAboutOrder = error instanceof PayError && error.code !== 'out_trade_no_used';
    throw isAboutOrder ? error.about(order.outTradeNo) : error;
  }
}

/** A prepay_id that can still be paid with: the one that is kept, or a new one for the same parameters. */
async function prepare(ports: PlaceOrderPorts, order: Order): Promise<string> {
  refuseToSign(order);
  const now = ports.now().getTime();
  const lifeLeft = Date.parse(order.timeExpire) - now;
  if (lifeLeft <= 0) throw expired(order);
  if (order.prepayId !== undefined && order.prepayIdAt !== undefined) {
    if (now < Date.parse(order.prepayIdAt) + PREPAY_ID_MS) return order.prepayId;
  }
  if (lifeLeft < LEAST_LIFE_MS) throw expired(order);

  const result = await ports.placeOrder(order);
  if (result.kind === 'query') throw await whyNotPayable(ports, order, result.because);
  const issuedAt = issuedNoEarlierThan(order, result.prepayId, now);
  const kept = await changeOrder(ports.orders, order, keeping(result.prepayId, issuedAt, ports.now()));
  if (kept.written) return result.prepayId;
  refuseToSign(kept.order);
  throw new Error('the row refused a prepay_id although the order is unpaid');
}

/** The rule that keeps a prepay_id on an order that is still unpaid and holds no anomaly. */
function keeping(prepayId: string, issuedAt: Date, now: Date): Rule {
  return (order) =>
    order.tradeState === 'NOTPAY' && Object.keys(order.anomalies).length === 0
      ? { ...order, prepayId, prepayIdAt: issuedAt.toISOString(), updatedAt: now.toISOString() }
      : order;
}

/**
 * The earliest time at which WeChat can have issued a prepay_id. It gives the same one while it lives, also to
 * requests whose answer never reached us, so the time of asking says nothing about its age.
 */
function issuedNoEarlierThan(order: Order, prepayId: string, now: number): Date {
  const { createdAt, prepayId: kept, prepayIdAt } = order;
  if (kept === undefined || prepayIdAt === undefined) return new Date(createdAt);
  if (kept === prepayId) return new Date(prepayIdAt);
  // Another one is issued only after the one before has died.
  return new Date(Math.min(Date.parse(prepayIdAt) + PREPAY_LIFE_MS, now));
}

/** The row of this request: written now, or the one that its number has already. */
async function findOrInsert(
  ports: PlaceOrderPorts,
  terms: Terms,
  input: OrderInput,
): Promise<{ readonly order: Order; readonly inserted: boolean }> {
  let price: { readonly body: string; readonly totalFee: number };
  try {
    const now = ports.now();
    const [product, open] = await Promise.all([
      ports.products.get(input.sku),
      ports.orders.listOpen(
        { openid: input.openid, appId: terms.appId, mchId: terms.mchId },
        new Date(now.getTime() - terms.orderMinutes * 60_000),
        now,
      ),
    ]);
    price = priceOf(input.sku, product, input.quantity, input.totalFee);
    refuseOneMore(open, terms);
  } catch (error) {
    // A repeat is measured by the order, never by today's catalogue, however broken that is, nor by other orders.
    const order =
      input.outTradeNo === undefined ? undefined : await readOrder(ports.orders, input.outTradeNo);
    if (order === undefined) throw error;
    return { order, inserted: false };
  }
  const order = newOrder(terms, input, price, ports.now(), ports.randomText);
  const result = await ports.orders.insert(order);
  if (result.inserted) return { order, inserted: true };
  return { order: readable(result.order), inserted: false };
}

/**
 * A limit for those who place orders and do not pay them: every open order is asked about again and again. It is soft.
 * The index lags behind the table, so requests that come at once do not see each other's orders.
 *
 * @param open the numbers of the payer's open orders, the oldest first
 * @throws PayError `too_many_open_orders`
 */
function refuseOneMore(open: readonly string[], { maxOpenOrders }: Terms): void {
  if (open.length < maxOpenOrders) return;
  throw new PayError('too_many_open_orders', undefined, {
    members: { openOrders: open.slice(0, maxOpenOrders) },
  });
}

/** @throws PayError when the order under this number is not the one that the request means */
function refuseOther(order: Order, terms: Terms, input: OrderInput): void {
  if (order.openid !== input.openid || !isOwn(order, terms)) throw new PayError('out_trade_no_used');
  const pairs = [
    ['sku', order.sku, input.sku],
    ['quantity', order.quantity, input.quantity],
    ['attach', order.attach, input.attach],
    ['totalFee', order.clientTotalFee, input.totalFee],
  ] as const;
  const fields = pairs
    .filter(([, stored, asked]) => stored !== asked)
    .map(([field]) => ({ field, detail: 'Send the value that the order was placed with.' }));
  if (fields.length > 0) {
    const names = fields.map(({ field }) => field).join(', ');
    throw new PayError(
      'order_differs',
      `Your order of this number was placed with another ${names}. Repeat it as it was, or place a new one under another outTradeNo.`,
      { fields },
    );
  }
}

function expired(order: Order): PayError {
  return new PayError(
    'order_expired',
    `The order could be paid until ${order.timeExpire}. Place a new one under another outTradeNo.`,
  );
}

/**
 * Why an order that WeChat does not take cannot be paid, after a query has corrected the orders table.
 *
 * @param because told where the query does not explain it
 */
async function whyNotPayable(ports: PlaceOrderPorts, order: Order, because: PayError): Promise<PayError> {
  const outcome: QueryOutcome = await confirmByQuery(ports, order);
  switch (outcome.kind) {
    case 'marked_paid':
    case 'duplicate':
      return new PayError('order_paid');
    case 'anomaly':
      // It is another system's order that was paid under this number.
      if (outcome.anomaly === 'never_prepared') return new PayError('out_trade_no_used');
      return misfit();
    case 'closed':
      // Our order is closed, because the number is of an order of a cash desk.
      return new PayError(outcome.tradeState === undefined ? 'order_closed' : 'out_trade_no_used');
    case 'open':
      return outcome.tradeState === 'PAYERROR' ? new PayError('out_trade_no_used') : because;
    case 'unknown_order':
    case 'refused':
      return because;
  }
}
