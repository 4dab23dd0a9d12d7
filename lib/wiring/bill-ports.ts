import { tmpdir } from 'node:os';
import { deadline, now, pause, randomText } from './ambient';
import { makeFolderReportStore } from '../node/folder-report-store';
import type { ReportStore } from '../bills/report-store-port';
import { makeS3Client, makeS3ReportStore } from '../aws/s3-report-store';
import { realDoorPorts } from './door-ports';
import type { DoorPorts } from '../http/endpoint';
import { makeDocumentClient, type DocumentClient } from '../aws/dynamodb';
import { sendForStream, type SendForStream } from '../outbound/http-client';

/** What the comparison of a bill takes from the world around it. */
export interface BillPorts extends DoorPorts {
  readonly documentClient: DocumentClient;
  readonly sendForStream: SendForStream;
  /** Where reports are kept; the signal ends the keeping. */
  readonly reports: (signal: AbortSignal) => ReportStore;
  /** A folder on a local disk. */
  readonly scratch: string;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly randomText: (length: number) => string;
}

/** A page of a day's orders holds a megabyte. */
const PAGE_MS = 5_000;

/**
 * The real world of such a comparison.
 *
 * @param config `BILLS_BUCKET` or `BILLS_FOLDER`, as readConfig makes sure
 */
export function realBillPorts(config: {
  readonly STAGE: string;
  readonly BILLS_BUCKET?: string | undefined;
  readonly BILLS_FOLDER?: string | undefined;
}): BillPorts {
  const { STAGE, BILLS_BUCKET, BILLS_FOLDER = '' } = config;
  const reports =
    BILLS_BUCKET === undefined
      ? () => makeFolderReportStore(BILLS_FOLDER)
      : (signal: AbortSignal) => makeS3ReportStore(makeS3Client(), BILLS_BUCKET, signal);
  const documentClient = makeDocumentClient(PAGE_MS);
  const scratch = tmpdir();
  return {
    ...realDoorPorts(STAGE),
    documentClient,
    sendForStream,
    reports,
    scratch,
    deadline,
    now,
    pause,
    randomText,
  };
}
