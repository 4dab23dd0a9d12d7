import { startBench, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

test('confirming pays the order', async () => {
  const sheet = await bench.sheet();
  const { status, body } = await bench.json('POST', `${sheet}/confirm`);
  expect(status).toBe(200);
  expect(body).toEqual({ errMsg: 'requestPayment:ok' });
  const { state, transactions } = await bench.ledger();
  expect(state).toBe('SUCCESS');
  expect(transactions).toEqual([
    expect.objectContaining({
      ...{ totalFee: 100, timeEnd: '20260101131540' },
      transactionId: expect.stringMatching(/^4200\d{6}20260101\d{10}$/) as string,
    }),
  ]);
  expect((await bench.json('GET', sheet)).body.sheet).toMatchObject({ state: 'paid' });
});

test('cancelling pays nothing', async () => {
  const sheet = await bench.sheet();
  expect((await bench.json('POST', `${sheet}/cancel`)).body).toEqual({
    errMsg: 'requestPayment:fail cancel',
  });
  expect(await bench.ledger()).toMatchObject({ state: 'NOTPAY', transactions: [], notifies: [] });
  expect((await bench.json('GET', sheet)).body.sheet).toMatchObject({ state: 'cancelled' });
});

test('too little money pays nothing', async () => {
  const sheet = await bench.sheet();
  const { body } = await bench.json('POST', `${sheet}/not-enough`);
  expect(body).toEqual({ errMsg: 'requestPayment:fail', err_code: 2, err_desc: '余额不足' });
  expect(await bench.ledger()).toMatchObject({ state: 'NOTPAY', transactions: [] });
  expect((await bench.json('GET', sheet)).body.sheet).toMatchObject({
    state: 'not-enough',
    notice: '余额不足',
  });
});

test.each(['confirm', 'cancel', 'not-enough'])('a sheet is answered once: %s', async (first) => {
  const sheet = await bench.sheet();
  await bench.json('POST', `${sheet}/${first}`);
  const { status, body } = await bench.json('POST', `${sheet}/confirm`);
  expect(status).toBe(409);
  expect(body.error).toContain('already');
  expect((await bench.ledger()).transactions).toHaveLength(first === 'confirm' ? 1 : 0);
});

test('two sheets of one order take the money once', async () => {
  const [first, second] = [await bench.sheet(), await bench.sheet()];
  const answers = await Promise.all([first, second].map((sheet) => bench.json('POST', `${sheet}/confirm`)));
  expect(answers.map(({ body }) => body.errMsg).sort()).toEqual(['requestPayment:fail', 'requestPayment:ok']);
  expect((await bench.ledger()).transactions).toHaveLength(1);
});

test('a sheet that stays open beyond time_expire takes no money', async () => {
  const sheet = await bench.sheet({ time_expire: '20260101132540' });
  await bench.advance(600);
  expect((await bench.json('POST', `${sheet}/confirm`)).body.err_desc).toBe('订单已过期');
  expect(await bench.ledger()).toMatchObject({ state: 'NOTPAY', transactions: [] });
});

test('there is no other sheet and nothing else to do with one', async () => {
  expect((await bench.json('GET', '/_simulator/sheets/none')).status).toBe(404);
  expect((await bench.json('POST', '/_simulator/sheets/none/confirm')).status).toBe(404);
  const sheet = await bench.sheet();
  expect((await bench.json('POST', `${sheet}/toString`)).status).toBe(404);
  expect((await bench.json('POST', `${sheet}/confirm`, { waitForNotify: 'yes' })).status).toBe(400);
  expect((await bench.ledger()).state).toBe('NOTPAY');
});
