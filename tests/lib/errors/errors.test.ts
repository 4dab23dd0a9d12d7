import { API_ERRORS } from '../../../lib/errors/texts';
import { ERRORS, NOTIFY_REFUSALS, PayError, type ErrorCode } from '../../../lib/errors/errors';

const rows = Object.entries(ERRORS) as [ErrorCode, (typeof ERRORS)[ErrorCode]][];

describe('every error', () => {
  test.each(rows)('%s has a status of 4xx or 5xx', (_, { status }) => {
    expect(Number.isInteger(status)).toBe(true);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  test.each(rows)(
    '%s is answered 4xx when the caller or the payer has to act, else 5xx',
    (_, { status, who }) => {
      expect(status < 500).toBe(who === 'caller' || who === 'payer');
    },
  );

  test.each(rows)('%s is a code in small letters and underscores', (code) => {
    expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  });
});

describe('a PayError', () => {
  test('carries its code, its text and nothing else unless told', () => {
    const error = new PayError('order_paid', 'Do not pay again.');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'PayError',
      message: 'order_paid: Do not pay again.',
      code: 'order_paid',
      detail: 'Do not pay again.',
      fields: [],
      facts: {},
    });
    expect(error.outTradeNo).toBeUndefined();
  });

  test.each(rows)('of %s says the fix of the catalogue unless told something more exact', (code) => {
    expect(new PayError(code).detail).toBe(API_ERRORS[code].fix);
    expect(new PayError(code, 'Send 5.').detail).toBe('Send 5.');
  });

  test('about an order is the same error with the order’s number, and the first one is left alone', () => {
    const fields = [{ field: 'sku', detail: 'Send a sku.' }];
    const first = new PayError('order_differs', 'Repeat it.', { fields, facts: { errCode: 'X' } });
    const about = first.about('T1');
    expect(about).toBeInstanceOf(PayError);
    expect(about).toMatchObject({
      code: 'order_differs',
      detail: 'Repeat it.',
      fields,
      facts: { errCode: 'X' },
      outTradeNo: 'T1',
    });
    expect(first.outTradeNo).toBeUndefined();
  });

  test('about another order names that one', () => {
    expect(new PayError('order_paid', '', { outTradeNo: 'T1' }).about('T2').outTradeNo).toBe('T2');
  });
});

describe('what WeChat is told of a refused notification', () => {
  test('does not tell a missing signature from a wrong one, nor from one of another kind', () => {
    const { sign_missing, sign_mismatch, sign_type_mismatch } = NOTIFY_REFUSALS;
    expect(new Set([sign_missing, sign_mismatch, sign_type_mismatch]).size).toBe(1);
  });

  test.each(Object.entries(NOTIFY_REFUSALS))('is plain words that any XML can carry: %s', (_, words) => {
    expect(words).toMatch(/^[a-z ]+$/);
  });
});
