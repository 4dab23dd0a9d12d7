import type { Order, Refund } from '../../../lib/orders/order';
import { anOrder, aPayment } from '../../support/an-order';
import { NOW, openBench, type Bench } from './bench';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
  bench.functions['refund-order'] = (event) => ({
    statusCode: 201,
    body: JSON.stringify({ ...(JSON.parse(String(event['body'])) as object), refundStatus: 'PROCESSING' }),
  });
});

afterEach(() => bench.close());

const AN_HOUR_AGO = new Date(NOW.getTime() - 3_600_000).toISOString();

function aRefund(change: Partial<Refund> = {}): Refund {
  return {
    outRefundNo: 'R1',
    transactionId: aPayment().transactionId,
    refundFee: 30,
    totalFee: 100,
    notifyUrl: 'https://pay.example.com/refund-notify',
    refundStatus: 'PROCESSING',
    requestedAt: AN_HOUR_AGO,
    createdAt: AN_HOUR_AGO,
    updatedAt: AN_HOUR_AGO,
    ...change,
  };
}

/** An order of ¥1.00 that was paid, with these refunds. */
function paid(change: Partial<Order> = {}, ...refunds: readonly Refund[]): Order {
  return anOrder({
    tradeState: 'SUCCESS',
    transactionId: aPayment().transactionId,
    timeEnd: '2026-01-01T12:00:30.000Z',
    refunds: Object.fromEntries(refunds.map((each) => [each.outRefundNo, each])),
    ...change,
  });
}

const NUMBER = anOrder().outTradeNo;

/** The bodies of the requests that were sent. */
function sent(): unknown[] {
  return bench.invoked.map(({ event }) => JSON.parse(String(event['body'])) as unknown);
}

test('asks with amount, order and payer, and sends after yes', async () => {
  await bench.put(paid());
  const { code, out, err } = await bench.runWith(
    ['yes'],
    'refund',
    NUMBER,
    '--yuan',
    '0.30',
    '--reason',
    '七天无理由',
  );
  expect(code).toBe(0);
  expect(err).toMatch(/^refund +¥0\.30 \(30 fen\)$/m);
  expect(err).toMatch(/^of order +T20260101000001 {2}明前龙井 50g$/m);
  expect(err).toMatch(/^to the payer +oUpF8uMuAJO_M2pxb1Q9zNjWeS6o$/m);
  expect(err).toMatch(/^left then +¥0\.70 \(70 fen\)$/m);
  expect(err).toContain('Type yes to go on: ');
  expect(out).toMatch(/^refundFee +¥0\.30 \(30 fen\)$/m);
  expect(out).toMatch(/^refundStatus +PROCESSING$/m);
  const outRefundNo = `${NUMBER}-rrrrrrrrrr`;
  expect(sent()).toEqual([{ outTradeNo: NUMBER, refundFee: 30, reason: '七天无理由', outRefundNo }]);
  expect(bench.invoked[0]?.event).toMatchObject({ routeKey: 'POST /refunds' });
});

test('prints the command that repeats this very refund before anything is sent', async () => {
  await bench.put(paid());
  bench.functions['refund-order'] = () => {
    throw new Error('the line broke');
  };
  const { code, err } = await bench.run(
    'refund',
    NUMBER,
    '--fee',
    '30',
    '--reason',
    "it's broken",
    '--stage',
    'prod',
    '--yes',
  );
  expect(code).toBe(1);
  expect(err).toContain(
    String.raw`npm run pay -- refund 'T20260101000001' --fee 30 --out-refund-no 'T20260101000001-rrrrrrrrrr' --reason 'it'\''s broken' --stage prod`,
  );
});

test.each(['no', 'y', '', 'YES', 'yes please'])('the answer %j sends nothing', async (answer) => {
  await bench.put(paid());
  const { code, err, out } = await bench.runWith([answer], 'refund', NUMBER, '--fee', '30');
  expect([code, out, sent()]).toEqual([1, '', []]);
  expect(err).toContain('Not confirmed; nothing was sent.');
});

test('without a terminal it sends nothing but with --yes', async () => {
  await bench.put(paid());
  const refused = await bench.run('refund', NUMBER, '--fee', '30');
  expect([refused.code, sent()]).toEqual([2, []]);
  expect(refused.err).toMatch(/^--yes: there is no terminal to confirm this on/);
  const { code, json } = await bench.run('refund', NUMBER, '--fee', '30', '--yes', '--json');
  expect(code).toBe(0);
  expect(json()).toMatchObject({ refundFee: 30, refundStatus: 'PROCESSING' });
  expect(sent()).toHaveLength(1);
});

