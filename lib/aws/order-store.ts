import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { chinaDay } from '../orders/china-day';
import { conditionally, type DocumentClient } from './dynamodb';
import { latestCreation } from '../orders/pay/judge-payment';
import type { Order, Payment } from '../orders/order';
import type { OrderStore } from '../orders/ports/order-store-port';
import { all, makeUpdate } from './order-update';
import { shardOf } from '../orders/shard';
import { SHIP_WITHIN_MS } from '../orders/shipping-due';

// The clauses of the conditions, each named for what it keeps from happening.
const NUMBER_IS_FREE = 'attribute_not_exists(outTradeNo)';
const ORDER_EXISTS = 'attribute_exists(outTradeNo)';
const STILL_UNPAID = 'tradeState = :notpay';
const SAME_MERCHANT = 'appId = :appId AND mchId = :mchId';
const SAME_SIGN_TYPE = 'signType = :signType';
const SAME_PAYER = 'openid = :openid';
const SAME_AMOUNT = 'totalFee = :totalFee AND feeType = :feeType';
const COULD_BE_PAID = 'attribute_exists(prepayId)';
const NEVER_PREPARED = 'attribute_not_exists(prepayId)';
const PREPARED_AS_READ = 'prepayId = :prepayId';
const PAID_AFTER_ORDERING = 'createdAt <= :latestCreation';
const NO_ANOMALY = 'size(anomalies) = :zero';
const SOME_ANOMALY = 'size(anomalies) > :zero';
const NOT_ASKED_LATELY = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)';
const NOT_CLOSED_LATELY = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)';
const NOT_RECORDED = 'attribute_not_exists(anomalies.#key)';

const NEVER_REFUNDED = 'attribute_not_exists(refundCount)';
const REFUNDED_BEFORE = 'attribute_exists(refundCount)';

const NOTHING_DUE = 'dueShard, dueAt';

/** What a payment changes of an order's due time: nothing is outstanding then, unless goods are to be shipped. */
function dueOnceSettled(payment: Payment, isShippingOn: boolean) {
  if (!isShippingOn) return { set: '', remove: NOTHING_DUE, values: {} };
  const { outTradeNo, timeEnd } = payment;
  const dueAt = new Date(Date.parse(timeEnd) + SHIP_WITHIN_MS).toISOString();
  const values = { ':dueShard': shardOf(outTradeNo), ':dueAt': dueAt };
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values };
}

/**
 * @param signal ends every call of this store; the caller's deadline
 * @param isShippingOn where WeChat has to be told of shipments, a paid order is due when it ought to be shipped
 */
