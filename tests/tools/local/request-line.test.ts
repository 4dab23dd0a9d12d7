import { stripVTControlCharacters } from 'node:util';
import { requestLine } from '../../../tools/local/request-line';

const line = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ level: 'INFO', message: 'request', service: 'miniprogram-pay-local', ...fields });

/** As it stands on a terminal without colours. */
const shown = (fields: Readonly<Record<string, unknown>>): string | undefined => {
  const coloured = requestLine(line(fields));
  return coloured === undefined ? undefined : stripVTControlCharacters(coloured);
};

const PASS = {
  route: 'reconcile-orders',
  durationMs: 446,
  due: 4,
  markedPaid: 3,
  closed: 0,
  open: 1,
  failed: 0,
};

test('a request is its route, its status, its time, and what came of it', () => {
  const fields = { route: 'POST /payment-notify', status: 200, durationMs: 19 };
  expect(shown({ ...fields, outTradeNo: '20260101abc', outcome: 'marked_paid' })).toBe(
    'POST /payment-notify       200    19 ms  20260101abc  marked_paid',
  );
});

test('a pass of the schedule has no status, and says what it found', () => {
  expect(shown(PASS)).toBe('reconcile-orders                 446 ms  due 4  markedPaid 3  open 1');
});

test('a comparison of a bill says of which day, and what differs', () => {
  const sums = { rows: 5, orders: 4, matching: 3, anotherSystem: 0, differences: 3 };
  expect(shown({ route: 'reconcile-bill', durationMs: 254, billDate: '20260101', ...sums })).toBe(
    'reconcile-bill                   254 ms  20260101  matching 3  differences 3',
  );
});

test('a pass that failed says why', () => {
  expect(
    shown({
      level: 'ERROR',
      route: 'reconcile-orders',
      durationMs: 5,
      code: 'internal_error',
      errorMessage: 'no',
    }),
  ).toBe('reconcile-orders                   5 ms  internal_error  no');
});

test('a pass that found nothing to do is not shown: there is one every minute', () => {
  expect(shown({ ...PASS, due: 0, markedPaid: 0, open: 0 })).toBeUndefined();
});

test('one order that a person had asked about is shown', () => {
  expect(
    shown({
      route: 'reconcile-orders',
      durationMs: 26,
      outTradeNo: '20260101abc',
      tradeState: 'NOTPAY',
      outcome: 'open',
    }),
  ).toBe('reconcile-orders                  26 ms  20260101abc  NOTPAY  open');
});

test('what came from outside is shown, and clears no screen and begins no line', () => {
  const fields = { route: 'GET /orders/{outTradeNo}', status: 404, durationMs: 5 };
  expect(shown({ ...fields, outTradeNo: '\u001b[2J\u009b2J\u202e\nforged' })).toBe(
    'GET /orders/{outTradeNo}   404     5 ms  \\u001b[2J\\u009b2J\\u202e\\u000aforged',
  );
});

test.each(['', 'Starting Offline', '{"message":"batch"}', '{'])('%j is no request', (text) => {
  expect(requestLine(text)).toBeUndefined();
});
