import { PayError } from '../../errors/errors';
import { changeOrder, claimOrder, readOrder, type Rule } from '../change-order';
import { bookAnswer, USED, type FollowPorts } from './follow-refund';
import {
  judgeRefund,
  type RefundInput,
  type RefundRefusal,
  type RefundTarget,
  type RefundVerdict,
} from './judge-refund';
import type { Order, Refund } from '../order';
import type { WechatPay } from '../ports/wechat-pay';
import { refuseOtherMerchant, type MerchantIds } from '../own-order';
import type { OrderStore } from '../ports/order-store';
import { bookRefund, refundOf, reserveRefund } from './refund';

export interface RequestRefundPorts
  extends FollowPorts, Pick<WechatPay, 'prepareRefund' | 'refund' | 'queryOrder'> {
  readonly merchant: MerchantIds;
  readonly orders: Pick<OrderStore, 'get' | 'replace'>;
}

export interface RequestedRefund {
  readonly refund: Refund;
  /** Whether this request wrote the refund down; false when it repeats one. */
  readonly created: boolean;
}

/**
 * Requests a refund: judge it, make ready to ask for it, write it down as RESERVED, call WeChat, keep what it says.
 * After any failure the same request, recognised by its outRefundNo, goes on where this one stopped, and WeChat refunds
 * one number once. What WeChat has taken already is answered from the orders table alone.
 *
 * @param notifyUrl where WeChat shall send the notification of a new refund
 * @throws PayError `order_not_found`, `order_other_merchant`, the 409 that says why nothing was sent, what `prepareRefund` throws, and those of
 *   WeChat's answer
 */
export async function requestRefund(
  ports: RequestRefundPorts,
  notifyUrl: string,
  input: RefundInput,
): Promise<RequestedRefund> {
  const order = await readOrder(ports.orders, input.outTradeNo);
  if (order === undefined) throw new PayError('order_not_found');
  try {
    refuseOtherMerchant(order, ports.merchant);
    const reservation = await reserve(ports, notifyUrl, order, input);
    if (reservation.step === 'known') return { refund: reservation.refund, created: false };
    const kept = await send(ports, reservation);
    return { refund: kept, created: reservation.step === 'reserved' };
  } catch (error) {
    throw error instanceof PayError ? error.about(input.outTradeNo) : error;
  }
}

/** A refund that is written down. */
interface Reservation {
  readonly step: 'reserved' | 'sent_again';
  readonly order: Order;
  readonly refund: Refund;
}

/** What is written down before WeChat is called: the refund, and that it is asked for now. */
async function reserve(
  ports: RequestRefundPorts,
  notifyUrl: string,
  read: Order,
  input: RefundInput,
): Promise<Reservation | { readonly step: 'known'; readonly refund: Refund }> {
  let order = read;
  let isPrepared = false;
  let isConfirmed = false;
  for (;;) {
    const verdict = goesOn(judgeRefund(order, input, ports.now()));
    if (verdict.kind === 'known') return { step: 'known', refund: verdict.refund };
    if (!isPrepared) await ports.prepareRefund(order);
    isPrepared = true;
    if (verdict.kind === 'reserve' && verdict.target.isAnomaly && !isConfirmed) {
      await confirm(ports, order, verdict.target);
      isConfirmed = true;
    }
    const now = ports.now();
    const rule = reserving(input, notifyUrl, now, isConfirmed, ports.isShippingOn);
    const claim = await claimOrder(ports.orders, order, rule);
    order = claim.order;
    const refund = refundOf(order, input.outRefundNo);
    // What was written in between has changed the verdict: it is judged again, and what has to be confirmed is.
    if (!claim.written || refund === undefined) continue;
    const isNew = judgeRefund(claim.before, input, now).kind === 'reserve';
    return { step: isNew ? 'reserved' : 'sent_again', order, refund };
  }
}

/** @throws PayError where a refund is refused */
function goesOn(verdict: RefundVerdict): Exclude<RefundVerdict, { readonly kind: 'refused' }> {
  if (verdict.kind === 'refused') throw refusalOf(verdict.refusal, verdict.rest);
  return verdict;
}

/**
 * The rule that writes a refund down, or that it is asked for again.
 *
 * @param isConfirmed whether WeChat has confirmed the money of an anomaly; without that nothing of it is reserved
 */
