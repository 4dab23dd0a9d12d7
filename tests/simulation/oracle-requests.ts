import { readChineseTime, writeChineseTime } from '../../tools/simulator/chinese-time';
import type { Fields } from '../../tools/simulator/sign';
import type { Invocation } from './invocation';
import { contentOf } from './ledger';
import { refundsOf } from './oracle-refunds';
import { seenOf, wordsOf } from './oracle-shipments';
import { demand } from './violation';
import type { World } from './world';

type Json = Readonly<Record<string, unknown>>;

export const REFUND = '/secapi/pay/refund';
export const UPLOAD = '/wxa/sec/order/upload_shipping_info';

/** Of an order that comes too late to be paid: a slow network may cause it, and a clock that is wrong. */
const TOO_LATE = 'time_expire时间过短';

/** A company that WeChat does not have in its list. */
export const UNKNOWN_COMPANY = 'NOSUCH';

/** Errcodes of a message that is not built as the documentation says. */
const MISBUILT = [
  ...[10060005, 10060006, 10060007, 10060008, 10060024, 10060031, 268485216, 268485224],
  ...[40013, 43002, 47001],
];

/** The order that a request is about, by whatever number it names. */
export function orderOf({ ledger }: World, fields: Fields): string {
  const named = fields['out_trade_no'] ?? ledger.payment(fields['transaction_id'] ?? '')?.outTradeNo;
  return named ?? ledger.refund(fields['out_refund_no'] ?? '')?.outTradeNo ?? '';
}

/** Whether a request of API v2 says what the books say, and WeChat took it for one. @throws Violation */
export function judgePayRequest(
  { world, visit }: Invocation,
  path: string,
  fields: Fields,
  answer: Fields,
): void {
  const outTradeNo = orderOf(world, fields);
  const returnMsg = String(answer['return_msg']);
  const isTooLate = path === '/pay/unifiedorder' && returnMsg === TOO_LATE;
  demand(
    answer['return_code'] === 'SUCCESS' || isTooLate,
    'requests are right',
    () => `WeChat refuses ${path} of ${outTradeNo}: ${returnMsg}`,
  );
  if (path === REFUND) judgeRefundRequest(world, fields);
  if (path === '/pay/closeorder') judgeClosing(world, visit.name, fields);
  if (path === '/pay/unifiedorder') {
    judgePlacing(world, fields);
    judgePlaced(world, outTradeNo, answer);
  }
}

/** Whether a refund was written down before it is asked for, as it was written. */
function judgeRefundRequest(world: World, fields: Fields): void {
  const outRefundNo = fields['out_refund_no'] ?? '';
  const row = world.rowOf(orderOf(world, fields));
  const refund = refundsOf(row).find((each) => each.outRefundNo === outRefundNo);
  const reason = (refund as { readonly reason?: string } | undefined)?.reason;
  demand(
    refund !== undefined &&
      refund.transactionId === fields['transaction_id'] &&
      String(refund.refundFee) === fields['refund_fee'] &&
      String(refund.totalFee) === fields['total_fee'] &&
      reason === fields['refund_desc'] &&
      fields['notify_url'] === world.configs['refund-order'].REFUND_NOTIFY_URL,
    'requests are right',
    () =>
      `WeChat is asked for the refund ${outRefundNo} of ${String(fields['refund_fee'])}; the row says ${JSON.stringify(refund)}`,
  );
}

/**
 * Whether an order is closed that nobody can pay any more, by the clock of the functions at its worst; its owner may
 * close one that is five minutes old.
 */
function judgeClosing(world: World, name: string, fields: Fields): void {
  const { time_expire: end = '', time_start: start = '' } =
    world.ledger.order(fields['out_trade_no'] ?? '')?.fields ?? {};
  const closableAt =
    name === 'close-order' ? (readChineseTime(start) ?? NaN) + 5 * 60_000 : (readChineseTime(end) ?? NaN);
  demand(
    !(world.scheduler.now() + world.greatestSkewMs < closableAt),
    'requests are right',
    () => `${String(fields['out_trade_no'])} is closed while it can be paid`,
  );
}

