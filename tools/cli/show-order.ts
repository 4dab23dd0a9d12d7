import type { Language } from '../error-catalogue/words';
import type { UnknownPayment } from '../../lib/orders/ports/order-store';
import type { Order, Shipment } from '../../lib/orders/order';
import { joined, say, type Words } from '../shared/words';
import { money, moneyAndFen } from './money';
import { pairs, table, type Cell } from './report';
import { clock, CLOCK } from './times';

/** The names of what is shown; in English those of the fields in the table and in `--json`. */
export const NAMES = {
  outTradeNo: { en: 'outTradeNo', zh: '订单号' },
  tradeState: { en: 'tradeState', zh: '状态' },
  totalFee: { en: 'totalFee', zh: '金额' },
  refundedFee: { en: 'refundedFee', zh: '已退金额' },
  body: { en: 'body', zh: '商品' },
  sku: { en: 'sku', zh: 'SKU' },
  attach: { en: 'attach', zh: '附加数据' },
  openid: { en: 'openid', zh: '付款人 openid' },
  transactionId: { en: 'transactionId', zh: '微信支付单号' },
  timeEnd: { en: 'timeEnd', zh: '支付时间' },
  timeExpire: { en: 'timeExpire', zh: '失效时间' },
  createdAt: { en: 'createdAt', zh: '下单时间' },
  updatedAt: { en: 'updatedAt', zh: '更新时间' },
  recordedAt: { en: 'recordedAt', zh: '记录时间' },
  dueAt: { en: 'dueAt', zh: '下次查询' },
  unansweredSince: { en: 'unansweredSince', zh: '微信无应答始于' },
  refunded: { en: 'refunded', zh: '已退' },
  outstanding: { en: 'outstanding', zh: '待处理' },
} as const satisfies Record<string, Words>;

const WORDS = {
  unknown: {
    en: 'a genuine payment whose order was not in the orders table',
    zh: '真实的付款，但订单表里没有这个订单',
  },
  shipment: { en: 'shipment', zh: '发货' },
  correction: { en: 'correction', zh: '发货更正' },
  refunds: { en: 'refunds', zh: '退款' },
  anomalies: { en: 'anomalies', zh: '异常' },
  open: { en: 'open', zh: '待处理' },
  closed: { en: 'closed ', zh: '已处理 ' },
  unpaid: { en: 'unpaid', zh: '未付款' },
  toShip: { en: 'to ship', zh: '待发货' },
  shipmentIs: { en: 'shipment ', zh: '发货 ' },
  refundIs: { en: 'refund ', zh: '退款 ' },
  comma: { en: ', ', zh: '，' },
} as const satisfies Record<string, Words>;

const fen = (fee: number | undefined): Words | undefined =>
  fee === undefined ? undefined : moneyAndFen(fee);

/** A payment without an order as lines. */
export function unknownPaymentLines(
  language: Language,
  { outTradeNo, payment, recordedAt }: UnknownPayment,
): string {
  const lines = pairs(language, [
    [outTradeNo, WORDS.unknown],
    [NAMES.outTradeNo, payment.outTradeNo],
    [NAMES.transactionId, payment.transactionId],
    [NAMES.totalFee, fen(payment.totalFee)],
    [NAMES.openid, payment.openid],
    [NAMES.timeEnd, clock(payment.timeEnd)],
    [NAMES.recordedAt, clock(recordedAt)],
  ]);
  return `${lines}\n\n${CLOCK[language]}`;
}

/** How WeChat took a shipment, as a row of a table. */
function shipmentRow(name: Words, shipment: Shipment | undefined): Cell[][] {
  if (shipment === undefined) return [];
  const { shippingState, logisticsType, parcels, uploadTime, errcode } = shipment;
  const numbers = parcels.flatMap(({ expressCompany, trackingNo }) =>
    trackingNo === undefined ? [] : [`${expressCompany ?? ''}:${trackingNo}`],
  );
  const trouble = errcode === undefined || errcode === 0 ? '' : `errcode ${errcode}`;
  return [[name, shippingState, logisticsType, numbers.join(' '), clock(uploadTime), trouble]];
}

function refundRows({ refunds }: Order): Cell[][] {
  return Object.values(refunds).map((each) => [
    each.outRefundNo,
    each.refundStatus,
    money(each.refundFee),
    clock(each.createdAt),
    each.errCode ?? '',
    each.reason ?? '',
  ]);
}

