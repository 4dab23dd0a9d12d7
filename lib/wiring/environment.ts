import { customAlphabet } from 'nanoid';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { makeFolderReportStore } from '../node/folder-report-store';
import type { ReportStore } from '../bills/report-store-port';
import { makeS3Client, makeS3ReportStore } from '../aws/s3-report-store';
import { makeEventBridge, type EventBridge } from '../aws/event-bridge';
import type { EndpointDeps } from '../http/endpoint';
import { makeDocumentClient, type DocumentClient } from '../aws/dynamodb';
import { makeTelemetry } from '../telemetry/telemetry';
import type { WechatPayV2Deps } from '../wechat/pay/v2/wechat-pay-v2';
import { send, sendForStream, type SendForStream } from '../outbound/http-client';

/**
 * The world around the functions: clock, randomness, network, database. Each function takes it as an argument, so that a
 * test or a simulation can put its own in its place; nothing else in lib imports this file's clock and randomness.
 */

const now = (): Date => new Date();

/** A signal that fires after so many milliseconds. */
const deadline = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds);

/** Resolves after so many milliseconds. */
const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

/** So many letters and digits, each drawn evenly by the system's random source. */
const randomText: (length: number) => string = /* @__PURE__ */ customAlphabet(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);

interface Deadlines {
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** What a function takes that reads or writes the tables. */
export interface StoreDeps extends EndpointDeps, Deadlines {
  readonly documentClient: DocumentClient;
}

/** The same for one that calls WeChat too. */
export interface PayDeps extends StoreDeps, WechatPayV2Deps {}

/** What the function takes that publishes events. */
export interface EventDeps extends EndpointDeps, Deadlines {
  readonly eventBridge: EventBridge;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What the comparison of a bill takes. */
export interface BillDeps extends StoreDeps {
  readonly sendForStream: SendForStream;
  /** Where reports are kept; the signal ends the keeping. */
  readonly reports: (signal: AbortSignal) => ReportStore;
  /** A folder on a local disk. */
  readonly scratch: string;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly randomText: (length: number) => string;
}

/** The real world of a function that reads no table. */
export function realEndpointDeps(stage: string): EndpointDeps {
  return { now, telemetry: makeTelemetry(`miniprogram-pay-${stage}`) };
}

/** The real world of a function that reads or writes the tables. */
export function realStoreDeps(stage: string): StoreDeps {
  return { ...realEndpointDeps(stage), documentClient: makeDocumentClient(), deadline };
}

/** The real world of one that calls WeChat too. */
export function realPayDeps(stage: string): PayDeps {
  return { ...realStoreDeps(stage), pause, randomText, send };
}

/** The real world of the function that publishes events. */
export function realEventDeps(stage: string): EventDeps {
  return { ...realEndpointDeps(stage), eventBridge: makeEventBridge(), deadline, pause };
}

/** A page of a day's orders holds a megabyte. */
const PAGE_MS = 5_000;

/**
 * The real world of the comparison of a bill.
 *
 * @param config `BILLS_BUCKET` or `BILLS_FOLDER`, as readConfig makes sure
 */
export function realBillDeps(config: {
  readonly STAGE: string;
  readonly BILLS_BUCKET?: string | undefined;
  readonly BILLS_FOLDER?: string | undefined;
}): BillDeps {
  const { STAGE, BILLS_BUCKET: bucket, BILLS_FOLDER: folder = '' } = config;
  return {
    ...realEndpointDeps(STAGE),
    documentClient: makeDocumentClient(PAGE_MS),
    sendForStream,
    reports: (signal) =>
      bucket === undefined
        ? makeFolderReportStore(folder)
        : makeS3ReportStore(makeS3Client(), bucket, signal),
    scratch: tmpdir(),
    deadline,
    pause,
    randomText,
  };
}
