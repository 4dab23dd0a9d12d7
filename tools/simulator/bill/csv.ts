import { writeChineseClock } from '../chinese-time';
import type { Merchant } from '../merchant';
import type { BillRow, BillType } from './rows';

const lineEnd = '\r\n';
const byteOrderMark = '\uFEFF';
/** Rows are handed on in pieces of about so many characters. */
const pieceLength = 64 * 1024;

interface Column {
  name: string;
  of: (row: BillRow, merchant: Merchant) => string;
  /** In which bills it stands; in all, unless it says so. */
  only?: readonly BillType[];
}

/**
 * The columns of a bill, as many as its type has: 27 for ALL.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011985040
 */
const columns: readonly Column[] = [
  { name: '交易时间', of: ({ at }) => writeChineseClock(at) },
  { name: '公众账号ID', of: (_row, { appId }) => appId },
  { name: '商户号', of: (_row, { mchId }) => mchId },
  { name: '特约商户号', of: () => '0' },
  { name: '设备号', of: ({ deviceInfo }) => deviceInfo },
  { name: '微信订单号', of: ({ transactionId }) => transactionId },
  { name: '商户订单号', of: ({ outTradeNo }) => outTradeNo },
  { name: '用户标识', of: ({ openid }) => openid },
  { name: '交易类型', of: () => 'JSAPI' },
  { name: '交易状态', of: ({ refund }) => (refund ? 'REFUND' : 'SUCCESS') },
  { name: '付款银行', of: ({ bankType }) => bankType },
  { name: '货币种类', of: () => 'CNY' },
  { name: '应结订单金额', of: (row) => yuan(paidFee(row)) },
  { name: '代金券金额', of: ({ refund, couponFee }) => yuan(refund ? 0 : couponFee) },
  { name: '退款申请时间', of: ({ at }) => writeChineseClock(at), only: ['REFUND'] },
  {
    name: '退款成功时间',
    of: ({ refund }) => (refund?.successAt === undefined ? '' : writeChineseClock(refund.successAt)),
    only: ['REFUND'],
  },
  { name: '微信退款单号', of: ({ refund }) => refund?.refundId ?? '0', only: ['ALL', 'REFUND'] },
  { name: '商户退款单号', of: ({ refund }) => refund?.outRefundNo ?? '0', only: ['ALL', 'REFUND'] },
  { name: '退款金额', of: (row) => yuan(refundFee(row)), only: ['ALL', 'REFUND'] },
  { name: '充值券退款金额', of: () => '0.00', only: ['ALL', 'REFUND'] },
  { name: '退款类型', of: ({ refund }) => (refund ? 'ORIGINAL' : ''), only: ['ALL', 'REFUND'] },
  { name: '退款状态', of: ({ refund }) => refund?.status ?? '', only: ['ALL', 'REFUND'] },
  { name: '商品名称', of: ({ body }) => oneLine(body) },
  { name: '商户数据包', of: ({ attach }) => oneLine(attach) },
  { name: '手续费', of: (row) => commissionYuan(commission(row)) },
  { name: '费率', of: () => '0.60%' },
  { name: '订单金额', of: (row) => yuan(paidFee(row)) },
  { name: '申请退款金额', of: (row) => yuan(refundFee(row)), only: ['ALL', 'REFUND'] },
  { name: '费率备注', of: () => '' },
];

const summaryNames = [
  ...['总交易单数', '应结订单总金额', '退款总金额', '充值券退款总金额', '手续费总金额'],
  ...['订单总金额', '申请退款总金额'],
];

/** A bill as text, in pieces, so that it is never whole in memory. */
export function* writeBill(
  rows: Iterable<BillRow>,
  type: BillType,
  merchant: Merchant,
): Generator<string, void, undefined> {
  const shown = columns.filter(({ only }) => only?.includes(type) ?? true);
  const sum = { rows: 0, paid: 0, refunded: 0, commission: 0 };
  let piece = byteOrderMark + shown.map(({ name }) => name).join(',') + lineEnd;
  for (const row of rows) {
    sum.rows += 1;
    sum.paid += paidFee(row);
    sum.refunded += refundFee(row);
    sum.commission += commission(row);
    piece += backquoted(shown.map(({ of }) => of(row, merchant)));
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  const { paid, refunded } = sum;
  const values = [String(sum.rows), yuan(paid), yuan(refunded), '0.00', commissionYuan(sum.commission)];
  yield piece + summaryNames.join(',') + lineEnd + backquoted([...values, yuan(paid), yuan(refunded)]);
}

/** Every value has a backquote before it, so that no spreadsheet takes a number for one. */
function backquoted(values: readonly string[]): string {
  return values.map((value) => `\`${value}`).join(',') + lineEnd;
}

function paidFee({ refund, totalFee }: BillRow): number {
  return refund ? 0 : totalFee;
}

function refundFee({ refund }: BillRow): number {
  return refund?.refundFee ?? 0;
}

/** 1234 fen are 12.34 yuan. */
function yuan(fen: number): string {
  return decimal(fen, 2);
}

/** WeChat's share of a row, 0.6 %, in whole fen; a refund gives it back. */
function commission(row: BillRow): number {
  const share = (fen: number): number => Math.floor((fen * 6 + 500) / 1000);
  return share(paidFee(row)) - share(refundFee(row));
}

/** 741 fen are 7.41000 yuan: commissions have five places. */
function commissionYuan(fen: number): string {
  return decimal(fen * 1000, 5);
}

/** A whole number of small units as a decimal with so many places; without a float in between. */
function decimal(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
