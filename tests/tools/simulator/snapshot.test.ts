import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { issueCertificates, type Certificates } from '../../../tools/local/certificates';
import {
  always,
  appId,
  fail,
  mchId,
  mchKey,
  orderFields,
  signed,
  startBench,
  startTime,
  success,
  toXml,
  type Bench,
  type Fields,
  type Json,
} from './bench';

let bench: Bench;
let folder: string;
const children: ChildProcess[] = [];
let certificates: Certificates;
const file = (): string => path.join(folder, `${mchId}-${appId}.json`);
const start = async (): Promise<Bench> => startBench({ certificates, keepIn: folder });
const said = (): string[] => bench.lines.filter((line) => line.startsWith("WeChat's ledger:"));

beforeAll(async () => {
  certificates = await issueCertificates(mchId, new Date());
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'simulator-'));
  bench = await start();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await bench.close();
  rmSync(folder, { recursive: true });
});

test('yesterday’s paid order can be refunded, and its bill had', async () => {
  await bench.paid();
  const before = await bench.ledger();
  await bench.restart();
  expect(await bench.ledger()).toEqual(before);
  expect(await bench.refund({ notify_url: bench.notifyUrl })).toMatchObject({
    ...{ result_code: 'SUCCESS', transaction_id: before.transactions[0]?.transactionId },
  });
  await bench.restart();
  await bench.advance(15);
  expect((await bench.ledger()).refunds).toMatchObject([{ refundFee: 30, status: 'SUCCESS' }]);
  expect(bench.notified.filter(({ fields }) => fields.req_info !== undefined)).toHaveLength(1);
  await bench.json('POST', '/_simulator/bills', { ready: true });
  const asked = signed({ appid: appId, mch_id: mchId, nonce_str: 'abc', bill_date: '20260101' });
  const bill = await bench.raw('/pay/downloadbill', { method: 'POST', body: toXml(asked) });
  expect(await bill.text()).toContain('refund-1');
});

test('yesterday’s unpaid order can be paid, under its prepay_id, by the user it was placed for', async () => {
  const { prepay_id: prepayId = '' } = await bench.order();
  await bench.restart();
  expect((await bench.order()).prepay_id).toBe(prepayId);
  const { sheet } = await bench.requestPayment(prepayId);
  const confirm = `/_simulator/sheets/${String((sheet as Json).id)}/confirm`;
  expect((await bench.json('POST', confirm, { waitForNotify: true })).body.errMsg).toBe('requestPayment:ok');
  expect(await bench.ledger()).toMatchObject({ state: 'SUCCESS', notifies: [{ accepted: true }] });
});

test('a notification that was not accepted is sent again, in its schedule', async () => {
  bench.reply = always(fail);
  await bench.paid();
  await bench.restart();
  bench.reply = always(success);
  await bench.advance(14);
  expect(bench.notified).toHaveLength(1);
  await bench.advance(1);
  expect(bench.notified).toHaveLength(2);
  expect(bench.notified[1]?.fields.transaction_id).toBe(bench.notified[0]?.fields.transaction_id);
  await bench.advance(48 * 3600);
  expect(bench.notified).toHaveLength(2);
});

test('a notification that is under way is sent again, and a falsified one is not', async () => {
  const arrived = new Promise<void>((resolve) => {
    bench.reply = () => {
      resolve();
    };
  });
  await bench.fault('refund-notify', 'early-success');
  const sheet = await bench.sheet();
  await bench.json('POST', `${sheet}/confirm`);
  await arrived;
  await bench.refund({ notify_url: bench.notifyUrl });
  await bench.restart();
  bench.reply = always(success);
  bench.notified.splice(0);
  await bench.advance(3600);
  expect(bench.notified.map(({ fields }) => fields.out_trade_no ?? 'refund')).toEqual(['order-1', 'refund']);
});

test('what is long overdue is not sent in one burst', async () => {
  bench.reply = always(fail);
  await bench.paid();
  await bench.advance(3600);
  const sent = bench.notified.length;
  const kept = JSON.parse(readFileSync(file(), 'utf8')) as { notifications: { dueAt: number }[] };
  await bench.close();
  for (const each of kept.notifications) each.dueAt = startTime - 24 * 3600_000;
  writeFileSync(file(), JSON.stringify(kept));
  bench = await start();
  await bench.advance(15);
  expect((await bench.ledger()).notifies).toHaveLength(sent + 1);
});

