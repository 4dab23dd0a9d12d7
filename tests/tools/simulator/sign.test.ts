import { isSignedBy, signatureOf } from '../../../tools/simulator/sign';

const key = '192006250b4c09247ec02edce69f6a2d';
const example = {
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '10000100',
  device_info: '1000',
  body: 'test',
  nonce_str: 'ibuaiVcKdpRxkhJA',
};

describe("the oracle's own signature", () => {
  test("is WeChat's documented example by MD5", () => {
    expect(signatureOf(example, 'MD5', key)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7');
  });

  test("is WeChat's documented example by HMAC-SHA256", () => {
    const right = '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6';
    expect(signatureOf(example, 'HMAC-SHA256', key)).toBe(right);
  });

  test("is WeChat's documented paySign", () => {
    const params = {
      appId: 'wxd678efh567hg6787',
      timeStamp: '1490840662',
      nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
      package: 'prepay_id=wx2017033010242291fcfe0db70013231072',
      signType: 'MD5',
    };
    const right = '22D9B4E54AB1950F51E0649E8810ACD6';
    expect(signatureOf(params, 'MD5', 'qazwsxedcrfvtgbyhnujmikolp111111')).toBe(right);
  });

  test('leaves out sign and empty values, but not zeros', () => {
    expect(signatureOf({ ...example, sign: 'WHATEVER', attach: '' }, 'MD5', key)).toBe(
      '9A0A8659F005D6984697E2CA0A9CF3B7',
    );
    expect(signatureOf({ ...example, coupon_fee: '0' }, 'MD5', key)).toBe('9ABAFC70A6D611A538BAD21F2FD8D9A0');
  });

  test('sorts names by byte', () => {
    const fields = {
      ...{ coupon_fee_0: '1', coupon_fee: '2', coupon_fee_10: '3', coupon_fee_2: '4' },
      ...{ Zed: '5', abc: '6', a_b: '7', ab: '8' },
    };
    expect(signatureOf(fields, 'MD5', key)).toBe('3EA8070E7798929F61BC235D286C1819');
  });

  test('takes values as they are: Chinese, blanks and ampersands', () => {
    const fields = { ...example, body: ' 支付 测试&a=b ', attach: '{"k":"v"}' };
    expect(signatureOf(fields, 'MD5', key)).toBe('66FACBEA0E691B6A4738B61B7BD289D5');
  });

  test.each([undefined, '', '9A0A8659F005D6984697E2CA0A9CF3B8', '9a0a8659f005d6984697e2ca0a9cf3b7'])(
    'is not %p',
    (signature) => {
      expect(isSignedBy(example, signature, 'MD5', key)).toBe(false);
    },
  );
});