export function makeOrderStore(
  client: DocumentClient,
  table: string,
  signal: AbortSignal,
  isShippingOn = false,
): OrderStore {
  const options = { abortSignal: signal };
  const update = makeUpdate(client, table, signal);

  async function get(outTradeNo: string): Promise<Order | undefined> {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: { outTradeNo }, ConsistentRead: true }),
      options,
    );
    return Item as Order | undefined;
  }

  /** The order as it stood when a condition refused a write; read again where the database did not tell. */
  async function asItStood(outTradeNo: string, item: unknown): Promise<Order | undefined> {
    return (item ?? (await get(outTradeNo))) as Order | undefined;
  }

  /** Takes the right to ask WeChat about an unpaid order, which one request in an interval gets. */
  function claim(notLately: string, set: string): OrderStore['claimQuery'] {
    return async (outTradeNo, intervalMs, now) => {
      const result = await update(
        outTradeNo,
        all(ORDER_EXISTS, STILL_UNPAID, notLately),
        { set },
        {
          ':notpay': 'NOTPAY',
          ':askedBefore': new Date(now.getTime() - intervalMs).toISOString(),
          ':now': now.toISOString(),
        },
      );
      return result.written
        ? { claimed: true }
        : { claimed: false, order: await asItStood(outTradeNo, result.item) };
    };
  }

  /**
   * Ends an unpaid order, paid or closed. Then nothing of it is due but what `due` says; where money that did not fit it
   * has been refunded, it stays due, since those refunds may be outstanding.
   */
  async function endUnpaid(
    outTradeNo: string,
    condition: string,
    set: string,
    due: ReturnType<typeof dueOnceSettled>,
    values: Readonly<Record<string, unknown>>,
  ): ReturnType<OrderStore['settle']> {
    const { set: dueSet, remove, values: dueValues } = due;
    const result = await update(
      outTradeNo,
      all(condition, NEVER_REFUNDED),
      { set: `${set}${dueSet}`, ...(remove !== undefined && { remove }) },
      { ...values, ...dueValues },
    );
    if (result.written) return { settled: true };
    const order = await asItStood(outTradeNo, result.item);
    if (order?.refundCount === undefined) return { settled: false, order };
    const again = await update(
      outTradeNo,
      all(condition, REFUNDED_BEFORE),
      { set: `${set}, dueShard = :dueShard, dueAt = :now` },
      { ...values, ':dueShard': shardOf(outTradeNo) },
    );
    if (again.written) return { settled: true };
    return { settled: false, order: await asItStood(outTradeNo, again.item) };
  }

  return {
    get,

    async insert(order) {
      const result = await conditionally(() =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: order,
            ConditionExpression: NUMBER_IS_FREE,
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
          options,
        ),
      );
      if (result.written) return { inserted: true, order };
      const taken = await asItStood(order.outTradeNo, result.item);
      if (taken === undefined) throw new Error('the number was taken, and then there was no order under it');
      return { inserted: false, order: taken };
    },

    async keepPrepayId(outTradeNo, prepayId, issuedAt, now) {
      const result = await update(
        outTradeNo,
        all(ORDER_EXISTS, STILL_UNPAID, NO_ANOMALY),
        { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
        {
          ':notpay': 'NOTPAY',
          ':zero': 0,
          ':prepayId': prepayId,
          ':issuedAt': issuedAt.toISOString(),
          ':now': now.toISOString(),
        },
      );
      return result.written;
    },

    claimQuery: claim(NOT_ASKED_LATELY, 'queriedAt = :now'),
    claimClose: claim(NOT_CLOSED_LATELY, 'closeTriedAt = :now'),

    async settle(payment, now) {
      const fits = all(
        ORDER_EXISTS,
        STILL_UNPAID,
        SAME_MERCHANT,
        SAME_SIGN_TYPE,
        SAME_PAYER,
        SAME_AMOUNT,
        PAID_AFTER_ORDERING,
        COULD_BE_PAID,
      );
      const paid =
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, ' +
        'timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now';
      return endUnpaid(payment.outTradeNo, fits, paid, dueOnceSettled(payment, isShippingOn), {
        ':notpay': 'NOTPAY',
        ':appId': payment.appId,
        ':mchId': payment.mchId,
        ':signType': payment.signType,
        ':openid': payment.openid,
        ':totalFee': payment.totalFee,
        ':feeType': payment.feeType,
        ':latestCreation': latestCreation(payment),
        ':tradeState': payment.tradeState,
        ':transactionId': payment.transactionId,
        ':bankType': payment.bankType,
        ':cashFee': payment.cashFee,
        ':timeEnd': payment.timeEnd,
        ':paidDayShard': `${chinaDay(payment.timeEnd)}#${shardOf(payment.outTradeNo)}`,
        ':now': now.toISOString(),
      });
    },

    async close({ outTradeNo, prepayId }, { appId, mchId }, now) {
      const asRead = prepayId === undefined ? NEVER_PREPARED : PREPARED_AS_READ;
      const { settled } = await endUnpaid(
        outTradeNo,
        all(ORDER_EXISTS, STILL_UNPAID, SAME_MERCHANT, asRead),
        'tradeState = :closed, updatedAt = :now',
        { set: '', remove: NOTHING_DUE, values: {} },
        {
          ':notpay': 'NOTPAY',
          ':appId': appId,
          ':mchId': mchId,
          ':closed': 'CLOSED',
          ...(prepayId !== undefined && { ':prepayId': prepayId }),
          ':now': now.toISOString(),
        },
      );
      return settled;
    },

    async recordAnomaly(outTradeNo, anomaly) {
      const key = `${anomaly.kind}#${anomaly.transactionId}`;
      const result = await update(
        outTradeNo,
        all(ORDER_EXISTS, NOT_RECORDED),
        { set: 'anomalies.#key = :anomaly, updatedAt = :now' },
        { ':anomaly': anomaly, ':now': anomaly.recordedAt },
        { '#key': key },
      );
      if (result.written) return true;
      const order = await asItStood(outTradeNo, result.item);
      if (order?.anomalies[key] === undefined)
        throw new Error('an anomaly was neither written nor there already');
      return false;
    },

    async release(outTradeNo) {
      await update(
        outTradeNo,
        all(ORDER_EXISTS, STILL_UNPAID, SOME_ANOMALY, NEVER_REFUNDED),
        { remove: NOTHING_DUE },
        { ':notpay': 'NOTPAY', ':zero': 0 },
      );
    },

    async keepUnknown(payment, now) {
      // The payment stands one level down: an `openid` of its own would put this item among the payer's orders.
      const item = { outTradeNo: `unknown#${payment.transactionId}`, payment, recordedAt: now.toISOString() };
      const result = await conditionally(() =>
        client.send(
          new PutCommand({ TableName: table, Item: item, ConditionExpression: NUMBER_IS_FREE }),
          options,
        ),
      );
      return result.written;
    },
  };
}
