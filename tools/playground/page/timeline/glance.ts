import type { Exchange } from '../../exchange';
import { bodyFields } from '../text/fields';

/** How an exchange went: under way, answered well, refused, or without an answer. */
export type Tone = 'open' | 'fine' | 'refused' | 'lost';

export interface Glance {
  readonly tone: Tone;
  /** The most telling word of the answer, as it stands there: `SUCCESS`, `sku_unknown`, `支付验证签名失败`. */
  readonly word: string;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** How things stand, by the names of WeChat and of the shop. */
const STATES = ['trade_state', 'tradeState', 'refundStatus', 'refund_status_0'];
/** What an answer brings: its name tells more than its value. */
const GIFTS = ['prepay_id', 'paySign', 'openid', 'sheet', 'code'];

/** The first word that says no; WeChat says it inside an answer whose HTTP status is 200. */
function refusalIn(fields: Readonly<Record<string, unknown>>, status: number): string | undefined {
  if (fields['return_code'] === 'FAIL') return text(fields['return_msg']) || 'FAIL';
  if (fields['result_code'] === 'FAIL') return text(fields['err_code']) || 'FAIL';
  const errcode = text(fields['errcode']);
  if (errcode !== '' && errcode !== '0') return `${errcode} ${text(fields['errmsg'])}`.trim();
  const errMsg = text(fields['errMsg']);
  if (errMsg.includes(':fail')) return text(fields['err_desc']) || errMsg;
  if (status < 400) return undefined;
  return text(fields['code']) || text(fields['error']) || String(status);
}

/** What came of an exchange, in one look. */
export function glanceAt({ answer, fault }: Exchange): Glance {
  if (answer === undefined) return { tone: 'open', word: '' };
  if (answer.status === null) return { tone: 'lost', word: fault ?? '' };
  const fields = bodyFields(answer.body);
  const refusal = refusalIn(fields, answer.status);
  if (refusal !== undefined) return { tone: 'refused', word: refusal };
  const state = STATES.map((name) => text(fields[name])).find((each) => each !== '');
  const gift = GIFTS.find((name) => fields[name] !== undefined);
  return { tone: 'fine', word: state ?? gift ?? text(fields['result_code'] ?? fields['return_code']) };
}
