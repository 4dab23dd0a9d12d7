import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createGzip } from 'node:zlib';

export const BILL_DATE = '20260101';
export const MCH_ID = '1900000109';
export const PREFIX = 'bench-';

/** Of every so many orders three differ: one only WeChat knows, one only the books, one has another amount. */
export const DIFFER_EVERY = 100_000;
const MISSING_HERE = 11;
const MISSING_THERE = 22;
const OTHER_AMOUNT = 33;

const NAMES =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const SUMMARY =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

const numberAt = (at: number): string => `${PREFIX}${String(at).padStart(12, '0')}`;
const transactionAt = (at: number): string => `4200000000${BILL_DATE}${String(at).padStart(10, '0')}`;
const feeAt = (at: number): number => (at % 100_000) + 1;
/** Spread over the day, so that neighbours in one list are none in the other. */
const secondAt = (at: number): number => (at * 7_919) % 86_400;
const two = (figure: number): string => String(figure).padStart(2, '0');
const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${two(fen % 100)}`;

/** An order of the books as the index gives it; undefined where only WeChat knows of the payment. */
export function orderAt(at: number) {
  if (at % DIFFER_EVERY === MISSING_HERE) return undefined;
  const midnight = Date.parse('2025-12-31T16:00:00.000Z');
  return {
    outTradeNo: numberAt(at),
    mchId: MCH_ID,
    totalFee: feeAt(at),
    feeType: 'CNY',
    tradeState: 'SUCCESS',
    transactionId: transactionAt(at),
    timeEnd: new Date(midnight + secondAt(at) * 1000).toISOString(),
    refunds: {},
    anomalies: {},
  };
}

function rowAt(at: number): string {
  const second = secondAt(at);
  const time = `2026-01-01 ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  const fee = yuan(at % DIFFER_EVERY === OTHER_AMOUNT ? feeAt(at) + 1 : feeAt(at));
  return `\`${time},\`wxd930ea5d5a258f4f,\`${MCH_ID},\`0,\`,\`${transactionAt(at)},\`${numberAt(at)},\`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`${fee},\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`明前龙井 50g,\`,\`0.01000,\`0.60%,\`${fee},\`0.00,\`\r\n`;
}

/**
 * Writes a bill of so many orders, but for those that only the books know.
 *
 * @returns rows of the bill
 */
export async function writeBill(file: string, orders: number): Promise<number> {
  const gzip = createGzip({ level: 1 });
  const written = once(gzip.pipe(createWriteStream(file)), 'finish');
  gzip.write(`\uFEFF${NAMES}\r\n`);
  let rows = 0;
  let fen = 0;
  let lines = '';
  for (let at = 0; at < orders; at += 1) {
    if (at % DIFFER_EVERY === MISSING_THERE) continue;
    rows += 1;
    fen += at % DIFFER_EVERY === OTHER_AMOUNT ? feeAt(at) + 1 : feeAt(at);
    lines += rowAt(at);
    if (lines.length < 1024 * 1024) continue;
    if (!gzip.write(lines)) await once(gzip, 'drain');
    lines = '';
  }
  const total = yuan(fen);
  gzip.end(`${lines}${SUMMARY}\r\n\`${rows},\`${total},\`0.00,\`0.00,\`0.00000,\`${total},\`0.00\r\n`);
  await written;
  return rows;
}
