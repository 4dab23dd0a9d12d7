import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { openInBucket } from '../../../tools/cli/open-report';
import { openBench, type Bench } from './bench';

let bench: Bench;
let folder: string;
let out: string;

beforeEach(async () => {
  bench = await openBench();
  folder = mkdtempSync(path.join(tmpdir(), 'bills-'));
  out = path.join(folder, 'out');
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await bench.close();
});

/** reconcile-bill, which keeps bills of these days. */
function keeps(...days: readonly string[]): void {
  bench.functions['reconcile-bill'] = ({ billDate }) => {
    const day = String(billDate);
    const bill = `${day}/run/bill.csv.gz`;
    if (!days.includes(day)) return { billDate, files: {}, keptIn: folder };
    mkdirSync(path.join(folder, day, 'run'), { recursive: true });
    writeFileSync(path.join(folder, bill), `packed ${day}`);
    return { billDate, files: { bill }, keptIn: folder };
  };
}

const download = (...more: readonly string[]) =>
  bench.run('bill', 'download', '--from', '2026-01-01', '--to', '2026-01-03', '--out', out, ...more);

test('fetches the bill of each day, and says where WeChat has none', async () => {
  keeps('20260101', '20260103');
  const { code, out: printed } = await download();
  expect(code).toBe(0);
  expect(readdirSync(out)).toEqual(['20260101.csv.gz', '20260103.csv.gz']);
  expect(readFileSync(path.join(out, '20260103.csv.gz'), 'utf8')).toBe('packed 20260103');
  expect(printed).toMatch(/^2026-01-02 +WeChat has no bill of that day$/m);
});

test('run again, it goes on with the days that are missing', async () => {
  keeps('20260101');
  await download();
  bench.invoked.length = 0;
  keeps('20260101', '20260102', '20260103');
  const { json } = await download('--json');
  expect(bench.invoked.map(({ event }) => event)).toEqual([
    { billDate: '20260102' },
    { billDate: '20260103' },
  ]);
  expect(json()).toMatchObject({ days: [{ isKept: true }, { isKept: false }, { isKept: false }] });
});

test("of the local shop today's can be had too, each time as it is then; of a stage it cannot", async () => {
  keeps('20260110');
  const today = ['bill', 'download', '--from', '2026-01-10', '--out', out];
  await bench.run(...today);
  writeFileSync(path.join(out, '20260110.csv.gz'), 'what it was in the morning');
  const { code, json } = await bench.run(...today, '--json');
  expect(code).toBe(0);
  expect(json()).toMatchObject({ days: [{ billDate: '20260110', isKept: false }] });
  expect(readFileSync(path.join(out, '20260110.csv.gz'), 'utf8')).toBe('packed 20260110');
  expect((await bench.run(...today, '--stage', 'prod')).code).toBe(2);
});

test('a bill that breaks off is not taken for a whole one', async () => {
  bench.functions['reconcile-bill'] = () => ({ files: { bill: 'gone/bill.csv.gz' }, keptIn: folder });
  const { code, err } = await download();
  expect(code).toBe(1);
  expect(err).toContain('go on with --from 2026-01-01.');
  expect(readdirSync(out).filter((name) => !name.endsWith('.half'))).toEqual([]);
});

test("of a stage it comes from the stage's bucket", async () => {
  const s3 = mockClient(S3Client);
  s3.on(GetObjectCommand, { Bucket: 'the-bucket', Key: 'bills/20260101/run/bill.csv.gz' }).resolves({
    Body: Object.assign(Readable.from(['packed']), {
      transformToByteArray: () => Promise.reject(new Error('not asked for')),
      transformToString: () => Promise.reject(new Error('not asked for')),
      transformToWebStream: () => {
        throw new Error('not asked for');
      },
    }),
  });
  const body = await openInBucket(new S3Client({ region: 'local' }))(
    'the-bucket',
    '20260101/run/bill.csv.gz',
  );
  expect(await text(body)).toBe('packed');
});
