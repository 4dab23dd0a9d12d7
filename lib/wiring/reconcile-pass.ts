import { setMaxListeners } from 'node:events';
import type { Note } from '../http/endpoint';
import { makeDueStore } from '../aws/due-store';
import { planCheck, type Check } from '../orders/reconcile/check-order';
import { makeOperations } from '../orders/reconcile/operations';
import type { Reconciled, ReconcilePorts } from '../orders/reconcile/reconcile-order';
import { sweepOrders, type Summary } from '../orders/reconcile/sweep-orders';
import type { PayPorts } from './ports';
import { makeReconcileStory, type ReconcileStory, type StoryOfOneConfig } from './reconcile-story';
import type { LogFields, Telemetry } from '../telemetry/telemetry';
import { witnessError, witnessReconciled } from '../telemetry/outcomes';

export interface PassConfig extends StoryOfOneConfig {
  readonly CHECKS_PER_SECOND: number;
}

/**
 * Lambda ends the function after 55 seconds: all together 53, and no order is begun after 36, since one may take 16:
 * eight for its payment and its refunds, three for an access token, five for its shipment.
 */
export const PASS_MS = 36_000;
export const DATABASE_MS = 53_000;

/** What a pass tells the log. */
function factsOf({
  due,
  settled,
  closed,
  open,
  unanswered,
  refunds,
  anomalies,
  failed,
  left,
}: Summary): LogFields {
  return { due, settled, closed, open, unansweredOrders: unanswered, refunds, anomalies, failed, left };
}

/** One line for an order that something came of; what is merely open stands in the sum of the pass. */
function tell(telemetry: Telemetry, outTradeNo: string, reconciled: Reconciled, facts: LogFields): void {
  switch (reconciled.kind) {
    case 'not_due':
    case 'released':
    case 'open':
    case 'duplicate':
      return;
    case 'anomaly':
      telemetry.log('error', 'order', { outTradeNo, ...facts });
      return;
    case 'unanswered':
    case 'refused':
    case 'unknown_order':
      telemetry.log('warn', 'order', { outTradeNo, ...facts });
      return;
    case 'settled':
    case 'closed':
    case 'followed':
      telemetry.log('info', 'order', { outTradeNo, ...facts });
  }
}

/**
 * Joins the outer world and the configuration into passes over the orders that are due. An order that fails holds up no other; it stands in the log by its
 * number, and the pass as a whole fails once it is done.
 *
 * @returns one pass; its `note` gets the sum, for the log line, and it throws the first fault of an order or of the index
 */
export function makeReconcilePass(
  ports: PayPorts & { readonly config: PassConfig },
  { storyOf, terms }: ReconcileStory = makeReconcileStory(ports),
): (note: Note) => Promise<Summary> {
  const { config, documentClient, telemetry, now, pause } = ports;
  const limits = { perSecond: config.CHECKS_PER_SECOND, passMs: PASS_MS };

  return async (note) => {
    const signal = ports.deadline(DATABASE_MS);
    // Sixteen shards are listed at once, beside the checks; Node warns of a leak at more than ten.
    setMaxListeners(32, signal);
    const due = makeDueStore(documentClient, config.ORDERS_TABLE, signal);
    const operations = makeOperations();
    const faults: unknown[] = [];

    /** One step for an order; what came of it is told. */
    async function step(
      outTradeNo: string,
      act: (ports: ReconcilePorts) => Promise<Reconciled | Check>,
    ): Promise<Reconciled | Check> {
      let facts: LogFields = {};
      const noteOrder: Note = (more) => {
        facts = { ...facts, ...more };
      };
      const reconciled = await act(storyOf(noteOrder, signal, operations));
      if (reconciled.kind === 'check') return reconciled;
      noteOrder(witnessReconciled(telemetry, reconciled, now()));
      tell(telemetry, outTradeNo, reconciled, facts);
      return reconciled;
    }

    function failed(error: unknown, outTradeNo?: string): void {
      faults.push(error);
      telemetry.log('error', 'order', { outTradeNo, ...witnessError(telemetry, error) });
    }

    const summary = await sweepOrders(
      {
        due,
        plan: (item) => step(item.outTradeNo, (story) => planCheck(story, terms, item)),
        run: (check) => step(check.outTradeNo, check.run),
        isSkipped: operations.isSkipped,
        failed,
        now,
        pause,
      },
      limits,
    );
    note(factsOf(summary));
    if (summary.isCutShort) telemetry.count('PassesCutShort');
    if (faults.length > 0) throw faults[0];
    return summary;
  };
}
