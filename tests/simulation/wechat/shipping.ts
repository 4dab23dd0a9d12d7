import { fromChineseTime } from './chinese-time';
import type { Ledger, Transaction } from './ledger';

type Json = Readonly<Record<string, unknown>>;

/** A shipment that WeChat has. */
export interface TakenShipment {
  /** What was shipped, without the time at which it was told: {@link contentOf} a message. */
  readonly content: string;
  readonly by: 'shop' | 'console';
}

/** The order management of a mini program (发货信息管理). */
export interface ShippingDesk {
  /** What upload_shipping_info answers. @returns an errcode */
  readonly upload: (message: Json, now: number) => number;
  /** The shop's staff types a shipment into WeChat's console. */
  readonly enterInConsole: (transaction: Transaction) => void;
  /** The payer says that it has come: from then on nothing of it changes. */
  readonly confirmReceipt: (transaction: Transaction) => void;
  /** What WeChat has of a payment, the newest last. */
  readonly of: (transactionId: string) => readonly TakenShipment[];
  /** Every payment of which it has something. */
  readonly transactionIds: () => Iterable<string>;
  /** Whether WeChat waits for shipments of this mini program. */
  readonly isManaged: boolean;
}

/** Errcodes of a message that is not built as the documentation says. */
export const MISBUILT: readonly number[] = [10060005, 10060006, 10060007, 268485216, 268485224, 10060031];

/** A company that WeChat does not have in its list. */
export const UNKNOWN_COMPANY = 'NOSUCH';

const [EXPRESS, SAME_CITY, PICKUP] = [1, 2, 4];
const MOST_PARCELS = 15;
const UPLOAD_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function listOf(message: Json): readonly Json[] {
  const list = message['shipping_list'];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** What a message says was shipped, whatever the time at which it says so. */
export function contentOf(message: Json): string {
  const parcels = listOf(message).map((parcel) => {
    const contact = isRecord(parcel['contact']) ? parcel['contact'] : {};
    return [
      ...[parcel['tracking_no'], parcel['express_company'], parcel['item_desc']],
      ...[contact['consignor_contact'], contact['receiver_contact']],
    ];
  });
  return JSON.stringify([message['logistics_type'], parcels]);
}

/** The errcode of what can be said of a message without looking into the books. */
function faultOf(message: Json): number | undefined {
  const [type, mode, list] = [message['logistics_type'], message['delivery_mode'], listOf(message)];
  if (type !== EXPRESS && type !== SAME_CITY && type !== PICKUP) return 10060005;
  if (mode !== 1 && mode !== 2) return 268485224;
  if (mode === 2 && type !== EXPRESS) return 10060006;
  if (mode === 2 && message['is_all_delivered'] !== true) return 10060007;
  if (!UPLOAD_TIME.test(String(message['upload_time']))) return 268485216;
  if (list.length === 0 || (mode === 1 && list.length > 1)) return 268485224;
  if (list.length > MOST_PARCELS) return 10060024;
  for (const parcel of list) {
    if (typeof parcel['item_desc'] !== 'string' || parcel['item_desc'] === '') return 10060008;
    if (type === EXPRESS && typeof parcel['tracking_no'] !== 'string') return 268485226;
    if (type === EXPRESS && typeof parcel['express_company'] !== 'string') return 268485227;
    if (parcel['express_company'] === UNKNOWN_COMPANY) return 10060014;
  }
  return undefined;
}

/**
 * @param isManaged whether WeChat waits for shipments; where it does not it knows no payment
 * @param lagMs after how many milliseconds a payment is known here too
 */
export function makeShippingDesk(
  ledger: Ledger,
  isManaged: boolean,
  lagMs: (transactionId: string) => number,
): ShippingDesk {
  const taken = new Map<string, TakenShipment[]>();
  const received = new Set<string>();

  function take(transactionId: string, shipment: TakenShipment): void {
    taken.set(transactionId, [...(taken.get(transactionId) ?? []), shipment]);
  }

  return {
    isManaged,
    of: (transactionId) => taken.get(transactionId) ?? [],
    transactionIds: () => taken.keys(),
    enterInConsole: ({ transactionId }) => {
      if (!taken.has(transactionId))
        take(transactionId, { content: `console ${transactionId}`, by: 'console' });
    },
    confirmReceipt: ({ transactionId }) => {
      if (taken.has(transactionId)) received.add(transactionId);
    },
    upload: (message, now) => {
      const key = isRecord(message['order_key']) ? message['order_key'] : {};
      const payer = isRecord(message['payer']) ? message['payer'] : {};
      const fault = faultOf(message);
      if (fault !== undefined) return fault;
      const transaction = key['order_number_type'] === 2 && ledger.transaction(String(key['transaction_id']));
      if (!transaction || !isManaged) return 10060001;
      const { transactionId, timeEnd, totalFee, refundedElsewhere } = transaction;
      if (now < fromChineseTime(timeEnd) + lagMs(transactionId)) return 10060001;
      if (payer['openid'] !== transaction.openid) return 10060031;
      const content = contentOf(message);
      const before = taken.get(transactionId) ?? [];
      if (before.at(-1)?.content === content) return 10060023;
      if (refundedElsewhere + ledger.refundedOf(transactionId) >= totalFee) return 10060004;
      if (received.has(transactionId)) return 10060002;
      // What is finished may be told otherwise once.
      if (before.length > 1) return 10060003;
      take(transactionId, { content, by: 'shop' });
      return 0;
    },
  };
}
