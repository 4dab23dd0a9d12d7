import fc from 'fast-check';
import { ambiguousField } from '../../../../../lib/wechat/pay/v2/ambiguous';
import { readNotification } from '../../../../../lib/wechat/pay/v2/notification';
import { readOrderQuery } from '../../../../../lib/wechat/pay/v2/order-query';
import { buildRefund } from '../../../../../lib/wechat/pay/v2/refund';
import { sign } from '../../../../../lib/wechat/pay/v2/sign';
import { buildUnifiedOrder } from '../../../../../lib/wechat/pay/v2/unified-order';
import { aPayment, anOrder } from '../../../../support/an-order';
import { setting } from '../../../../fixtures/hostile/setting';
import { PAID, signatureOf, signed, wire, type Elements } from '../../../../fixtures/hostile/signed-notify';
import { thrownBy } from './signed-answer';

const { merchant } = setting;

/** What is signed, written out anew: a test must not ask the code under test how. */
function textOf(fields: Elements): string {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '');
  names.sort((a, b) => (a < b ? -1 : 1));
  return names.map((name) => `${name}=${fields[name] ?? ''}`).join('&');
}

/** Where a signed text can be cut: before every `name=` that begins it or follows a `&`. */
function cutsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/&(?=[A-Za-z_][A-Za-z0-9_.-]*=)/g)].map(({ index }) => index)];
}

/** The fields of a text that is cut at these places; undefined where they would not sign to the same text. */
function fieldsAt(text: string, cuts: readonly number[]): Elements | undefined {
  const entries = cuts.map((from, at) => {
    const part = text.slice(at === 0 ? from : from + 1, cuts[at + 1]);
    const equals = part.indexOf('=');
    return [part.slice(0, equals), part.slice(equals + 1)] as const;
  });
  const fields = Object.fromEntries(entries);
  return textOf(fields) === text ? fields : undefined;
}

/** What the payment of a message is read as; undefined where it is refused. */
type Read = (bytes: Uint8Array) => unknown;

const asNotification: Read = (bytes) => {
  const reading = readNotification(bytes, merchant, 'MD5');
  return reading.ok ? reading.payment : undefined;
};
const asAnswer: Read = (bytes) => {
  try {
    return readOrderQuery(bytes, merchant, anOrder());
  } catch {
    return undefined;
  }
};

const plainText = fc
  .stringMatching(/^[0-9A-Za-z %=&;.]{0,20}$/)
  .filter((text) => !/&[A-Za-z_][\w.-]*=/.test(text));
const attach = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('bank_type', 'cash_fee', 'fee_type', 'total_fee', 'out_trade_no', 'b', 'attach', 'zz'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((names) => `x${names.map((name) => `&${name}=1`).join('')}`),
);
/** A message of WeChat's own: only `attach` holds what a client of some system of the merchant's chose. */
const genuine = fc
  .record(
    {
      attach,
      device_info: plainText,
      coupon_id_0: plainText,
      promotion_detail: plainText,
      fee_type: fc.constantFrom('CNY', 'USD'),
      is_subscribe: fc.constantFrom('Y', 'N'),
      trade_state_desc: plainText,
      total_fee: fc.constantFrom('1', '100', '520'),
      zz: plainText,
    },
    { requiredKeys: ['attach'] },
  )
  .map((changes): Elements => ({ ...PAID, ...changes }));