test('what was set stays set, and what is a test’s or a session’s is forgotten', async () => {
  const set: [string, Json][] = [
    ['refunds', { ending: 'CHANGE', afterSeconds: 7 }],
    ['refunds/refund-9', { ending: 'REFUNDCLOSE' }],
    ['funds', { REFUND_SOURCE_UNSETTLED_FUNDS: 50 }],
    ['bills', { ready: true }],
    ['bills/differences', { difference: 'left-out', outTradeNo: 'order-1' }],
    ['shipping', { delaySeconds: 0 }],
    ['notifications', { signType: 'never' }],
  ];
  for (const [name, body] of set) await bench.json('POST', `/_simulator/${name}`, body);
  await bench.paid();
  await bench.refund();
  await bench.fault('orderquery', 'silence');
  await bench.sheet({ out_trade_no: 'order-2' });
  await bench.advance(3600);
  const read = async (): Promise<Json[]> => {
    const names = ['refunds', 'funds', 'bills', 'shipping', 'notifications', 'clock'];
    return Promise.all(names.map(async (name) => (await bench.json('GET', `/_simulator/${name}`)).body));
  };
  const before = await read();
  await bench.restart();
  expect(await read()).toEqual(before);
  expect(before[1]).toEqual({
    funds: { REFUND_SOURCE_UNSETTLED_FUNDS: 20, REFUND_SOURCE_RECHARGE_FUNDS: null },
  });
  expect((await bench.json('GET', '/_simulator/faults')).body.faults).toEqual([]);
  expect((await bench.json('GET', '/_simulator/sheets')).body.sheets).toEqual([]);
  expect(said().at(-1)).toBe(
    `WeChat's ledger: 2 order(s) of earlier starts, the clock 60 min ahead of real time, from ${path.relative(process.cwd(), file())}`,
  );
});

test('a reset is kept too', async () => {
  await bench.paid();
  await bench.reset();
  await bench.restart();
  expect((await bench.json('GET', '/_simulator/ledger')).body.orders).toEqual([]);
});

test('another merchant or mini program has a file of its own, and no key stands in any', async () => {
  await bench.paid();
  expect(readdirSync(folder)).toEqual([`${mchId}-${appId}.json`]);
  expect(readFileSync(file(), 'utf8')).not.toContain(mchKey);
  const { startSimulator } = await import('../../../tools/simulator/start');
  const other = { port: 0, appId: '../up', appSecret: 's', mchId: '1', mchKey: 'k'.repeat(32) };
  const neighbour = await startSimulator({ ...other, keepIn: folder });
  await fetch(`${neighbour.url}/_simulator/reset`, { method: 'POST' });
  await neighbour.close();
  expect(readdirSync(folder).sort()).toEqual(['1-..%2Fup.json', `${mchId}-${appId}.json`]);
});

test.each([
  ['half a file', '{"version":1,"orders":[{"outTra', 'is not JSON'],
  ['a later version', '{"version":3}', 'does not hold what this version writes (version)'],
  ['no object', '[]', 'does not hold what this version writes'],
])('%s is set aside, and said', async (_name, text, why) => {
  await bench.close();
  writeFileSync(file(), text);
  bench = await start();
  const aside = readdirSync(folder).filter((name) => name.includes('.broken-'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(path.join(folder, aside[0] ?? ''), 'utf8')).toBe(text);
  expect(said()).toEqual([expect.stringContaining(why)]);
  expect(said()[0]).toContain(aside[0]);
  await bench.paid();
  await bench.restart();
  expect((await bench.ledger()).state).toBe('SUCCESS');
});

test('an order with a field of the wrong kind is no order', async () => {
  await bench.paid();
  await bench.close();
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('"totalFee":100', '"totalFee":"100"'));
  bench = await start();
  expect(said().at(-1)).toContain('(orders.0.totalFee)');
});

test('a process that is killed has kept all that it did, answered or not', async () => {
  const [first, second] = [
    await orderFields(bench),
    { ...(await orderFields(bench)), out_trade_no: 'order-2' },
  ];
  await bench.close();
  const root = path.join(__dirname, '..', '..', '..');
  const script = `const settings = { ...JSON.parse(process.argv[1]), log: console.log };
    require('${root}/tools/simulator/start').startSimulator(settings).then(({ url }) => console.log(url));`;
  const settings = { port: 0, appId, appSecret: 's', mchId, mchKey, keepIn: folder };
  const args = ['--import', 'tsx', '-e', script, JSON.stringify(settings)];
  const child = spawn(process.execPath, args, { cwd: root });
  children.push(child);
  const lines = createInterface(child.stdout);
  const [url] = (await once(lines, 'line')) as [string];
  const post = (fields: Fields, headers = {}): Promise<Response> =>
    fetch(`${url}/pay/unifiedorder`, { method: 'POST', headers, body: toXml(signed(fields)) });
  await Promise.all([once(lines, 'line'), post(first)]);
  const logged = once(lines, 'line');
  const unanswered = post(second, { 'X-Simulator-Fault': 'applied-then-silence' });
  await logged;
  child.kill('SIGKILL');
  await expect(unanswered).rejects.toThrow();
  bench = await start();
  const { body } = await bench.json('GET', '/_simulator/ledger');
  expect((body.orders as Json[]).map(({ outTradeNo }) => outTradeNo)).toEqual(['order-1', 'order-2']);
}, 30_000);
