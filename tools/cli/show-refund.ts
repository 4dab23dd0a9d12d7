import type { Language } from '../error-catalogue/words';
import type { RefundView } from '../../lib/http/refund-view';
import type { Words } from '../shared/words';
import { moneyAndFen } from './money';
import { pairs, type Cell } from './report';
import { NAMES } from './show-order';
import { clock, CLOCK } from './times';

const FIELDS: Readonly<Record<keyof RefundView, Words>> = {
  outTradeNo: NAMES.outTradeNo,
  outRefundNo: { en: 'outRefundNo', zh: '退款单号' },
  transactionId: NAMES.transactionId,
  refundFee: { en: 'refundFee', zh: '退款金额' },
  totalFee: { en: 'totalFee', zh: '付款金额' },
  reason: { en: 'reason', zh: '原因' },
  refundStatus: { en: 'refundStatus', zh: '退款状态' },
  refundId: { en: 'refundId', zh: '微信退款单号' },
  refundRecvAccout: { en: 'refundRecvAccout', zh: '退款入账账户' },
  successTime: { en: 'successTime', zh: '退款成功时间' },
  errCode: { en: 'errCode', zh: '错误码' },
  errCodeDes: { en: 'errCodeDes', zh: '错误说明' },
  createdAt: { en: 'createdAt', zh: '创建时间' },
};

const TIMES: readonly string[] = ['successTime', 'createdAt'];

function shown(name: string, value: unknown): Cell {
  if (typeof value === 'number') return moneyAndFen(value);
  return TIMES.includes(name) ? clock(String(value)) : String(value);
}

/** A refund as `POST /refunds` answered it, as lines; a field of a later version stands under its own name. */
export function refundLines(language: Language, answer: Readonly<Record<string, unknown>>): string {
  const names: Readonly<Record<string, Words>> = FIELDS;
  const lines = Object.entries(answer).map(
    ([name, value]) => [names[name] ?? name, shown(name, value)] as const,
  );
  return `${pairs(language, lines)}\n\n${CLOCK[language]}`;
}
