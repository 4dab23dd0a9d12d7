import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BillRow, BillTotals } from './bill';
import { compareOrder, type Compared, type Comparison } from './compare-order';
import type { BookedOrder, OrderStore } from '../orders/ports/order-store';
import type { WechatPay } from '../orders/ports/wechat-pay';
import { openDifferences, type DifferenceFiles } from './difference-files';
import { readBill } from './read-bill';
import { tableFooter, type ReportSummary } from './report';
import type { ReportStore } from './report-store-port';
import { makeSpill, PARTITIONS, type Spill } from './spill';

/** The orders, as a bill is compared with them. */
type OrdersForBill = Pick<OrderStore, 'paidOn' | 'lookUp' | 'lookUpUnknown'>;

export interface ReconcileBillPorts extends Pick<WechatPay, 'downloadBill'> {
  readonly orders: OrdersForBill;
  readonly reports: ReportStore;
  /** A folder on a local disk for what does not fit into memory; it is left as it was found. */
  readonly scratch: string;
  readonly now: () => Date;
  /** So many random letters and digits. */
  readonly randomText: (length: number) => string;
}

/** Reads a bill into a spill, but for the rows that cannot be read; without a bill there is nothing to read. */
async function spillBill(
  file: string | undefined,
  terms: Comparison,
  spill: Spill<BillRow>,
  found: DifferenceFiles,
): Promise<BillTotals> {
  if (file === undefined) return { rows: 0, totalFee: 0, refundFee: 0 };
  const reading = readBill(createReadStream(file), terms);
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return next.value;
    if ('line' in next.value) await found.add({ kind: 'row_unreadable', line: next.value.line });
    else await spill.add(next.value.outTradeNo, next.value);
  }
}

/** Reads the orders of the day into a spill; those that were paid to another merchant number stand in another bill. */
async function spillOrders(
  store: OrdersForBill,
  { billDate, mchId }: Comparison,
  spill: Spill<BookedOrder>,
): Promise<ReportSummary['here']> {
  let orders = 0;
  let totalFee = 0;
  for await (const order of store.paidOn(billDate)) {
    if (order.mchId !== mchId) continue;
    orders += 1;
    totalFee += order.totalFee;
    await spill.add(order.outTradeNo, order);
  }
  return { orders, totalFee };
}

/** The rows by their order number. */
function byNumber(rows: readonly BillRow[]): ReadonlyMap<string, readonly BillRow[]> {
  const groups = new Map<string, BillRow[]>();
  for (const row of rows) {
    const group = groups.get(row.outTradeNo);
    if (group) group.push(row);
    else groups.set(row.outTradeNo, [row]);
  }
  return groups;
}

/** Compares one part of both sides: the orders of the day, those that only the bill names, and what nobody knows. */
async function* comparePartition(
  store: OrdersForBill,
  terms: Comparison,
  rows: readonly BillRow[],
  ofDay: readonly BookedOrder[],
): AsyncGenerator<Compared> {
  const orders = new Map(ofDay.map((order) => [order.outTradeNo, order]));
  const groups = byNumber(rows);
  // A refund's order was paid on an earlier day, a missing one may be unpaid, or late in the index: read them.
  const named = [...groups.keys()].filter(
    (outTradeNo) => !orders.has(outTradeNo) && outTradeNo.startsWith(terms.prefix),
  );
  for (const order of await store.lookUp(named)) orders.set(order.outTradeNo, order);
  const unbooked = rows.filter(
    ({ tradeState, outTradeNo, transactionId }) =>
      tradeState === 'SUCCESS' &&
      outTradeNo.startsWith(terms.prefix) &&
      orders.get(outTradeNo)?.transactionId !== transactionId,
  );
  const kept = await store.lookUpUnknown(unbooked.map(({ transactionId }) => transactionId));
  const unknown = new Set(kept.map(({ payment }) => payment.transactionId));
  const isUnknown = (transactionId: string): boolean => unknown.has(transactionId);
  for (const outTradeNo of new Set([...groups.keys(), ...orders.keys()])) {
    const order = orders.get(outTradeNo);
    yield compareOrder({ outTradeNo, rows: groups.get(outTradeNo) ?? [], order, isUnknown }, terms);
  }
}

/**
 * Downloads WeChat's bill of a day, compares it with the orders that were paid on that day and
 * with those that it names, and keeps a report. Memory does not grow with the bill or with the orders: both sides are
 * spread over files by order number, and compared a part at a time.
 *
 * Nothing is compared before the bill has been read to its end and proved whole, and no order is changed, whatever the
 * bill says: it carries no signature. The report's files are kept under names of this run's own, and `summary.json`,
 * which names them, last: a run that is broken off leaves the report before it in its place, a later one replaces it.
 *
 * @throws PayError as the download and `readBill` throw it; faults of the database, of the disk and of the store
 */
export async function reconcileBill(ports: ReconcileBillPorts, terms: Comparison): Promise<ReportSummary> {
  const { orders: store, reports } = ports;
  const folder = await mkdtemp(path.join(ports.scratch, 'bill-'));
  const inFolder = (name: string): string => path.join(folder, name);
  try {
    const billFile = inFolder('bill.csv.gz');
    const { kind } = await ports.downloadBill(terms.billDate, (gzip) =>
      pipeline(gzip, createWriteStream(billFile, { mode: 0o600 })),
    );
    const hasBill = kind === 'bill';

    const found = await openDifferences(inFolder('differences.jsonl'), inFolder('report.txt'));
    const compareAll = async (): Promise<Omit<ReportSummary, 'files'>> => {
      // The whole of the bill first: where it is refused, the database is not asked.
      const rows = await makeSpill<BillRow>(inFolder('rows'));
      const bill = hasBill ? billFile : undefined;
      const there = await spillBill(bill, terms, rows, found).finally(rows.close);
      const orders = await makeSpill<BookedOrder>(inFolder('orders'));
      const here = await spillOrders(store, terms, orders).finally(orders.close);

      let matching = 0;
      let anotherSystem = 0;
      for (let partition = 0; partition < PARTITIONS; partition += 1) {
        const sides = [await rows.read(partition), await orders.read(partition)] as const;
        for await (const compared of comparePartition(store, terms, ...sides)) {
          matching += compared.matching;
          anotherSystem += compared.anotherSystem;
          for (const difference of compared.differences) await found.add(difference);
        }
      }
      const comparedAt = ports.now().toISOString();
      const { billDate, mchId } = terms;
      const sums = { there, here, matching, anotherSystem, differences: found.tally(), comparedAt };
      const result = { billDate, mchId, bill: kind, ...sums };
      await found.end(tableFooter(result));
      return result;
    };
    const result = await compareAll().finally(found.close);

    const run = `${result.billDate}/${result.comparedAt.replace(/[-:.]/g, '')}-${ports.randomText(4)}`;
    const files = {
      ...(hasBill && { bill: `${run}/bill.csv.gz` }),
      differences: `${run}/differences.jsonl`,
      report: `${run}/report.txt`,
    };
    const summary: ReportSummary = { ...result, files };
    for (const key of Object.values(files)) await reports.keep(key, inFolder(path.basename(key)));
    await writeFile(inFolder('summary.json'), `${JSON.stringify(summary, undefined, 2)}\n`, { mode: 0o600 });
    await reports.keep(`${result.billDate}/summary.json`, inFolder('summary.json'));
    return summary;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