function reserving(
  input: RefundInput,
  notifyUrl: string,
  now: Date,
  isConfirmed: boolean,
  isShippingOn: boolean,
): Rule {
  return (order) => {
    const verdict = judgeRefund(order, input, now);
    switch (verdict.kind) {
      case 'reserve': {
        const { target } = verdict;
        if (target.isAnomaly && !isConfirmed) return order;
        return reserveRefund(order, newRefund(target, notifyUrl, input, now), now, isShippingOn);
      }
      case 'send_again': {
        const { refund } = verdict;
        const again = { ...refund, requestedAt: laterThan(refund, now), updatedAt: now.toISOString() };
        return bookRefund(order, again, now, isShippingOn);
      }
      case 'known':
      case 'refused':
        return order;
    }
  };
}

/** When a refund is asked for again: later in any case, since by this time one asking is told from the other. */
function laterThan({ requestedAt }: Refund, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(requestedAt) + 1)).toISOString();
}

function newRefund(target: RefundTarget, notifyUrl: string, input: RefundInput, now: Date): Refund {
  const at = now.toISOString();
  return {
    outRefundNo: input.outRefundNo,
    transactionId: target.transactionId,
    refundFee: input.refundFee,
    totalFee: target.totalFee,
    ...(input.reason !== undefined && { reason: input.reason }),
    notifyUrl,
    refundStatus: 'RESERVED',
    requestedAt: at,
    createdAt: at,
    updatedAt: at,
  };
}

/**
 * Money that stands as an anomaly goes back only when WeChat confirms, signed and now, that it was paid.
 *
 * @throws PayError where it does not
 */
async function confirm(ports: RequestRefundPorts, order: Order, target: RefundTarget): Promise<void> {
  const answer = await ports.queryOrder(order, target.transactionId);
  if (answer.kind !== 'paid' && answer.kind !== 'paid_elsewhere') throw refusalOf('order_not_paid');
  if (answer.payment.totalFee === target.totalFee && answer.payment.feeType === target.feeType) return;
  throw new PayError(
    'wechat_answer_invalid',
    'WeChat Pay now names another amount for this transaction than when it was paid. Nothing was refunded; look at it in the merchant console.',
    { facts: { reason: 'total_fee', transactionId: target.transactionId } },
  );
}

/** Calls WeChat about a refund that is written down, and writes down what it says. */
async function send(ports: RequestRefundPorts, { step, order, refund }: Reservation): Promise<Refund> {
  const { outRefundNo } = refund;
  const result = await ports.refund(order, refund);
  switch (result.kind) {
    case 'accepted': {
      const said = { kind: 'refund', refundStatus: 'PROCESSING', refundId: result.refundId } as const;
      const booked = await bookAnswer(ports, order, refund, said);
      return refundOf(booked, outRefundNo) ?? refund;
    }
    case 'refused':
      // An earlier attempt whose answer was lost may have been accepted: then refundquery decides, within the hour.
      if (step === 'reserved' && result.isAlone) await giveBack(ports, order, refund, result);
      throw result.because;
    case 'unclear': {
      const booked = await bookAnswer(ports, order, refund, await ports.queryRefund(order, refund));
      const kept = refundOf(booked, outRefundNo) ?? refund;
      if (kept.errCode === USED) throw new PayError('refund_number_used');
      if (kept.refundStatus === 'RESERVED' || kept.refundStatus === 'REFUSED') throw result.because;
      return kept;
    }
  }
}

/** Frees the money of a refund that WeChat will not make, unless somebody has asked for it again meanwhile. */
async function giveBack(
  ports: RequestRefundPorts,
  order: Order,
  refund: Refund,
  { errCode, errCodeDes }: { readonly errCode: string; readonly errCodeDes: string },
): Promise<void> {
  const now = ports.now();
  await changeOrder(ports.orders, order, (each) => {
    const kept = refundOf(each, refund.outRefundNo);
    if (kept?.refundStatus !== 'RESERVED' || kept.requestedAt !== refund.requestedAt) return each;
    const updatedAt = now.toISOString();
    const refused: Refund = { ...kept, refundStatus: 'REFUSED', errCode, errCodeDes, updatedAt };
    return bookRefund(each, refused, now, ports.isShippingOn);
  });
}

/**
 * What a refusal is answered with: what is wrong, and the fix.
 *
 * @param rest fen that are still there, where the refusal is about them
 */
export function refusalOf(refusal: RefundRefusal, rest = 0): PayError {
  if (refusal !== 'refund_over_rest') return new PayError(refusal);
  return new PayError(
    refusal,
    `Of this payment ${rest} fen are left: the others went back, or are reserved for refunds. Ask for at most ${rest}.`,
  );
}
