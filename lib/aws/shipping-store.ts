import type { DocumentClient } from './dynamodb';
import type { Shipment } from '../orders/order';
import { all, makeUpdate } from './order-update';
import { shardOf } from '../orders/shard';
import type { ShippingStore, ShipmentSlot } from '../orders/ports/shipping-store-port';

// The clauses of the conditions, each named for what it keeps from happening.
const PAID = 'tradeState IN (:success, :refund)';
const NOT_REFUNDED_IN_FULL = '(attribute_not_exists(refundedFee) OR refundedFee < totalFee)';
const SLOT_IS_FREE = '(attribute_not_exists(#slot) OR #slot.shippingState = :refused)';
const FIRST_IS_UPLOADED = 'shipping.shippingState = :uploaded';
const STILL_PENDING = '#slot.shippingState = :pending AND #slot.uploadTime = :uploadTime';
const NOT_SENT_SINCE = '#slot.attemptedAt = :seen';
const NOT_UPLOADED = '(attribute_not_exists(shipping) OR shipping.shippingState <> :uploaded)';
const NOT_NAMED_SINCE = '(attribute_not_exists(unshippedNotedAt) OR unshippedNotedAt = :seen)';

const DUE = 'dueShard = :dueShard, dueAt = :dueAt, updatedAt = :now';
/** After how many milliseconds the sweep looks at a shipment that nobody has brought to its end. */
const DUE_MS = 60_000;

function due(outTradeNo: string, now: Date): Readonly<Record<string, unknown>> {
  return {
    ':dueShard': shardOf(outTradeNo),
    ':dueAt': new Date(now.getTime() + DUE_MS).toISOString(),
    ':now': now.toISOString(),
  };
}

/**
 * The shipments in the orders table.
 *
 * @param signal ends every call of this store; the caller's deadline
 */
export function makeShippingStore(client: DocumentClient, table: string, signal: AbortSignal): ShippingStore {
  const update = makeUpdate(client, table, signal);

  /** Puts a shipment in the place of the one that is PENDING there. */
  async function replace(
    outTradeNo: string,
    slot: ShipmentSlot,
    condition: string,
    set: string,
    shipment: Shipment,
    values: Readonly<Record<string, unknown>>,
  ): Promise<boolean> {
    const result = await update(
      outTradeNo,
      condition,
      { set: `#slot = :shipment, ${set}` },
      { ':shipment': shipment, ':pending': 'PENDING', ':uploadTime': shipment.uploadTime, ...values },
      { '#slot': slot },
    );
    return result.written;
  }

  return {
    async record(outTradeNo, slot, shipment, now) {
      const isCorrection = slot === 'shippingCorrection';
      const result = await update(
        outTradeNo,
        all(PAID, NOT_REFUNDED_IN_FULL, SLOT_IS_FREE, ...(isCorrection ? [FIRST_IS_UPLOADED] : [])),
        { set: `#slot = :shipment, ${DUE}` },
        {
          ':success': 'SUCCESS',
          ':refund': 'REFUND',
          ':refused': 'REFUSED',
          ...(isCorrection && { ':uploaded': 'UPLOADED' }),
          ':shipment': shipment,
          ...due(outTradeNo, now),
        },
        { '#slot': slot },
      );
      return result.written;
    },

    async claim(outTradeNo, slot, seen, now) {
      const at = now.toISOString();
      const claimed = { ...seen, attemptedAt: at, attempts: seen.attempts + 1, updatedAt: at };
      const values = { ':seen': seen.attemptedAt, ...due(outTradeNo, now) };
      const isWritten = await replace(
        outTradeNo,
        slot,
        all(STILL_PENDING, NOT_SENT_SINCE),
        DUE,
        claimed,
        values,
      );
      return isWritten ? claimed : undefined;
    },

    note: (outTradeNo, slot, shipment, now) => {
      const values = { ':now': now.toISOString() };
      const set = 'updatedAt = :now';
      if (shipment.shippingState !== 'PENDING')
        return replace(outTradeNo, slot, STILL_PENDING, set, shipment, values);
      // What leaves it PENDING is about this one attempt: a late answer must not undo the count of a later one.
      const condition = all(STILL_PENDING, NOT_SENT_SINCE);
      return replace(outTradeNo, slot, condition, set, shipment, {
        ...values,
        ':seen': shipment.attemptedAt,
      });
    },

    async noteUnshipped({ outTradeNo, unshippedNotedAt }, now) {
      const result = await update(
        outTradeNo,
        all(PAID, NOT_UPLOADED, NOT_NAMED_SINCE),
        { set: 'unshippedNotedAt = :now, updatedAt = :now' },
        {
          ':success': 'SUCCESS',
          ':refund': 'REFUND',
          ':uploaded': 'UPLOADED',
          ':seen': unshippedNotedAt ?? '',
          ':now': now.toISOString(),
        },
      );
      return result.written;
    },
  };
}