describe.each([
  ['a notification', asNotification, {}],
  ['an answer to an order query', asAnswer, { trade_state: 'SUCCESS' }],
  ['an answer about an order that was refunded', asAnswer, { trade_state: 'REFUND' }],
])('%s that is cut anew', (_, read, more) => {
  test('is refused, or reads the same payment', () => {
    let others = 0;
    fc.assert(
      fc.property(genuine, fc.infiniteStream(fc.nat()), (changes, numbers) => {
        const fields = { ...changes, ...more };
        const text = textOf(fields);
        const before = read(Buffer.from(wire(signed(fields)), 'utf8'));
        const signature = signatureOf(fields);
        const places = cutsOf(text);
        const refuseOther = (cuts: readonly number[]): void => {
          const cut = fieldsAt(text, cuts);
          if (cut === undefined) return;
          others += 1;
          const after = read(Buffer.from(wire({ ...cut, sign: signature }), 'utf8'));
          if (after !== undefined) expect(after).toEqual(before);
        };
        // Every run of fields that one value can swallow, then places at random.
        for (let from = 1; from < places.length; from += 1) {
          for (let to = from + 1; to <= places.length; to += 1) {
            refuseOther(places.filter((_place, at) => at < from || at >= to));
          }
        }
        for (let round = 0; round < 20; round += 1) {
          refuseOther(places.filter((_place, at) => at === 0 || (numbers.next().value ?? 0) % 4 !== 0));
        }
      }),
      { numRuns: 150 },
    );
    expect(others).toBeGreaterThan(10_000);
  });

  test('is refused where a payment in USD would become one in CNY', () => {
    const usd = signed({ ...PAID, device_info: '1000', fee_type: 'USD', ...more });
    const { fee_type, ...rest } = usd;
    const recut = wire({ ...rest, device_info: `1000&fee_type=${fee_type ?? ''}` });
    expect(read(Buffer.from(wire(usd)))).toMatchObject(
      read === asAnswer ? { payment: { feeType: 'USD' } } : { feeType: 'USD' },
    );
    expect(read(Buffer.from(recut))).toBeUndefined();
  });
});

describe('such a message', () => {
  const recut = Buffer.from(wire(signed({ ...PAID, device_info: '1&fee_type=USD' })));

  test('is refused by that name, with the field', () => {
    expect(readNotification(recut, merchant, 'MD5')).toEqual({
      ok: false,
      refusal: 'ambiguous',
      field: 'device_info',
    });
    expect(
      thrownBy(() =>
        readOrderQuery(
          Buffer.from(wire(signed({ ...PAID, trade_state: 'NOTPAY', device_info: '1&fee_type=USD' }))),
          merchant,
          anOrder(),
        ),
      ),
    ).toMatchObject({ code: 'wechat_answer_invalid', facts: { reason: 'ambiguous', field: 'device_info' } });
  });

  test('is forged, and nothing else, where its signature is wrong', () => {
    const forged = wire({ ...PAID, device_info: '1&fee_type=USD', sign: 'A'.repeat(32) });
    expect(readNotification(Buffer.from(forged), merchant, 'MD5')).toEqual({
      ok: false,
      refusal: 'sign_mismatch',
    });
  });
});

test.each<[Elements, string | undefined]>([
  [{ a: 'x', attach: 'a&b=1' }, undefined],
  [{ a: 'x&=1', b: '&1=2', c: 'M&M', d: 'a=b', e: '&', f: '' }, undefined],
  [{ a: 'x', b: '&_=' }, 'b'],
  [{ a: 'x&b.c-d=', b: 'x' }, 'a'],
  [{ appId: 'wx&nonceStr=n&package=prepay_id=x' }, 'appId'],
])('%j is ambiguous in %s', (fields, field) => {
  expect(ambiguousField(fields)).toBe(field);
});

test('a payment whose attach holds such a text is believed: the attach is the payer’s own', () => {
  expect(asNotification(Buffer.from(wire(signed({ ...PAID, attach: 'a&fee_type=USD' }))))).toEqual(
    aPayment(),
  );
});

describe('nothing that could be read in two ways is signed by us', () => {
  test.each(['body', 'attach', 'openid'] as const)('a unified order: %s', (field) => {
    const order = anOrder({ [field]: 'x&total_fee=1' });
    expect(() => buildUnifiedOrder(order, merchant, 'nonce')).toThrow(`${field}: `);
  });

  test('a refund', () => {
    const refund = { outRefundNo: 'R1', refundFee: 1, reason: 'x&total_fee=1' };
    expect(() => buildRefund(anOrder(), refund as never, merchant, 'nonce')).toThrow('refund_desc: ');
  });

  test('anything else, and the error holds no value', () => {
    const fields = { appId: 'wx1&nonceStr=secret' };
    expect(() => sign(fields, merchant.key, 'MD5')).toThrow(/^appId: (?!.*secret)/);
  });
});
