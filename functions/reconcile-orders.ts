import { readConfig, type Config } from '../lib/config/config';
import type { Summary } from '../lib/orders/reconcile/sweep-orders';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { reconcileOne, type AskedByHand, type OneReconciled } from '../lib/wiring/reconcile-one';
import { makeReconcilePass } from '../lib/wiring/reconcile-pass';
import { makeReconcileStory } from '../lib/wiring/reconcile-story';
import { scheduleDoor, type ScheduledEvent } from '../lib/aws/lambda-schedule';

/** What the schedule sends; a person sends `{"outTradeNo":"…"}` for one order, and `"close":true` to close it. */
export type ReconcileEvent = ScheduledEvent & Partial<AskedByHand>;

/** Every minute: asks WeChat about what is due, settles what was paid, closes what can no longer be paid. */
export function makeReconcileOrders(
  ports: PayPorts & { readonly config: Config<'reconcile-orders'> },
): (event: ReconcileEvent) => Promise<Summary | OneReconciled> {
  const story = makeReconcileStory(ports);
  const pass = makeReconcilePass(ports, story);
  return (event) => {
    const { outTradeNo, close } = event;
    return scheduleDoor<Summary | OneReconciled>(ports, 'reconcile-orders', (note) =>
      outTradeNo === undefined ? pass(note) : reconcileOne(ports, story, note, { outTradeNo, close }),
    )(event);
  };
}

const config = readConfig('reconcile-orders');

export const handler = makeReconcileOrders({ config, ...realPayPorts(config.STAGE) });