test('a dry run prints what would be sent and what is left, asks nothing and sends nothing', async () => {
  await bench.put(paid({}, aRefund()));
  const { code, json } = await bench.run('refund', NUMBER, '--yuan', '0.70', '--dry-run', '--json');
  expect(code).toBe(0);
  expect(json()).toEqual({
    dryRun: true,
    request: { outTradeNo: NUMBER, refundFee: 70, outRefundNo: `${NUMBER}-rrrrrrrrrr` },
    step: 'reserve',
    openid: anOrder().openid,
    paidFee: 100,
    leftFee: 70,
    leftAfterFee: 0,
  });
  const { out } = await bench.runWith([], 'refund', NUMBER, '--yuan', '0.70', '--dry-run');
  expect(out).toMatch(/^R1 +PROCESSING +¥0\.30 /m);
  expect(out).toMatch(/Dry run: nothing was sent\.\n$/);
  expect(sent()).toEqual([]);
});

test.each([
  [
    'more than is left',
    paid({}, aRefund()),
    ['--fee', '71'],
    /refund_over_rest: Of this payment 70 fen are left/,
  ],
  ['an unpaid order', anOrder(), ['--fee', '1'], /order_not_paid: /],
  ['another transaction', paid(), ['--fee', '1', '--transaction-id', '43'], /refund_transaction_unknown: /],
  [
    'another amount under a number',
    paid({}, aRefund()),
    ['--fee', '1', '--out-refund-no', 'R1'],
    /refund_differs: /,
  ],
])('%s is refused with the reason; nothing is asked, nothing sent', async (_, order, options, words) => {
  await bench.put(order);
  const { code, err } = await bench.runWith([], 'refund', NUMBER, ...options);
  expect(code).toBe(1);
  expect(err).toMatch(words);
  const dry = await bench.run('refund', NUMBER, ...options, '--dry-run', '--json');
  expect(dry.code).toBe(1);
  expect(dry.json()).toMatchObject({ dryRun: true, step: 'refused' });
  expect(sent()).toEqual([]);
});

test('money of an anomaly goes back to whoever paid it', async () => {
  const { transactionId, cashFee, feeType, bankType, timeEnd } = aPayment({ transactionId: '77' });
  const payment = { transactionId, cashFee, feeType, bankType, timeEnd };
  const anomaly = {
    ...payment,
    kind: 'openid_mismatch',
    openid: 'another',
    totalFee: 500,
    recordedAt: timeEnd,
  } as const;
  await bench.put(paid({ anomalies: { 'openid_mismatch#77': anomaly } }));
  const { err } = await bench.runWith(['yes'], 'refund', NUMBER, '--yuan', '5', '--transaction-id', '77');
  expect(err).toMatch(/^to the payer +another$/m);
  expect(err).toMatch(/^paid +¥5\.00 \(500 fen\)$/m);
  expect(sent()).toMatchObject([{ refundFee: 500, transactionId: '77' }]);
});

/** What a refund without a number of its own is refused with, where the order has another of its amount. */
const REPEATED =
  /^refund_repeated: The order has a refund of ¥0\.30 of this payment already\. Nothing was sent\.$/m;

test('run again after its answer was lost, it pays nothing back a second time', async () => {
  await bench.put(paid());
  bench.functions['refund-order'] = async (event) => {
    const { outRefundNo } = JSON.parse(String(event['body'])) as { outRefundNo: string };
    await bench.put(paid({}, aRefund({ outRefundNo })));
    throw new Error('the line broke');
  };
  const first = await bench.run('refund', NUMBER, '--fee', '30', '--yes');
  const second = await bench.run('refund', NUMBER, '--fee', '30', '--yes');
  expect([first.code, second.code]).toEqual([1, 1]);
  expect(second.err).toMatch(REPEATED);
  expect(sent()).toHaveLength(1);
});

test.each(['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'] as const)(
  'one of the same amount that is %s is not repeated by any option but a number',
  async (refundStatus) => {
    await bench.put(paid({}, aRefund({ refundStatus })));
    for (const options of [[], ['--yes'], ['--reason', 'another'], ['--yes', '--json']]) {
      const { code, err } = await bench.runWith([], 'refund', NUMBER, '--yuan', '0.30', ...options);
      expect(code).toBe(1);
      expect(err).toMatch(REPEATED);
      expect(err).toMatch(new RegExp(`^  R1  ${refundStatus}  2026-01-10 11:00:00$`, 'm'));
    }
    expect(sent()).toEqual([]);
  },
);

test.each(['REFUSED', 'REFUNDCLOSE'] as const)('one that is %s moved nothing', async (refundStatus) => {
  await bench.put(paid({}, aRefund({ refundStatus })));
  const { code } = await bench.run('refund', NUMBER, '--fee', '30', '--yes');
  expect(code).toBe(0);
  expect(sent()).toMatchObject([{ outRefundNo: `${NUMBER}-rrrrrrrrrr` }]);
});

test('the refusal names the newest refund, and gives the command that goes on with it as it was', async () => {
  const older = aRefund({
    outRefundNo: 'R0',
    createdAt: '2026-01-01T13:00:00.000Z',
    refundStatus: 'SUCCESS',
  });
  const other = aRefund({ outRefundNo: 'R9', refundFee: 20 });
  await bench.put(paid({}, older, aRefund({ reason: '少发一件' }), other));
  const options = ['--fee', '30', '--reason', 'again', '--transaction-id', aPayment().transactionId];
  const { err } = await bench.run('refund', NUMBER, ...options, '--stage', 'prod', '--yes');
  expect(err).toMatch(/^ {2}R1 {2}PROCESSING .* {2}少发一件\n {2}R0 {2}SUCCESS .*\n/m);
  expect(err).not.toContain('R9');
  const transaction = `--transaction-id ${aPayment().transactionId}`;
  expect(err).toContain(
    `To go on with R1\n  npm run pay -- refund '${NUMBER}' --fee 30 --out-refund-no 'R1' ${transaction} --reason '少发一件' --stage prod\n`,
  );
  expect(bench.invoked).toEqual([]);
});

