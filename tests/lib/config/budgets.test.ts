import { BUDGETS, CALLS, INTERVALS, type Budget } from '../../../lib/config/budgets';

/** After so long WeChat ends its call, and sends the notification again. */
const WECHAT_WAITS_MS = 5_000;
/** For the start of a function, and for the way of its answer. */
const MARGIN_MS = 1_000;

const rows = Object.entries<Budget>(BUDGETS).flatMap(([name, { unverifiedMs, ...budget }]) => [
  { name, ...budget },
  ...(unverifiedMs === undefined
    ? []
    : [{ name: `${name}, unverified`, ...budget, deadlineMs: unverifiedMs }]),
]);

test.each(rows)('$name answers before Lambda ends it', ({ lambdaSeconds, wechatMs = 0, deadlineMs }) => {
  const latest = deadlineMs ?? CALLS.login.timeoutMs;
  expect(wechatMs).toBeLessThan(latest);
  expect(latest + MARGIN_MS).toBeLessThanOrEqual(lambdaSeconds * 1_000);
});

test.each(rows.filter(({ name }) => /^(payment|refund)-notify/.test(name)))(
  '$name answers while WeChat still waits',
  ({ deadlineMs = Infinity }) => {
    expect(deadlineMs + MARGIN_MS).toBeLessThanOrEqual(WECHAT_WAITS_MS);
  },
);

test('a pass of reconcile-orders ends before the next one begins', () => {
  expect(BUDGETS['reconcile-orders'].lambdaSeconds).toBeLessThan(60);
});

test('a shipment is uploaded again only after the invocation that uploaded it has ended', () => {
  expect(INTERVALS.shipmentMs).toBeGreaterThan(BUDGETS['ship-order'].lambdaSeconds * 1_000);
});

test('a second attempt to download a bill begins within the time for the download', () => {
  expect(CALLS.bill.attemptMs).toBeLessThan(BUDGETS['reconcile-bill'].wechatMs);
});
