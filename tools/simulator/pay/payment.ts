import { readChineseTime } from '../chinese-time';
import type { Transaction, WechatOrder } from '../ledger';
import type { Fields } from '../sign';
import type { Wechat } from '../world';
import { refuse } from './refusal';

/** An order and the payment of it that is meant. */
export interface Payment {
  order: WechatOrder;
  transaction: Transaction;
}

/**
 * The payment that a call names by transaction_id or else by out_trade_no, whose first payment it then is.
 * @returns undefined when there is none, or nothing was paid
 * @throws Refusal INVALID_TRANSACTIONID when the number is none of WeChat's
 */
export function namedPayment(world: Wechat, fields: Fields, now: number): Payment | undefined {
  const { transaction_id: transactionId = '', out_trade_no: outTradeNo = '' } = fields;
  if (transactionId && !/^\d{28}$/.test(transactionId)) refuse('INVALID_TRANSACTIONID');
  const order = transactionId
    ? world.ledger.byTransactionId(transactionId, now)
    : world.ledger.byOutTradeNo(outTradeNo, now);
  const transaction = transactionId
    ? order?.transactions.find((one) => one.transactionId === transactionId)
    : order?.transactions[0];
  return order && transaction && { order, transaction };
}

/** When it was paid, in milliseconds since the epoch. */
export function paidAt({ timeEnd }: Transaction): number {
  return readChineseTime(timeEnd) ?? 0;
}