test('the refusal gives the command that pays the same amount once more, where it is left', async () => {
  await bench.put(paid({}, aRefund()));
  const another = `--fee 30 --out-refund-no '${NUMBER}-rrrrrrrrrr'\n`;
  const some = await bench.run('refund', NUMBER, '--fee', '30', '--yes');
  expect(some.err).toContain(`a number of your own, such as\n  npm run pay -- refund '${NUMBER}' ${another}`);
  await bench.put(paid({}, aRefund({ refundFee: 100 })));
  const none = await bench.run('refund', NUMBER, '--fee', '100', '--yes');
  expect(none.err).toContain('To go on with R1\n');
  expect(none.err).not.toContain('such as');
});

test('under a number of its own the same amount goes back once more', async () => {
  await bench.put(paid({}, aRefund()));
  const { code } = await bench.runWith(['yes'], 'refund', NUMBER, '--fee', '30', '--out-refund-no', 'R2');
  expect(code).toBe(0);
  expect(sent()).toEqual([{ outTradeNo: NUMBER, refundFee: 30, outRefundNo: 'R2' }]);
});

test('the same amount of another transaction is another refund', async () => {
  await bench.put(paid({}, aRefund({ transactionId: '77' })));
  const { code } = await bench.run('refund', NUMBER, '--fee', '30', '--yes');
  expect([code, sent().length]).toEqual([0, 1]);
});

test('a dry run says so too, for a program as well', async () => {
  await bench.put(paid({}, aRefund()));
  const { code, err, json } = await bench.run('refund', NUMBER, '--fee', '30', '--dry-run', '--json');
  expect(code).toBe(1);
  expect(err).toMatch(REPEATED);
  expect(json()).toMatchObject({
    dryRun: true,
    step: 'repeats',
    refusal: 'refund_repeated',
    earlier: 'R1',
    leftFee: 70,
    leftAfterFee: 70,
  });
  const { out } = await bench.run('refund', NUMBER, '--fee', '30', '--dry-run');
  expect(out).toMatch(/^this +looks like an earlier refund again$/m);
  expect(out).not.toContain('left then');
});

test('a refund that WeChat has not answered is gone on with by its number', async () => {
  await bench.put(paid({}, aRefund({ refundStatus: 'RESERVED', outRefundNo: 'R7' })));
  const { err } = await bench.runWith(['yes'], 'refund', NUMBER, '--yuan', '0.30', '--out-refund-no', 'R7');
  expect(err).toMatch(/^this +goes on with a refund that WeChat has not answered$/m);
  expect(err).toMatch(/^left then +¥0\.70 \(70 fen\)$/m);
  expect(sent()).toMatchObject([{ outRefundNo: 'R7', refundFee: 30 }]);
});

test('one of another amount is a refund of its own', async () => {
  await bench.put(paid({}, aRefund({ refundStatus: 'RESERVED', outRefundNo: 'R7' })));
  await bench.runWith(['yes'], 'refund', NUMBER, '--yuan', '0.31');
  expect(sent()).toMatchObject([{ outRefundNo: `${NUMBER}-rrrrrrrrrr`, refundFee: 31 }]);
});

test('a refund that WeChat has already is told, and nobody is asked', async () => {
  await bench.put(paid({}, aRefund()));
  const { code } = await bench.runWith([], 'refund', NUMBER, '--fee', '30', '--out-refund-no', 'R1');
  expect(code).toBe(0);
});

test("the function's refusal is told with its fields, and is the exit code", async () => {
  await bench.put(paid());
  const problem = { code: 'refund_too_soon', detail: 'Repeat the same request in a minute.' };
  bench.functions['refund-order'] = () => ({ statusCode: 409, body: JSON.stringify(problem) });
  const { code, json, err } = await bench.run('refund', NUMBER, '--fee', '30', '--yes', '--json');
  expect(code).toBe(1);
  expect(err).toContain('refund_too_soon: Repeat the same request in a minute.\n');
  expect(json()).toMatchObject({ error: { code: 'refund_too_soon' } });
});

test.each([
  ['two amounts', ['--fee', '30', '--yuan', '0.30'], '--fee: the amount stands there twice'],
  ['no amount', [], '--yuan: the amount is missing'],
  ['a number that cannot be one', ['--fee', '1', '--out-refund-no', 'a b'], '--out-refund-no: give 1 to 64'],
])('%s: nothing is read', async (_, options, words) => {
  const { code, err } = await bench.run('refund', NUMBER, ...options);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(bench.aimed).toEqual([]);
});
