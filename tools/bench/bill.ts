import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BillRun } from './bill-child';
import { DIFFER_EVERY, writeBill } from './bill-rows';
import type { Part } from './row';
import { runBundled } from './run-bundled';

const ORDERS = 1_000_000;
/** A tenth of them, to see whether the memory follows the size. */
const FEWER = 100_000;
const MOST_MIB = 200;

/** One comparison in a process of its own. @throws Error where it does not find just what was planted */
async function measured(orders: number): Promise<BillRun & { readonly rows: number; readonly mib: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-bill-'));
  try {
    const file = path.join(folder, 'bill.csv.gz');
    const rows = await writeBill(file, orders);
    const run = (await runBundled('bill-child', [file, String(orders)])) as BillRun;
    const each = orders / DIFFER_EVERY;
    const { differences, matching } = run.summary;
    const { missing_here, missing_there, amount_differs, refund_differs } = differences;
    const found = [matching, missing_here, missing_there, amount_differs, refund_differs].join(' ');
    const planted = [orders - 3 * each, each, each, each, 0].join(' ');
    if (found !== planted) throw new Error(`The comparison found ${found}; planted were ${planted}.`);
    return { ...run, rows, mib: statSync(file).size / 1024 / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long a bill of a million rows takes beside a million orders, and how much memory. */
export async function bill(): Promise<Part> {
  const fewer = await measured(FEWER);
  const all = await measured(ORDERS);
  const perSecond = all.rows / all.seconds;
  return {
    rows: [
      {
        measure: `a bill of ${all.rows.toLocaleString('en')} rows beside a million orders: the most memory that the process has`,
        against: 'a tenth of both',
        result: `${all.peakMib.toFixed(0)} MiB to ${fewer.peakMib.toFixed(0)} MiB`,
        absolute: 'on the disk meanwhile: some 220 bytes a row, and as many an order',
        goal: `< ${MOST_MIB} MiB`,
        isReached: all.peakMib < MOST_MIB,
      },
      {
        measure: 'the same: how long',
        against: 'the 15 minutes that Lambda gives',
        result: `${all.seconds.toFixed(1)} s, ${Math.round(perSecond).toLocaleString('en')} rows a second`,
        absolute: `${all.cpuSeconds.toFixed(1)} s of CPU time; the bill is ${all.mib.toFixed(0)} MiB compressed`,
      },
    ],
    data: { fewer, all },
  };
}
