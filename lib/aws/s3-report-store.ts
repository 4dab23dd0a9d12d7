import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createReadStream } from 'node:fs';
import { CALLS } from '../config/budgets';
import type { ReportStore } from '../bills/report-store-port';

/** Under which every key stands: the function may write there and nowhere else. */
const PREFIX = 'bills/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  gz: 'application/gzip',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  txt: 'text/plain; charset=utf-8',
};

/** The real client: the region comes from the SDK's own variables. A call that hangs is given up and repeated. */
export function makeS3Client(): S3Client {
  return new S3Client({
    maxAttempts: 5,
    requestHandler: {
      connectionTimeout: CALLS.reports.connectMs,
      requestTimeout: CALLS.reports.requestMs,
      throwOnRequestTimeout: true,
    },
  });
}

/**
 * Keeps reports in a bucket. S3 shows an object when the whole of it has arrived, however large it is.
 *
 * @param signal ends an upload; what arrived of it is thrown away
 */
export function makeS3ReportStore(client: S3Client, bucket: string, signal: AbortSignal): ReportStore {
  return {
    async keep(key, file) {
      signal.throwIfAborted();
      const upload = new Upload({
        client,
        // One part at a time: two would be no faster, and twice the memory.
        queueSize: 1,
        params: {
          Bucket: bucket,
          Key: `${PREFIX}${key}`,
          Body: createReadStream(file),
          ContentType: CONTENT_TYPES[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        },
      });
      const abort = (): void => void upload.abort();
      signal.addEventListener('abort', abort, { once: true });
      try {
        await upload.done();
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
  };
}
