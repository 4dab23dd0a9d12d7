import type { Exchange } from '../../exchange';
import { bodyFields } from '../text/fields';

/** The order that an exchange is about: by its messages, or by the path that it went to. */
export function orderOf({ request, answer }: Exchange): string | undefined {
  for (const body of [request.body, answer?.body ?? '']) {
    const fields = bodyFields(body);
    const sheet = fields['sheet'] as { readonly outTradeNo?: unknown } | null | undefined;
    const found = fields['out_trade_no'] ?? fields['outTradeNo'] ?? sheet?.outTradeNo;
    if (typeof found === 'string') return found;
  }
  return /\/orders\/([^/?]+)/.exec(request.url)?.[1];
}

const MOST_LETTERS = 20;
const HEAD_LETTERS = 6;
const TAIL_LETTERS = 10;

/** A number as there is room for it in a row: the end tells one order from the next. */
export function shortNumber(outTradeNo: string): string {
  if (outTradeNo.length <= MOST_LETTERS) return outTradeNo;
  return `${outTradeNo.slice(0, HEAD_LETTERS)}…${outTradeNo.slice(-TAIL_LETTERS)}`;
}

/** The orders of a timeline, the latest first. */
export function ordersIn(exchanges: readonly Exchange[]): readonly string[] {
  const found = exchanges.map(orderOf).filter((each) => each !== undefined);
  return [...new Set(found.reverse())];
}
