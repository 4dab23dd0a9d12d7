import type { Language } from '../error-catalogue/words';
import type { Order, TradeState } from '../../lib/orders/order';
import type { Words } from '../shared/words';
import { answeredWords } from './answered-words';
import { Failure } from './failure';
import { isRecord } from './invoke';
import { orderOf } from './orders';
import { orderLines } from './show-order';
import type { Target } from './target';

/** An order before and after WeChat was asked about it. */
export interface Asked {
  readonly before: TradeState;
  readonly order: Order;
}

/**
 * Lets reconcile-orders ask WeChat about one order now, whether it is due or not.
 *
 * @param close closes it too, if it is unpaid
 * @throws Failure with the code and the detail where WeChat gives no answer that can be believed
 */
export async function askNow(target: Target, outTradeNo: string, close: boolean): Promise<Asked> {
  const { tradeState: before } = await orderOf(target, outTradeNo);
  const answer = await target.invoke('reconcile-orders', { outTradeNo, ...(close && { close }) });
  const error = isRecord(answer) ? answer['error'] : undefined;
  if (isRecord(error)) {
    const code = String(error['code']);
    throw new Failure(code, answeredWords(code, String(error['detail'])));
  }
  return { before, order: await orderOf(target, outTradeNo) };
}

/** What came of it, then the whole order. */
export function askedLines(language: Language, { before, order }: Asked): string {
  const { tradeState } = order;
  const same: Words = { en: `${tradeState}, as before`, zh: `${tradeState}，没有变化` };
  const change = before === tradeState ? same[language] : `${before} → ${tradeState}`;
  return `${change}\n\n${orderLines(language, order)}`;
}
