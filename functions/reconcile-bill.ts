import { lambdaSchedule, type ScheduledEvent } from '../lib/aws/lambda-schedule';
import { readConfig, type Config } from '../lib/config/config';
import { compareBill, realBillDeps, type BillDeps, type ComparedBill } from '../lib/wiring/compare-bill';

/** What the schedule sends; an operator sends `{"billDate":"yyyymmdd"}` for another day. */
export type BillEvent = ScheduledEvent & { readonly billDate?: unknown };

/** Every morning: compares WeChat's bill of yesterday, or of the day in the event, with the orders table. */
export function makeReconcileBill(
  deps: BillDeps & { readonly config: Config<'reconcile-bill'> },
): (event: BillEvent) => Promise<ComparedBill> {
  return (event) =>
    lambdaSchedule(deps, 'reconcile-bill', (log) => compareBill(deps, event.billDate, log))(event);
}

const config = readConfig('reconcile-bill');

export const handler = makeReconcileBill({ config, ...realBillDeps(config) });
