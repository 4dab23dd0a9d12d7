import { readConfig, type Config } from '../lib/config';
import type { Summary } from '../lib/orders/sweep-orders';
import { realPayPorts, type PayPorts } from '../lib/ports';
import { makeReconcilePass } from '../lib/reconcile-pass';
import { scheduleDoor, type ScheduledHandler } from '../lib/schedule-door';

/** Every minute: asks WeChat about what is due, settles what was paid, closes what can no longer be paid. */
export function makeReconcileOrders(
  ports: PayPorts & { readonly config: Config<'reconcile-orders'> },
): ScheduledHandler<Summary> {
  return scheduleDoor(ports, 'reconcile-orders', makeReconcilePass(ports));
}

const config = readConfig('reconcile-orders');

export const handler = makeReconcileOrders({ config, ...realPayPorts(config.STAGE) });
