import { PayError, type ErrorCode } from '../errors/errors';
import type { Note } from '../http/endpoint';
import type { Order } from '../orders/order';
import { isOutTradeNo } from '../orders/out-trade-no';
import { reconcileNow } from '../orders/reconcile/reconcile-order';
import type { PayPorts } from './ports';
import type { ReconcileStory } from './reconcile-story';
import { witnessUnanswered } from '../telemetry/outcomes';

/** Lambda ends the function after 55 seconds. */
const DATABASE_MS = 53_000;

/** What a person who asks about one order is told: how it stands then, or the error that asking ended in. */
export type OneReconciled =
  | Pick<Order, 'outTradeNo' | 'tradeState'>
  | {
      /** Missing where what was asked is no order number. */
      readonly outTradeNo?: string;
      readonly error: { readonly code: ErrorCode; readonly detail: string };
    };

/** What a person typed; nobody has checked it. */
export interface AskedByHand {
  readonly outTradeNo: unknown;
  readonly close?: unknown;
}

/**
 * Asks about one order that a person names. A refusal is an answer here and no fault of the function: nobody has to be
 * woken for a number that was mistyped.
 *
 * @throws faults of the database
 */
export async function reconcileOne(
  ports: Pick<PayPorts, 'deadline' | 'telemetry'>,
  { storyOf, terms }: ReconcileStory,
  note: Note,
  asked: AskedByHand,
): Promise<OneReconciled> {
  const { outTradeNo, close } = asked;
  const named = isOutTradeNo(outTradeNo) ? { outTradeNo } : {};
  note(named);
  try {
    if (named.outTradeNo === undefined) throw new PayError('order_not_found');
    const story = storyOf(note, ports.deadline(DATABASE_MS));
    const { tradeState } = await reconcileNow(story, terms, { ...named, close: close === true });
    note({ tradeState });
    return { ...named, tradeState };
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    note(witnessUnanswered(ports.telemetry, error));
    return { ...named, error: { code: error.code, detail: error.detail } };
  }
}
