import type { Order } from '../lib/orders/order';
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

/** An order as lines: what it is, how it stands, its refunds, and the money that somebody has to look at. */
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

/** What about an order waits for an end, in a few words. */
export function outstanding(order: Order): string {
  const refunds = Object.values(order.refunds).filter(({ refundStatus }) =>
    ['RESERVED', 'PROCESSING', 'CHANGE'].includes(refundStatus),
  );
  const anomalies = Object.values(order.anomalies).filter(({ closedAt }) => closedAt === undefined);
  return [
    ...(order.tradeState === 'NOTPAY' ? ['unpaid'] : []),
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