function judgePlacing(world: World, fields: Fields): void {
  const outTradeNo = fields['out_trade_no'] ?? '';
  const row = world.rowOf(outTradeNo);
  demand(row !== undefined, 'a prepay_id has its row', () => `${outTradeNo} is placed before it has a row`);
  const expected = {
    openid: row['openid'],
    body: row['body'],
    attach: row['attach'],
    total_fee: String(row['totalFee']),
    time_start: writeChineseTime(Date.parse(String(row['timeStart']))),
    time_expire: writeChineseTime(Date.parse(String(row['timeExpire']))),
    notify_url: row['notifyUrl'],
    trade_type: 'JSAPI',
  };
  for (const [name, value] of Object.entries(expected)) {
    demand(
      fields[name] === value,
      'requests are right',
      () =>
        `${outTradeNo} is placed with ${name} ${String(fields[name])}; the row says ${JSON.stringify(value)}`,
    );
  }
}

/** Invariants about what WeChat issued. */
function judgePlaced(world: World, outTradeNo: string, answer: Fields): void {
  const order = world.ledger.order(outTradeNo);
  if (order === undefined) return;
  const isRefusedRepeat =
    answer['err_code'] === 'INVALID_REQUEST' && answer['err_code_des']?.startsWith('201');
  demand(
    world.strangers.has(outTradeNo) || isRefusedRepeat !== true,
    'requests are right',
    () => `${outTradeNo} was placed again with other parameters`,
  );
  if (answer['prepay_id'] === undefined) return;
  const row = world.rowOf(outTradeNo);
  demand(
    row?.['totalFee'] === order.totalFee && row['openid'] === order.openid,
    'a prepay_id has its row',
    () =>
      `${outTradeNo} got a prepay_id; ordered for ${order.totalFee}, the row says ${String(row?.['totalFee'])}`,
  );
}

/** The message about a shipment and the order that it is about, by its transaction. */
function readUpload({ ledger }: World, body: string): { message: Json; outTradeNo: string } {
  const message = JSON.parse(body) as Json;
  const { transaction_id: transactionId } = message['order_key'] as Json;
  return { message, outTradeNo: ledger.payment(String(transactionId))?.outTradeNo ?? '' };
}

/** Whether WeChat does not know a company that a shipment names. */
export function namesUnknownCompany(body: string): boolean {
  return body.includes(`"${UNKNOWN_COMPANY}"`);
}

/** Notes that a shipment is on its way to WeChat. */
export function noteSent({ world }: Invocation, path: string, body: string): void {
  if (path !== UPLOAD) return;
  const { message, outTradeNo } = readUpload(world, body);
  const { sent } = seenOf(world, outTradeNo);
  const content = contentOf(message);
  sent.set(content, (sent.get(content) ?? 0) + 1);
}

/** Whether what is repeated is repeated word for word. @throws Violation */
export function judgeWords({ world }: Invocation, body: string): void {
  const { message, outTradeNo } = readUpload(world, body);
  const { words } = seenOf(world, outTradeNo);
  const uploadTime = String(message['upload_time']);
  const before = words.get(uploadTime);
  demand(
    before === undefined || before === body,
    'a shipment is repeated word for word',
    () => `${outTradeNo} was told as ${String(before)}, and now as ${body}`,
  );
  words.set(uploadTime, body);
}

/**
 * Whether a shipment that arrived was to be uploaded.
 *
 * @param wasTaken whether WeChat had one of the shop's before
 * @throws Violation
 */
export function judgeUpload({ world }: Invocation, body: string, errcode: number, wasTaken: boolean): void {
  const { message, outTradeNo } = readUpload(world, body);
  const seen = seenOf(world, outTradeNo);
  demand(
    seen.written.has(wordsOf(message)),
    'shipments are asked for',
    () => `WeChat is told of a shipment of ${outTradeNo} that stands in no book: ${body}`,
  );
  demand(
    !MISBUILT.includes(errcode) && (errcode !== 10060014 || namesUnknownCompany(body)),
    'requests are right',
    () => `WeChat refuses a shipment of ${outTradeNo}, ${errcode}: ${body}`,
  );
  const isAsked = seen.asked.some((each) => each.isCorrection && each.content === contentOf(message));
  demand(
    errcode !== 0 || !wasTaken || isAsked,
    'shipments are asked for',
    () => `WeChat takes another shipment of ${outTradeNo}, which nobody called a correction: ${body}`,
  );
}

/** Whether WeChat has a shipment of the shop's of the payment that a message names. */
export function hasTaken({ ledger }: World, body: string): boolean {
  const { transaction_id: transactionId } = (JSON.parse(body) as Json)['order_key'] as Json;
  return ledger.shipmentsOf(String(transactionId)).some(({ by }) => by === 'shop');
}
