import {
  CreateMultipartUploadCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeS3ReportStore } from '../../../lib/aws/s3-report-store';

const s3 = mockClient(S3Client);
let folder: string;

beforeEach(() => {
  s3.reset();
  folder = mkdtempSync(path.join(tmpdir(), 's3-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(bytes: string | Buffer): string {
  const name = path.join(folder, 'file');
  writeFileSync(name, bytes);
  return name;
}

const store = (signal = new AbortController().signal) =>
  makeS3ReportStore(new S3Client({ region: 'us-east-1' }), 'the-bucket', signal);

test.each([
  ['20260101/summary.json', 'application/json'],
  ['20260101/run/differences.jsonl', 'application/x-ndjson'],
  ['20260101/run/report.txt', 'text/plain; charset=utf-8'],
  ['20260101/run/bill.csv.gz', 'application/gzip'],
])('puts %s under the prefix that its role allows, as %s', async (key, type) => {
  s3.on(PutObjectCommand).resolves({});
  await store().keep(key, file('{}'));
  expect(s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input)).toMatchObject([
    { Bucket: 'the-bucket', Key: `bills/${key}`, ContentType: type },
  ]);
});

test('sends what is large in parts, one after the other', async () => {
  let under = 0;
  let most = 0;
  s3.on(CreateMultipartUploadCommand).resolves({ UploadId: 'u' });
  s3.on(UploadPartCommand).callsFake(async () => {
    under += 1;
    most = Math.max(most, under);
    await new Promise(setImmediate);
    under -= 1;
    return { ETag: 'e' };
  });
  await store().keep('20260101/run/bill.csv.gz', file(Buffer.alloc(12 * 1024 * 1024)));
  expect(s3.commandCalls(UploadPartCommand)).toHaveLength(3);
  expect(most).toBe(1);
});

test('a refusal of S3 is thrown', async () => {
  s3.on(PutObjectCommand).rejects(new Error('AccessDenied'));
  await expect(store().keep('20260101/summary.json', file('{}'))).rejects.toThrow('AccessDenied');
});

test('begins nothing when the time is up', async () => {
  await expect(store(AbortSignal.abort()).keep('20260101/summary.json', file('{}'))).rejects.toThrow(
    /abort/i,
  );
  expect(s3.calls()).toHaveLength(0);
});
