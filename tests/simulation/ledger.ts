import {
  cashFee,
  refundsOf,
  refundStatus,
  type Refund,
  type RefundStatus,
  type Transaction,
  type WechatOrder,
} from '../../tools/simulator/ledger';
import type { Shipment } from '../../tools/simulator/shipping/shipments';
import type { Wechat } from '../../tools/simulator/world';

/** A payment in WeChat's ledger. Amounts are fen. */
export interface Payment extends Readonly<Transaction> {
  readonly outTradeNo: string;
  readonly cashFee: number;
  /** Whether anything of it went back, or was to. */
  readonly isRefunded: boolean;
}

/** A refund in WeChat's ledger. */
export interface GivenBack {
  readonly order: WechatOrder;
  readonly refund: Refund;
  readonly outRefundNo: string;
  readonly outTradeNo: string;
  readonly transactionId: string;
  /** In fen. */
  readonly refundFee: number;
  readonly status: RefundStatus;
  /** Every state that it was in. */
  readonly were: readonly RefundStatus[];
}

/** A shipment that WeChat has. */
export interface TakenShipment {
  /** What was shipped, without the time at which it was uploaded: {@link contentOf} a message. */
  readonly content: string;
  readonly by: 'shop' | 'console';
}

/** WeChat's ledger as the oracles read it: the truth. The tables of the backend are the suspects. */
export interface Ledger {
  readonly order: (outTradeNo: string) => WechatOrder | undefined;
  readonly orders: () => readonly WechatOrder[];
  readonly byPrepayId: (prepayId: string) => WechatOrder | undefined;
  readonly payment: (transactionId: string) => Payment | undefined;
  readonly paymentsOf: (order: WechatOrder | undefined) => readonly Payment[];
  /** A refund that the shop asked for by its API. */
  readonly refund: (outRefundNo: string) => GivenBack | undefined;
  readonly refunds: () => readonly GivenBack[];
  /** Fen of a transaction that the shop's API gave back, or that are on their way. */
  readonly refundedOf: (transactionId: string) => number;
  /** What WeChat has of a payment, the newest last. */
  readonly shipmentsOf: (transactionId: string) => readonly TakenShipment[];
}

/** What is done in WeChat's own console has numbers and times of its own. */
export const CONSOLE = 'console-';

type Json = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function contentOfParcels(type: unknown, parcels: readonly Readonly<Record<string, unknown>>[]): string {
  const names = ['trackingNo', 'expressCompany', 'itemDesc', 'consignorContact', 'receiverContact'];
  return JSON.stringify([type, parcels.map((parcel) => names.map((name) => textOf(parcel[name])))]);
}

/** What a message says was shipped, whatever the time at which it says so. */
export function contentOf(message: Json): string {
  const list = (Array.isArray(message['shipping_list']) ? message['shipping_list'] : []) as readonly Json[];
  const parcels = list.map((parcel) => {
    const contact = (parcel['contact'] ?? {}) as Json;
    return {
      ...{ trackingNo: parcel['tracking_no'], expressCompany: parcel['express_company'] },
      ...{ itemDesc: parcel['item_desc'], consignorContact: contact['consignor_contact'] },
      receiverContact: contact['receiver_contact'],
    };
  });
  return contentOfParcels(message['logistics_type'], parcels);
}

function takenOf({ logisticsType, parcels, uploadTime }: Shipment): TakenShipment {
  const content = contentOfParcels(
    logisticsType,
    parcels.map((parcel) => ({ ...parcel })),
  );
  return { content, by: uploadTime === CONSOLE ? 'console' : 'shop' };
}

/** @param wasHeldBack whether a refund was CHANGE before it came to its end */
export function makeLedger(
  { ledger, clock }: Pick<Wechat, 'ledger' | 'clock'>,
  wasHeldBack: (outRefundNo: string) => boolean,
): Ledger {
  const orders = (): WechatOrder[] => ledger.all(clock.now());

  function paymentOf(order: WechatOrder, transaction: Transaction): Payment {
    const isRefunded = refundsOf(order, transaction).length > 0;
    return { ...transaction, outTradeNo: order.outTradeNo, cashFee: cashFee(transaction), isRefunded };
  }

  function givenBack(order: WechatOrder, refund: Refund): GivenBack {
    const { outRefundNo, transactionId, refundFee } = refund;
    const status = refundStatus(refund, clock.now());
    const held = wasHeldBack(outRefundNo) ? (['CHANGE'] as const) : [];
    const were: readonly RefundStatus[] = ['PROCESSING', ...held, status];
    const { outTradeNo } = order;
    return { order, refund, outRefundNo, outTradeNo, transactionId, refundFee, status, were };
  }

  return {
    order: (outTradeNo) => ledger.byOutTradeNo(outTradeNo, clock.now()),
    orders,
    byPrepayId: (prepayId) => ledger.byPrepayId(prepayId, clock.now()),
    payment: (transactionId) => {
      const order = ledger.byTransactionId(transactionId, clock.now());
      const transaction = order?.transactions.find((each) => each.transactionId === transactionId);
      return order && transaction && paymentOf(order, transaction);
    },
    paymentsOf: (order) => order?.transactions.map((transaction) => paymentOf(order, transaction)) ?? [],
    refund: (outRefundNo) => {
      const known = ledger.byRefund((refund) => refund.outRefundNo === outRefundNo, clock.now());
      return known && givenBack(known.order, known.refund);
    },
    refunds: () =>
      orders()
        .flatMap((order) => order.refunds.map((refund) => givenBack(order, refund)))
        .filter(({ outRefundNo }) => !outRefundNo.startsWith(CONSOLE)),
    refundedOf: (transactionId) =>
      (ledger.byTransactionId(transactionId, clock.now())?.refunds ?? [])
        .filter((refund) => refund.transactionId === transactionId && !refund.outRefundNo.startsWith(CONSOLE))
        .filter((refund) => refundStatus(refund, clock.now()) !== 'REFUNDCLOSE')
        .reduce((sum, { refundFee }) => sum + refundFee, 0),
    shipmentsOf: (transactionId) =>
      (ledger.byTransactionId(transactionId, clock.now())?.shipments ?? [])
        .filter((shipment) => shipment.transactionId === transactionId)
        .map(takenOf),
  };
}
