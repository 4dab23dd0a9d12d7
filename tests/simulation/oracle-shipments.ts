import { contentOf } from './ledger';
import { demand } from './violation';
import { isBroken } from './weather';
import type { SeenShipments, World } from './world';

type Row = Readonly<Record<string, unknown>>;

/** A shipment as a row holds it, under suspicion. Times are ISO 8601 UTC. */
interface BookedShipment {
  readonly shippingState: string;
  readonly logisticsType: string;
  readonly parcels: readonly Readonly<Record<string, string | undefined>>[];
  readonly uploadTime: string;
}

const SLOTS = ['shipping', 'shippingCorrection'] as const;
type Slot = (typeof SLOTS)[number];

/** Which state of a shipment may follow which; an oracle's own table, not the one under test. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  none: ['PENDING'],
  PENDING: ['PENDING', 'UPLOADED', 'REFUSED'],
  REFUSED: ['PENDING'],
  UPLOADED: [],
};

const CHINA_MS = 8 * 3_600_000;
const NAMED_AFTER_MS = 48 * 3_600_000;
const NAMED_AGAIN_MS = 24 * 3_600_000;
/** A sweep may come so much later, in calm. */
const SLACK_MS = 10 * 60_000;

function shipmentOf(row: Row | undefined, slot: Slot): BookedShipment | undefined {
  return row?.[slot] as BookedShipment | undefined;
}

/** What was seen of an order's shipments so far. */
export function seenOf(world: World, outTradeNo: string): SeenShipments {
  const seen = world.seenShipments.get(outTradeNo) ?? {
    ...{ asked: [], written: new Set<string>(), words: new Map<string, string>() },
    ...{ sent: new Map<string, number>(), isUnsure: false },
  };
  world.seenShipments.set(outTradeNo, seen);
  return seen;
}

/** The message that WeChat should be sent about a shipment of a row, without the order's key. */
function messageOf({ logisticsType, parcels, uploadTime }: BookedShipment, openid: unknown): Row {
  const local = new Date(Date.parse(uploadTime) + CHINA_MS).toISOString().replace('Z', '+08:00');
  const types: Readonly<Record<string, number>> = { express: 1, city: 2, pickup: 4 };
  return {
    logistics_type: types[logisticsType],
    delivery_mode: parcels.length > 1 ? 2 : 1,
    is_all_delivered: parcels.length > 1 ? true : undefined,
    shipping_list: parcels.map((parcel) => ({
      tracking_no: parcel['trackingNo'],
      express_company: parcel['expressCompany'],
      item_desc: parcel['itemDesc'],
      contact: {
        consignor_contact: parcel['consignorContact'],
        receiver_contact: parcel['receiverContact'],
      },
    })),
    upload_time: local,
    payer: { openid },
  };
}

/** What of two messages has to be the same: everything but the key of the order and the order of the words. */
export function wordsOf(message: Row): string {
  const { delivery_mode: mode, is_all_delivered: isAll, upload_time: at, payer } = message;
  return JSON.stringify([contentOf(message), mode, isAll, at, (payer as Row | undefined)?.['openid']]);
}

/** Whether money of this order is still the shop's, by the books. */
function isKept(row: Row): boolean {
  const isPaid = row['tradeState'] === 'SUCCESS' || row['tradeState'] === 'REFUND';
  return isPaid && Number(row['refundedFee'] ?? 0) < Number(row['totalFee']);
}

/** Whether WeChat is still to be told of a shipment of this item, or the shop to be told that it has none. */
export function hasOutstandingShipment(world: World, row: Row): boolean {
  if (!world.isShippingOn || !isKept(row)) return false;
  const isPending = SLOTS.some((slot) => shipmentOf(row, slot)?.shippingState === 'PENDING');
  return isPending || shipmentOf(row, 'shipping')?.shippingState !== 'UPLOADED';
}

/** Whether a write says that WeChat has one of these shipments now. */
export function becameUploaded(before: Row | undefined, after: Row | undefined): boolean {
  const isUploaded = (row: Row | undefined, slot: Slot): boolean =>
    shipmentOf(row, slot)?.shippingState === 'UPLOADED';
  return SLOTS.some((slot) => isUploaded(after, slot) && !isUploaded(before, slot));
}

/** Every invariant about the shipments of one changed item. @throws Violation */
export function judgeShipments(world: World, key: string, before: Row | undefined, after: Row): void {
  for (const slot of SLOTS) {
    const [was, is] = [shipmentOf(before, slot), shipmentOf(after, slot)];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    demand(is !== undefined, 'shipments go forward', () => `the ${slot} of ${key} vanished`);
    judgeStep(world, key, slot, was, is, after);
  }
  if (before?.['unshippedNotedAt'] !== after['unshippedNotedAt']) judgeNaming(world, key, before, after);
}

