import type { Order, Shipment } from '../lib/orders/order';
import { money, moneyAndFen } from './money';
import type { UnknownPayment } from './orders';
import { pairs, table } from './report';

const fen = (fee: number | undefined): string | undefined =>
  fee === undefined ? undefined : moneyAndFen(fee);

/** A payment without an order as lines. */
export function unknownPaymentLines({ outTradeNo, payment, recordedAt }: UnknownPayment): string {
  const { transactionId, openid, totalFee, timeEnd } = payment;
  return pairs([
    [outTradeNo, 'a genuine payment whose order was not in the books'],
    ['outTradeNo', payment.outTradeNo],
    ['transactionId', transactionId],
    ['totalFee', fen(totalFee)],
    ['openid', openid],
    ['timeEnd', timeEnd],
    ['recordedAt', recordedAt],
  ]);
}

/** How WeChat took a shipment, as a row of a table. */
function shipmentRow(name: string, shipment: Shipment | undefined): string[][] {
  if (shipment === undefined) return [];
  const { shippingState, logisticsType, parcels, uploadTime, errcode } = shipment;
  const numbers = parcels.flatMap(({ expressCompany, trackingNo }) =>
    trackingNo === undefined ? [] : [`${expressCompany ?? ''}:${trackingNo}`],
  );
  const trouble = errcode === undefined || errcode === 0 ? '' : `errcode ${errcode}`;
  return [[name, shippingState, logisticsType, numbers.join(' '), uploadTime, trouble]];
}

/** An order as lines: what it is, how it stands, its shipment, its refunds, and the money that somebody has to look at. */
export function orderLines(order: Order): string {
  const blocks = [
    pairs([
      ['outTradeNo', order.outTradeNo],
      ['tradeState', order.tradeState],
      ['totalFee', fen(order.totalFee)],
      ['refundedFee', fen(order.refundedFee)],
      ['body', order.body],
      ['sku', `${order.sku} × ${order.quantity}`],
      ['attach', order.attach],
      ['openid', order.openid],
      ['transactionId', order.transactionId],
      ['timeEnd', order.timeEnd],
      ['timeExpire', order.timeExpire],
      ['createdAt', order.createdAt],
      ['updatedAt', order.updatedAt],
      ['dueAt', order.dueAt],
      ['unansweredSince', order.unansweredSince],
    ]),
  ];
  const shipments = [
    ...shipmentRow('shipment', order.shipping),
    ...shipmentRow('correction', order.shippingCorrection),
  ];
  const [first, ...others] = shipments;
  if (first !== undefined) blocks.push(table(first, others));
  const refunds = Object.values(order.refunds);
  if (refunds.length > 0) {
    const rows = refunds.map((each) => [
      each.outRefundNo,
      each.refundStatus,
      money(each.refundFee),
      each.createdAt,
      each.errCode ?? '',
      each.reason ?? '',
    ]);
    blocks.push(table(['refunds', '', '', '', '', ''], rows));
  }
  const anomalies = Object.values(order.anomalies);
  if (anomalies.length > 0) {
    const rows = anomalies.map((each) => [
      each.kind,
      each.transactionId,
      money(each.totalFee),
      each.timeEnd,
      each.closedAt === undefined ? 'open' : `closed ${each.closedAt}`,
    ]);
    blocks.push(table(['anomalies', '', '', '', ''], rows));
  }
  return blocks.join('\n\n');
}

/** What is missing of a paid order's shipment; only for an order that is due, and for nothing else. */
function unshipped({ tradeState, dueAt, shipping, shippingCorrection }: Order): string[] {
  if (tradeState === 'NOTPAY' || tradeState === 'CLOSED' || dueAt === undefined) return [];
  const state = (shippingCorrection ?? shipping)?.shippingState;
  if (state === 'UPLOADED') return [];
  return [state === undefined ? 'to ship' : `shipment ${state}`];
}

/** What about an order waits for an end, in a few words. */
export function outstanding(order: Order): string {
  const refunds = Object.values(order.refunds).filter(({ refundStatus }) =>
    ['RESERVED', 'PROCESSING', 'CHANGE'].includes(refundStatus),
  );
  const anomalies = Object.values(order.anomalies).filter(({ closedAt }) => closedAt === undefined);
  return [
    ...(order.tradeState === 'NOTPAY' ? ['unpaid'] : []),
    ...(refunds.length === 0 ? unshipped(order) : []),
    ...refunds.map(({ refundStatus }) => `refund ${refundStatus}`),
    ...anomalies.map(({ kind }) => kind),
  ].join(', ');
}

/** Orders as a table. */
export function ordersTable(orders: readonly Order[]): string {
  const rows = orders.map((order) => [
    order.outTradeNo,
    order.tradeState,
    money(order.totalFee),
    order.refundedFee === undefined ? '' : money(order.refundedFee),
    order.body,
    order.createdAt,
    order.timeEnd ?? '',
    outstanding(order),
  ]);
  const heading = [
    'outTradeNo',
    'tradeState',
    'totalFee',
    'refunded',
    'body',
    'createdAt',
    'timeEnd',
    'outstanding',
  ];
  return `${table(heading, rows)}\n${orders.length === 1 ? '1 order' : `${orders.length} orders`}`;
}
