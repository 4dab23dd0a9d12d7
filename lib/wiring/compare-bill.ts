import type { BillPorts } from './bill-ports';
import { readBillDate } from '../bills/bill-date';
import { reconcileBill } from '../bills/reconcile-bill';
import type { ReportSummary } from '../bills/report';
import type { Config } from '../config/config';
import type { Note } from '../http/endpoint';
import { makePaidDayStore } from '../aws/paid-day-store';
import { makeDownloadBill } from '../wechat/pay/v2/download-bill';
import { merchantOf } from '../wechat/pay/v2/payment';
import { witnessBill, witnessBillFailed } from '../telemetry/outcomes';

/** Lambda ends the function after 15 minutes: the download gets five of them, all together fourteen and a half. */
const DOWNLOAD_MS = 300_000;
const ALL_MS = 870_000;

/** A report's summary, and the bucket or the folder that holds its files. */
export type ComparedBill = ReportSummary & { readonly keptIn: string };

/**
 * Joins the outer world and the configuration into the comparison of one day's bill with the books.
 *
 * @param asked `yyyymmdd`, as an event may hold it; undefined for yesterday
 * @param note gets the day at once, and what came of it in the end, for the log line
 * @throws as `readBillDate` and `reconcileBill`; it has been counted
 */
export async function compareBill(
  ports: BillPorts & { readonly config: Config<'reconcile-bill'> },
  asked: unknown,
  note: Note,
): Promise<ComparedBill> {
  const { config, documentClient, telemetry, now, pause } = ports;
  const { WECHAT_MCH_ID: mchId, OUT_TRADE_NO_PREFIX: prefix, WECHAT_PAY_BASE_URLS: hosts } = config;
  try {
    const billDate = readBillDate(asked, now(), config.STAGE === 'local');
    note({ billDate });
    const signal = ports.deadline(ALL_MS);
    const signType = config.WECHAT_SIGN_TYPE;
    const story = {
      ...ports,
      books: makePaidDayStore(documentClient, config.ORDERS_TABLE, signal, pause),
      downloadBill: makeDownloadBill(ports, merchantOf(config), signType, hosts, DOWNLOAD_MS),
      reports: ports.reports(signal),
    };
    const summary = await reconcileBill(story, { billDate, mchId, prefix });
    note(witnessBill(telemetry, summary));
    return { ...summary, keptIn: config.BILLS_BUCKET ?? config.BILLS_FOLDER ?? '' };
  } catch (error) {
    witnessBillFailed(telemetry, error);
    throw error;
  }
}
