import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { reconcileBill } from '../../lib/bills/reconcile-bill';
import type { ReportSummary } from '../../lib/bills/report';
import type { DocumentClient } from '../../lib/aws/dynamodb';
import { makeDynamoDBOrderStore } from '../../lib/aws/dynamodb-order-store';
import { BILL_DATE, MCH_ID, orderAt, PREFIX } from './bill-rows';

/** What one comparison took. */
export interface BillRun {
  readonly summary: ReportSummary;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the process ever had, of all kinds, in MiB. */
  readonly peakMib: number;
}

const SHARDS = 16;
/** About a megabyte, which is what DynamoDB gives at a time. */
const PAGE = 1_000;

/** Answers the queries of a day from nothing: each page is made when it is asked for. */
function stubbedStore(orders: number): DocumentClient {
  const inShard = Math.ceil(orders / SHARDS);
  const send = (command: { readonly input: QueryCommandInput }): Promise<unknown> => {
    const { ExpressionAttributeValues, ExclusiveStartKey } = command.input;
    // Only the few numbers that the bill alone knows are looked up, and there is nothing under them.
    if (ExpressionAttributeValues === undefined) return Promise.resolve({ Responses: {} });
    const shard = Number(String(ExpressionAttributeValues[':paidDayShard']).split('#')[1]);
    const from = Number(ExclusiveStartKey?.['at'] ?? 0);
    const to = Math.min(from + PAGE, inShard);
    const Items = Array.from({ length: to - from }, (_, at) => orderAt((from + at) * SHARDS + shard)).filter(
      (order) => order !== undefined && Number(order.outTradeNo.slice(PREFIX.length)) < orders,
    );
    return Promise.resolve({ Items, ...(to < inShard && { LastEvaluatedKey: { at: to } }) });
  };
  return { send };
}

async function main(bill: string, orders: number): Promise<BillRun> {
  const startedAt = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const summary = await reconcileBill(
    {
      orders: makeDynamoDBOrderStore(stubbedStore(orders), 'orders', new AbortController().signal),
      downloadBill: async (_, take) => {
        await take(createReadStream(bill));
        return { kind: 'bill' };
      },
      reports: { keep: () => Promise.resolve() },
      scratch: path.dirname(bill),
      now: () => new Date('2026-01-02T02:30:00.000Z'),
      randomText: (length) => 'a'.repeat(length),
    },
    { billDate: BILL_DATE, mchId: MCH_ID, prefix: PREFIX },
  );
  const { user, system } = process.cpuUsage(cpu);
  return {
    summary,
    seconds: Number(process.hrtime.bigint() - startedAt) / 1e9,
    cpuSeconds: (user + system) / 1e6,
    peakMib: process.resourceUsage().maxRSS / 1024,
  };
}

void main(String(process.argv[2]), Number(process.argv[3])).then((run) => process.send?.(run));
