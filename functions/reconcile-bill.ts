import { realBillPorts, type BillPorts } from '../lib/wiring/bill-ports';
import { compareBill, type ComparedBill } from '../lib/wiring/compare-bill';
import { readConfig, type Config } from '../lib/config/config';
import { scheduleDoor, type ScheduledEvent } from '../lib/aws/lambda-schedule';

/** What the schedule sends; a person sends `{"billDate":"yyyymmdd"}` for a day of their own. */
export type BillEvent = ScheduledEvent & { readonly billDate?: unknown };

/** Every morning: compares WeChat's bill of yesterday, or of the day that is asked for, with the books. */
export function makeReconcileBill(
  ports: BillPorts & { readonly config: Config<'reconcile-bill'> },
): (event: BillEvent) => Promise<ComparedBill> {
  return (event) =>
    scheduleDoor(ports, 'reconcile-bill', (note) => compareBill(ports, event.billDate, note))(event);
}

const config = readConfig('reconcile-bill');

export const handler = makeReconcileBill({ config, ...realBillPorts(config) });
