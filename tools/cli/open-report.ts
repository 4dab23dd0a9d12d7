import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Failure } from './failure';

/** Under which every key of the bucket stands; as lib/aws/s3-report-store.ts writes them. */
const PREFIX = 'bills/';

/**
 * Opens a file that reconcile-bill has kept.
 *
 * @param keptIn the bucket, or the folder, as the function's answer names it
 * @param key as the answer's `files` have it
 */
export type OpenReport = (keptIn: string, key: string) => Promise<Readable>;

/** The files of the local shop, whose functions run in the folder of this project. */
export const openInFolder: OpenReport = (keptIn, key) =>
  Promise.resolve(createReadStream(path.resolve(__dirname, '..', '..', keptIn, key)));

/** The files of a deployed stage. */
export function openInBucket(client: Pick<S3Client, 'send'>): OpenReport {
  return async (Bucket, key) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `${PREFIX}${key}` }));
    if (Body instanceof Readable) return Body;
    throw new Failure('report_empty', {
      en: `S3 gave no content for ${key}.`,
      zh: `S3 没有给出 ${key} 的内容。`,
    });
  };
}

/** Where a person finds the files that reconcile-bill has kept: a folder of this project's, or a bucket. */
export function reportsPlace(stage: string, keptIn: string): string {
  return stage === 'local' ? `${keptIn}/` : `s3://${keptIn}/${PREFIX}`;
}
