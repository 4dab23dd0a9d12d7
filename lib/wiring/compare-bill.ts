import { tmpdir } from 'node:os';
import { makeDocumentClient } from '../aws/dynamodb';
import { makeDynamoDBOrderStore } from '../aws/dynamodb-order-store';
import { makeS3Client, makeS3ReportStore } from '../aws/s3-report-store';
import type { ReportStore } from '../bills/report-store-port';
import type { Values } from '../config/variables';
import { makeFolderReportStore } from '../node/folder-report-store';
import type { SendForStream } from '../outbound/http-client';
import { readBillDate } from '../bills/bill-date';
import { reconcileBill } from '../bills/reconcile-bill';
import type { ReportSummary } from '../bills/report';
import { BUDGETS, CALLS } from '../config/budgets';
import type { Config } from '../config/config';
import type { AddLogFields } from '../http/endpoint';
import { merchantOf } from '../wechat/pay/v2/payment';
import { makeDownloadBillV2 } from '../wechat/pay/v2/wechat-pay-v2';
import { recordBill, recordBillFailed } from '../telemetry/outcomes';
import { realEnvironment, type StoreDeps, type WaitingDeps } from './environment';

const { wechatMs, deadlineMs } = BUDGETS['reconcile-bill'];

/** What the comparison of a bill takes. */
export interface BillDeps extends WaitingDeps, StoreDeps {
  readonly sendForStream: SendForStream;
  readonly randomText: (length: number) => string;
  /** Where reports are kept; the signal ends the keeping. */
  readonly reports: (signal: AbortSignal) => ReportStore;
  /** A folder on a local disk. */
  readonly scratch: string;
}

/**
 * The real world of the comparison.
 *
 * @param config `BILLS_BUCKET` or `BILLS_FOLDER`, as readConfig makes sure
 */
export function realBillDeps(config: Pick<Values, 'STAGE' | 'BILLS_BUCKET' | 'BILLS_FOLDER'>): BillDeps {
  const { STAGE, BILLS_BUCKET: bucket, BILLS_FOLDER: folder = '' } = config;
  return {
    ...realEnvironment(STAGE),
    documentClient: makeDocumentClient(CALLS.database.pageMs),
    reports: (signal) =>
      bucket === undefined
        ? makeFolderReportStore(folder)
        : makeS3ReportStore(makeS3Client(), bucket, signal),
    scratch: tmpdir(),
  };
}

/** A report's summary, and the bucket or the folder that holds its files. */
export type ComparedBill = ReportSummary & { readonly keptIn: string };

/**
 * Joins config and the outer world into the comparison of one day's bill with the orders table.
 *
 * @param asked `yyyymmdd`, as an event may hold it; undefined for yesterday
 * @param log gets the day at once, and the result in the end
 * @throws as `readBillDate` and `reconcileBill`; it has been counted
 */
export async function compareBill(
  deps: BillDeps & { readonly config: Config<'reconcile-bill'> },
  asked: unknown,
  log: AddLogFields,
): Promise<ComparedBill> {
  const { config, documentClient, telemetry, now, pause } = deps;
  const { WECHAT_MCH_ID: mchId, OUT_TRADE_NO_PREFIX: prefix, WECHAT_PAY_BASE_URLS: hosts } = config;
  try {
    const billDate = readBillDate(asked, now(), config.STAGE === 'local');
    log({ billDate });
    const signal = deps.deadline(deadlineMs);
    const endsAt = now().getTime() + wechatMs;
    const ports = {
      ...deps,
      ...makeDownloadBillV2(deps, merchantOf(config), config.WECHAT_SIGN_TYPE, hosts, endsAt),
      orders: makeDynamoDBOrderStore(documentClient, config.ORDERS_TABLE, signal, pause),
      reports: deps.reports(signal),
    };
    const summary = await reconcileBill(ports, { billDate, mchId, prefix });
    log(recordBill(telemetry, summary));
    return { ...summary, keptIn: config.BILLS_BUCKET ?? config.BILLS_FOLDER ?? '' };
  } catch (error) {
    recordBillFailed(telemetry, error);
    throw error;
  }
}
