import { lambdaSchedule, type ScheduledEvent } from '../lib/aws/lambda-schedule';
import { readConfig, type Config } from '../lib/config/config';
import type { Summary } from '../lib/orders/reconcile/sweep-orders';
import type { PayDeps } from '../lib/wiring/environment';
import { realPayDeps } from '../lib/wiring/order-deps';
import {
  makeReconcileDeps,
  makeReconcilePass,
  reconcileOne,
  type OneReconciled,
} from '../lib/wiring/reconcile-pass';

/** What the schedule sends; an operator sends `{"outTradeNo":"…"}` for one order, and `"close":true` to close it. */
export type ReconcileEvent = ScheduledEvent & { readonly outTradeNo?: unknown; readonly close?: unknown };

/** Every minute: queries WeChat about the orders that are due, marks them paid, closes what can no longer be paid. */
export function makeReconcileOrders(
  deps: PayDeps & { readonly config: Config<'reconcile-orders'> },
): (event: ReconcileEvent) => Promise<Summary | OneReconciled> {
  const reconcileDeps = makeReconcileDeps(deps);
  const pass = makeReconcilePass(deps, reconcileDeps);
  return (event) => {
    const asked = { outTradeNo: event.outTradeNo, close: event.close === true };
    return lambdaSchedule<Summary | OneReconciled>(deps, 'reconcile-orders', (log) =>
      asked.outTradeNo === undefined ? pass(log) : reconcileOne(deps, reconcileDeps, log, asked),
    )(event);
  };
}

const config = readConfig('reconcile-orders');

export const handler = makeReconcileOrders({ config, ...realPayDeps(config.STAGE) });