function judgeStep(
  world: World,
  key: string,
  slot: Slot,
  was: BookedShipment | undefined,
  is: BookedShipment,
  row: Row,
): void {
  const [from, to] = [was?.shippingState ?? 'none', is.shippingState];
  demand(
    NEXT[from]?.includes(to) === true,
    'shipments go forward',
    () => `the ${slot} of ${key} went from ${from} to ${to}`,
  );
  world.tally.count('shipment', `${slot}: ${from} → ${to}`);
  const words = wordsOf(messageOf(is, row['openid']));
  if (was === undefined || from === 'REFUSED') {
    judgeNew(world, key, slot, is, row);
    seenOf(world, key).written.add(words);
  } else {
    demand(
      words === wordsOf(messageOf(was, row['openid'])),
      'shipments go forward',
      () => `the ${slot} of ${key} changed while it was ${from}`,
    );
  }
  if (to === 'UPLOADED') judgeUploaded(world, key, slot, is, row);
}

/** What is written down was asked for so, of an order that is paid. */
function judgeNew(world: World, key: string, slot: Slot, is: BookedShipment, row: Row): void {
  const content = contentOf(messageOf(is, row['openid']));
  const isCorrection = slot === 'shippingCorrection';
  const first = shipmentOf(row, 'shipping');
  demand(
    seenOf(world, key).asked.some((each) => each.content === content && each.isCorrection === isCorrection) &&
      isKept(row) &&
      (!isCorrection || (first?.shippingState === 'UPLOADED' && first.uploadTime < is.uploadTime)),
    'shipments are asked for',
    () => `the ${slot} of ${key} is ${content}, which nobody asked for so`,
  );
}

/**
 * What is UPLOADED WeChat has. It may have a first shipment by its console; and a correction may be called so where it
 * takes no other any more, if ours may have arrived before.
 */
function judgeUploaded(world: World, key: string, slot: Slot, is: BookedShipment, row: Row): void {
  const taken = world.ledger.shipmentsOf(String(row['transactionId']));
  const content = contentOf(messageOf(is, row['openid']));
  const { sent, isUnsure } = seenOf(world, key);
  const mayHaveArrived = isUnsure || (sent.get(content) ?? 0) > 1;
  demand(
    taken.some((each) => each.content === content) ||
      (slot === 'shipping' ? taken.some((each) => each.by === 'console') : mayHaveArrived),
    'shipped is told',
    () => `the ${slot} of ${key} is UPLOADED, and WeChat has ${JSON.stringify(taken)}`,
  );
}

/** An order is named where nothing is shipped after two days, and then each day. */
function judgeNaming(world: World, key: string, before: Row | undefined, after: Row): void {
  const timeOf = (name: string, row: Row): number => Date.parse(String(row[name]));
  const isAgain = before?.['unshippedNotedAt'] !== undefined;
  const now = timeOf('unshippedNotedAt', after);
  const since = isAgain ? timeOf('unshippedNotedAt', before) : timeOf('timeEnd', after);
  const pause = isAgain ? NAMED_AGAIN_MS : NAMED_AFTER_MS;
  demand(
    isKept(after) && shipmentOf(after, 'shipping')?.shippingState !== 'UPLOADED' && now - since >= pause,
    'what is unshipped is named',
    () =>
      `${key}, paid at ${String(after['timeEnd'])}, is named as not shipped at ${new Date(now).toISOString()}`,
  );
  world.tally.count('end', 'order named as not shipped');
}

/** The end: nothing waits for WeChat, and what WeChat took is in the books. @throws Violation */
export function judgeShipmentsAtEnd(world: World): void {
  for (const [key, row] of world.model.items(world.ordersTable)) {
    if (isBroken(key)) continue;
    for (const slot of SLOTS) {
      const shipment = shipmentOf(row, slot);
      if (shipment === undefined) continue;
      const { shippingState } = shipment;
      world.tally.count('end', `${slot} ${shippingState}`);
      // Of an order whose money went back WeChat need not be told.
      demand(
        shippingState !== 'PENDING' || !isKept(row),
        'told is shipped',
        () => `the ${slot} of ${key} is PENDING still`,
      );
    }
    judgeNamed(world, key, row);
  }
  const payments = world.ledger.orders().flatMap((order) => world.ledger.paymentsOf(order));
  for (const { transactionId, outTradeNo } of payments) {
    const row = world.rowOf(outTradeNo) ?? {};
    for (const { content, by } of world.ledger.shipmentsOf(transactionId)) {
      const isBooked = SLOTS.some((slot) => {
        const shipment = shipmentOf(row, slot);
        const isSame = shipment && contentOf(messageOf(shipment, row['openid'])) === content;
        return isSame === true && (shipment.shippingState === 'UPLOADED' || !isKept(row));
      });
      demand(
        by === 'console' || isBooked,
        'told is shipped',
        () => `WeChat has ${content} of ${outTradeNo}, and the books do not call it UPLOADED`,
      );
    }
  }
}

function judgeNamed(world: World, key: string, row: Row): void {
  if (!world.isShippingOn || !isKept(row) || shipmentOf(row, 'shipping')?.shippingState === 'UPLOADED')
    return;
  const dueAt = Date.parse(String(row['timeEnd'])) + NAMED_AFTER_MS + SLACK_MS;
  demand(
    world.scheduler.now() < dueAt || row['unshippedNotedAt'] !== undefined,
    'what is unshipped is named',
    () => `${key} was paid at ${String(row['timeEnd'])}, is not shipped, and nobody was told`,
  );
}