function anomalyRows({ anomalies }: Order): Cell[][] {
  return Object.values(anomalies).map(({ kind, transactionId, totalFee, timeEnd, closedAt }) => [
    kind,
    transactionId,
    money(totalFee),
    clock(timeEnd),
    closedAt === undefined ? WORDS.open : joined([WORDS.closed, clock(closedAt)]),
  ]);
}

/** A table under a name, if it has rows. */
function block(language: Language, name: Words, rows: readonly (readonly Cell[])[]): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [table(language, [name, ...first.slice(1).map(() => '')], rows)];
}

/** An order as lines: what it is, how it stands, its shipment, its refunds, and the money that somebody has to look at. */
export function orderLines(language: Language, order: Order): string {
  const facts = pairs(language, [
    [NAMES.outTradeNo, order.outTradeNo],
    [NAMES.tradeState, order.tradeState],
    [NAMES.totalFee, fen(order.totalFee)],
    [NAMES.refundedFee, fen(order.refundedFee)],
    [NAMES.body, order.body],
    [NAMES.sku, `${order.sku} × ${order.quantity}`],
    [NAMES.attach, order.attach],
    [NAMES.openid, order.openid],
    [NAMES.transactionId, order.transactionId],
    [NAMES.timeEnd, clock(order.timeEnd)],
    [NAMES.timeExpire, clock(order.timeExpire)],
    [NAMES.createdAt, clock(order.createdAt)],
    [NAMES.updatedAt, clock(order.updatedAt)],
    [NAMES.dueAt, clock(order.dueAt)],
    [NAMES.unansweredSince, clock(order.unansweredSince)],
  ]);
  const [first, ...others] = [
    ...shipmentRow(WORDS.shipment, order.shipping),
    ...shipmentRow(WORDS.correction, order.shippingCorrection),
  ];
  return [
    facts,
    ...(first === undefined ? [] : [table(language, first, others)]),
    ...block(language, WORDS.refunds, refundRows(order)),
    ...block(language, WORDS.anomalies, anomalyRows(order)),
    CLOCK[language],
  ].join('\n\n');
}

/** What is missing of a paid order's shipment; only for an order that is due, and for nothing else. */
function unshipped({ tradeState, dueAt, shipping, shippingCorrection }: Order): Words[] {
  if (tradeState === 'NOTPAY' || tradeState === 'CLOSED' || dueAt === undefined) return [];
  const state = (shippingCorrection ?? shipping)?.shippingState;
  if (state === 'UPLOADED') return [];
  return [state === undefined ? WORDS.toShip : joined([WORDS.shipmentIs, state])];
}

/** What about an order waits for an end, in a few words. */
function outstanding(order: Order): Words {
  const refunds = Object.values(order.refunds).filter(({ refundStatus }) =>
    ['RESERVED', 'PROCESSING', 'CHANGE'].includes(refundStatus),
  );
  const anomalies = Object.values(order.anomalies).filter(({ closedAt }) => closedAt === undefined);
  const all = [
    ...(order.tradeState === 'NOTPAY' ? [WORDS.unpaid] : []),
    ...(refunds.length === 0 ? unshipped(order) : []),
    ...refunds.map(({ refundStatus }) => joined([WORDS.refundIs, refundStatus])),
    ...anomalies.map(({ kind }) => kind),
  ];
  return joined(all, WORDS.comma);
}

/** Orders as a table. */
export function ordersTable(language: Language, orders: readonly Order[]): string {
  const { outTradeNo, tradeState, totalFee, refunded, body, createdAt, timeEnd } = NAMES;
  const rows = orders.map((order) => [
    order.outTradeNo,
    order.tradeState,
    money(order.totalFee),
    order.refundedFee === undefined ? '' : money(order.refundedFee),
    order.body,
    clock(order.createdAt),
    clock(order.timeEnd) ?? '',
    outstanding(order),
  ]);
  const heading = [outTradeNo, tradeState, totalFee, refunded, body, createdAt, timeEnd, NAMES.outstanding];
  const count: Words = {
    en: orders.length === 1 ? '1 order.' : `${orders.length} orders.`,
    zh: `${orders.length} 个订单。`,
  };
  return `${table(language, heading, rows)}\n${say(language, joined([count, CLOCK], { en: ' ', zh: '' }))}`;
}
