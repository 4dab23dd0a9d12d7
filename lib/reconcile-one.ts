import { PayError, type ErrorCode } from './errors';
import type { Note } from './http/door';
import type { Order } from './orders/order';
import { reconcileNow, type ReconcileNow } from './orders/reconcile-order';
import type { PayPorts } from './ports';
import type { ReconcileStory } from './reconcile-story';
import { witnessUnanswered } from './witness';

/** Lambda ends the function after 55 seconds. */
const DATABASE_MS = 53_000;

/** What a person who asks about one order is told: how it stands then, or the error that asking ended in. */
export type OneReconciled =
  | Pick<Order, 'outTradeNo' | 'tradeState'>
  | { readonly outTradeNo: string; readonly error: { readonly code: ErrorCode; readonly detail: string } };

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
  asked: ReconcileNow,
): Promise<OneReconciled> {
  const { outTradeNo } = asked;
  note({ outTradeNo });
  try {
    const { tradeState } = await reconcileNow(storyOf(note, ports.deadline(DATABASE_MS)), terms, asked);
    note({ tradeState });
    return { outTradeNo, tradeState };
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    note(witnessUnanswered(ports.telemetry, error));
    return { outTradeNo, error: { code: error.code, detail: error.detail } };
  }
}
