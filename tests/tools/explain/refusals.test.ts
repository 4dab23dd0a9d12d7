import { Hash } from 'wechatpay-axios-plugin';
import { explain } from '../../../tools/explain/explain';
import { readXml } from '../../../lib/wechat/pay/v2/xml';
import { element, wire } from '../../fixtures/hostile/signed-notify';
import { ANSWER, KEY, less, over, PAID, PARAMS, SHOP, type Elements } from './oracle';

function idsOf(xml: string | Uint8Array): string[] {
  return explain({ xml: Buffer.from(xml) }, SHOP).findings.map(({ id }) => id);
}

function idsOfParams(parameters: unknown): string[] {
  const text = typeof parameters === 'string' ? parameters : JSON.stringify(parameters);
  return explain({ payParams: text }, SHOP).findings.map(({ id }) => id);
}

/** A message with its right signature. */
function signed(elements: Elements): string {
  return wire({ ...elements, sign: over(elements) });
}

const whole = signed(PAID);

describe('what the strict reader refuses is named', () => {
  const inside = (text: string) => whole.replace('</xml>', `${text}</xml>`);
  test.each([
    ['empty_body', ' \n'],
    ['json_not_xml', '{"id":"EV-2018"}'],
    ['form_not_xml', 'appid=wx1&mch_id=1&sign=AB'],
    ['html_not_xml', '<!DOCTYPE html><html><body>502</body></html>'],
    ['doctype', `<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]>${whole}`],
    ['comment', inside('<!-- test -->')],
    ['processing_instruction', inside('<?php echo 1 ?>')],
    ['declared_encoding', `<?xml version="1.0" encoding="GBK"?>${whole}`],
    ['cdata_open', '<xml><attach><![CDATA[a</attach></xml>'],
    ['cut_off', whole.slice(0, -9)],
    ['another_root', whole.replaceAll('xml>', 'root>')],
    ['attributes', inside('<a b="c">d</a>')],
    ['control_character', inside('<a>\u0007</a>')],
    ['unknown_entity', inside('<a>b & c</a>')],
    ['unknown_entity', inside('<a>&nbsp;</a>')],
    ['nested', inside('<a><b>c</b></a>')],
    ['duplicate_element', inside('<total_fee>1</total_fee>')],
    ['text_outside', `${whole} and more`],
    ['text_outside', inside('text')],
    ['xml_malformed', inside('<a>b</c>')],
  ])('%s', (id, xml) => {
    expect(readXml(Buffer.from(xml)).ok).toBe(false);
    const { findings, taken } = explain({ xml: Buffer.from(xml) }, SHOP);
    expect(findings.map((each) => each.id)).toEqual([id]);
    expect(findings[0]?.kind).toBe('refusal');
    expect(taken).toBeUndefined();
  });

  test('a doctype within CDATA is text', () => {
    expect(idsOf(signed({ ...PAID, attach: '<!DOCTYPE html> & <!-- -->' }))).toEqual(['signature-right']);
  });

  test('the element that stands twice is named', () => {
    const xml = Buffer.from(inside('<total_fee>1</total_fee>'));
    expect(explain({ xml }, SHOP).findings[0]?.title.en).toContain('total_fee');
  });

  const twice = (...names: readonly string[]) => inside(names.map((name) => `<${name}>1</${name}>`).join(''));

  test('coupon_fee twice is the sample of an old page of WeChat’s, and named so', () => {
    const [finding, ...more] = explain({ xml: Buffer.from(twice('coupon_fee')) }, SHOP).findings;
    expect([finding?.id, more]).toEqual(['sample_of_old_documentation', []]);
    expect(finding?.fix.en).toContain('coupon_fee_0');
    expect(idsOf(twice('coupon_fee', 'coupon_fee'))).toEqual(['sample_of_old_documentation']);
  });

  test('coupon_fee twice beside another element twice is no sample', () => {
    const [finding] = explain({ xml: Buffer.from(twice('coupon_fee', 'total_fee')) }, SHOP).findings;
    expect([finding?.id, finding?.title.en]).toEqual([
      'duplicate_element',
      expect.stringContaining('total_fee') as string,
    ]);
  });

  test.each([
    ['blanks', `${' '.repeat(65_000)}x`],
    ['declarations', '<?xml'.repeat(13_000)],
    ['ends', `<xml>${'</'.repeat(32_000)}</xml>`],
  ])('in no time, of a message of nothing but %s', (_, xml) => {
    const begun = performance.now();
    idsOf(xml);
    expect(performance.now() - begun).toBeLessThan(250);
  });

  test('a message that is too large', () => {
    expect(idsOf(`<xml>${' '.repeat(70_000)}</xml>`)).toEqual(['body_too_large']);
  });

  test('GBK is named, and read to go on', () => {
    const [before = '', after = ''] = whole.split('支付测试');
    const bytes = Buffer.concat([
      Buffer.from(before),
      Buffer.from('d6a7b8b6b2e2cad4', 'hex'),
      Buffer.from(after),
    ]);
    expect(idsOf(bytes)).toEqual(['not_utf8', 'signature-right']);
  });
});

describe('what is refused although the signature is right', () => {
  test.each([
    ['field_missing', signed(less(PAID, 'openid')), 'openid'],
    ['field_invalid', signed({ ...PAID, total_fee: '1.00' }), 'total_fee'],
    ['not_success', signed({ ...PAID, result_code: 'FAIL' }), 'result_code'],
    ['trade_type_mismatch', signed({ ...PAID, trade_type: 'APP' }), 'trade_type'],
    ['appid_mismatch', signed({ ...PAID, appid: 'wx0000000000000000' }), 'appid'],
    ['mch_id_mismatch', signed({ ...PAID, mch_id: '1900000001' }), 'mch_id'],
    ['sign_type_mismatch', signed({ ...PAID, sign_type: 'HMAC-SHA256' }), 'sign_type'],
    ['element_missing', signed(less(ANSWER, 'mch_id')), 'mch_id'],
    ['mch_id_mismatch', signed({ ...ANSWER, mch_id: '1900000001' }), 'mch_id'],
    ['err_code', signed({ ...ANSWER, result_code: 'FAIL', err_code: 'ORDERPAID' }), 'ORDERPAID'],
    ['answer_failed', signed({ ...ANSWER, result_code: 'FAIL', err_code: 'NEW_ONE' }), 'NEW_ONE'],
  ])('%s', (id, xml, word) => {
    expect(idsOf(xml)).toEqual(['signature-right', id]);
    const [, finding] = explain({ xml: Buffer.from(xml) }, SHOP).findings;
    expect(finding?.title.en).toContain(word);
    expect(finding?.title.zh).toContain(word);
  });

  test("an order's answer is no payment, and refused for nothing", () => {
    expect(idsOf(signed(ANSWER))).toEqual(['signature-right']);
  });
});

describe('a signature that fits two readings of the same text', () => {
  const moved = { ...less(PAID, 'fee_type'), device_info: '1000&fee_type=USD' };
  const idOf = (elements: Elements, sign: string) => idsOf(wire({ ...elements, sign }));

  test('is called ambiguous, with the field, and neither right nor forged', () => {
    expect(idOf(moved, over(moved))).toEqual(['ambiguous']);
    const xml = Buffer.from(signed(moved));
    expect(explain({ xml }, SHOP).findings[0]?.title.en).toContain('device_info 1000&fee_type=USD');
  });

  test('is called so also where fields of the sender are missing, or belong to others', () => {
    // A paySign stands as a message: appid swallows what wx.requestPayment is given.
    const cut = { appid: `${PARAMS['appId'] ?? ''}&nonceStr=x&package=prepay_id=wx1` };
    expect(idOf(cut, over(cut))).toEqual(['ambiguous']);
    const other = { ...moved, mch_id: '1900000001' };
    expect(idOf(other, over(other))).toEqual(['ambiguous']);
  });

  test('is called so of wx.requestPayment too', () => {
    const cut = { ...PARAMS, package: 'prepay_id=wx1&x=y' };
    expect(idsOfParams({ ...cut, paySign: over(cut) })).toEqual(['ambiguous']);
  });

  test('holds a secret that is told all the same', () => {
    const cut = { ...moved, body: KEY };
    expect(idOf(cut, over(cut))).toEqual(['ambiguous', 'key_in_message']);
  });

  test('is nothing of attach, nor of a signature that is wrong or missing', () => {
    const attached = { ...PAID, attach: 'a&b=c' };
    expect(idOf(attached, over(attached))).toEqual(['signature-right']);
    expect(idOf(moved, over(moved).toLowerCase())).toEqual(['lower-case']);
    expect(idOf(moved, '')).toEqual(['sign_missing']);
  });
});

describe('what WeChat would not take in a request, whoever signed it', () => {
  const order: Elements = {
    appid: PAID['appid'] ?? '',
    mch_id: PAID['mch_id'] ?? '',
    nonce_str: 'IITRi8Iabbblz1Jc',
    body: '茶',
    out_trade_no: 'T20260101000001',
    total_fee: '520',
    notify_url: 'https://shop.example/notify',
    trade_type: 'JSAPI',
    openid: PAID['openid'] ?? '',
  };

  test('nothing of an order that is right', () => {
    expect(idsOf(signed(order))).toEqual(['signature-right']);
  });

  test.each([
    ['fee_in_yuan', { total_fee: '5.20' }, ['total_fee', '5.20', '520']],
    ['fee_in_yuan', { total_fee: '5,20' }, ['total_fee', '5,20', '520']],
    ['fee_in_yuan', { refund_fee: '0.5' }, ['refund_fee', '0.5', '50']],
    ['fee_not_whole', { total_fee: '¥520' }, ['total_fee', '¥520']],
    ['fee_not_whole', { total_fee: '0' }, ['total_fee', '0']],
    ['fee_not_whole', { total_fee: '0520' }, ['total_fee', '0520']],
    ['fee_not_whole', { total_fee: '5.200' }, ['total_fee', '5.200']],
    ['out_trade_no_too_short', { out_trade_no: 'T1' }, ['T1', '6 to 32']],
    ['out_trade_no_too_long', { out_trade_no: 'T'.repeat(33) }, ['33', '6 to 32']],
    ['out_trade_no_characters', { out_trade_no: '订单 2026#1' }, ['订单 2026#1', '6 to 32']],
    ['notify_url_with_query', { notify_url: 'https://shop.example/notify?order=1' }, ['?order=1']],
  ] as const)('%s: %j', (id, change, words) => {
    expect(idsOf(signed({ ...order, ...change }))).toEqual(['signature-right', id]);
    const [, finding] = explain({ xml: Buffer.from(signed({ ...order, ...change })) }, SHOP).findings;
    const told = `${finding?.title.en ?? ''} ${finding?.fix.en ?? ''}`;
    for (const word of words) expect(told).toContain(word);
    expect(finding?.title.zh).toMatch(/\p{Script=Han}/u);
  });

  test('beside a wrong signature too', () => {
    const sign = over({ ...order, total_fee: '5.20' }).toLowerCase();
    expect(idsOf(wire({ ...order, total_fee: '5.20', sign }))).toEqual(['lower-case', 'fee_in_yuan']);
  });

  test('not of what WeChat says, whose words are another matter', () => {
    expect(idsOf(signed({ ...ANSWER, out_trade_no: 'T1' }))).toEqual(['signature-right']);
  });
});

describe('JSON that is no error', () => {
  test.each([
    [
      'v3_notification',
      {
        id: 'EV-2018022511223320873',
        event_type: 'TRANSACTION.SUCCESS',
        resource: { algorithm: 'AEAD_AES_256_GCM', ciphertext: 'x', nonce: 'y', associated_data: '' },
      },
    ],
    ['native_answer', { code_url: 'weixin://wxpay/bizpayurl?pr=AbCdEf' }],
    ['native_answer', { h5_url: 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx' }],
    ['v3_order_answer', { prepay_id: 'wx201410272009395522657a690389285100' }],
  ])('%s is recognised as a message and in the place of parameters', (id, answer) => {
    expect(idsOf(JSON.stringify(answer))).toEqual([id]);
    expect(idsOfParams(answer)).toEqual([id]);
  });
});

test('both are said: the mistake in the signature, and what is refused besides', () => {
  const elements = less(PAID, 'openid');
  expect(idsOf(wire({ ...elements, sign: over(elements).toLowerCase() }))).toEqual([
    'lower-case',
    'field_missing',
  ]);
});

describe('messages without a signature', () => {
  test('a refusal of WeChat, in its own words', () => {
    const xml = '<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>';
    const [finding, ...more] = explain({ xml: Buffer.from(xml) }, SHOP).findings;
    expect(finding?.id).toBe('not_signed_because_fail');
    expect(finding?.title.en).toContain('签名错误');
    expect(more.map(({ id }) => id)).toEqual(['return_msg']);
  });

  test('a notification of a refund', () => {
    expect(idsOf('<xml><return_code>SUCCESS</return_code><req_info>abc</req_info></xml>')).toEqual([
      'refund_notification',
    ]);
  });

  test('a forgotten one', () => {
    expect(idsOf(wire(PAID))).toEqual(['sign_missing']);
    expect(idsOf(wire({ ...PAID, sign: '' }))).toEqual(['sign_missing']);
  });
});

test.each([
  ['key', KEY],
  ['AppSecret', SHOP.appsecret ?? ''],
  ['v3 key', SHOP.apiV3Key ?? ''],
  ['previous key', SHOP.previousKey ?? ''],
])('the %s within the message is told, and not shown', (_, secret) => {
  const explanation = explain({ xml: Buffer.from(signed({ ...PAID, attach: secret })) }, SHOP);
  expect(explanation.findings.map(({ id }) => id)).toEqual(['signature-right', 'key_in_message']);
  expect(JSON.stringify(explanation)).not.toContain(secret);
});

test('CDATA marks and entities are known as they are written', () => {
  const fields = { ...PAID, attach: 'a&b' };
  const xml = (sign: string) => {
    const lines = Object.entries({ ...fields, sign }).map(([name, value]) =>
      name === 'attach' ? '<attach>a&#38;b</attach>' : element(name, value),
    );
    return `<xml>${lines.join('')}</xml>`;
  };
  const asWritten = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === 'attach' ? 'a&#38;b' : /^\d+$/.test(value) ? value : `<![CDATA[${value}]]>`,
    ]),
  );
  expect(idsOf(xml(over(fields)))).toEqual(['signature-right']);
  expect(idsOf(xml(over(asWritten)))).toEqual(['cdata-marks-signed']);
  expect(idsOf(xml(over({ ...fields, attach: 'a&#38;b' })))).toEqual(['entities-not-decoded']);
});

describe('the parameters of wx.requestPayment', () => {
  const passed = { ...PARAMS, paySign: over(PARAMS) };
  const resigned = (change: Elements) => {
    const all = { ...PARAMS, ...change };
    return { ...all, paySign: over(all) };
  };

  test('are right, and appId is taken from the setting', () => {
    expect(idsOfParams(passed)).toEqual(['signature-right']);
    expect(idsOfParams(less(passed, 'appId'))).toEqual(['signature-right']);
  });

  test.each([
    ['no object', '[1]', ['not_an_object']],
    ['no JSON', 'timeStamp=1', ['not_an_object']],
    ['a number', { ...passed, timeStamp: 1490840662 }, ['parameter_not_text', 'signature-right']],
    ['milliseconds', resigned({ timeStamp: '1490840662817' }), ['signature-right', 'time_stamp_not_seconds']],
    ['no prefix', resigned({ package: 'wx2017' }), ['signature-right', 'package_without_prefix']],
    [
      'no number',
      resigned({ package: 'prepay_id=undefined' }),
      ['signature-right', 'package_without_number'],
    ],
    ['a long nonceStr', resigned({ nonceStr: 'x'.repeat(33) }), ['signature-right', 'nonce_too_long']],
    ['another type', resigned({ signType: 'HMAC-SHA256' }), ['signature-right', 'pay_sign_type_mismatch']],
    ['the type of v3', resigned({ signType: 'RSA' }), ['signature-right', 'sign_type_of_v3']],
    ['another appId', resigned({ appId: 'wx0000000000000000' }), ['signature-right', 'appid_mismatch']],
    ['no paySign', PARAMS, ['pay_sign_missing']],
    [
      'no package',
      { ...less(PARAMS, 'package'), paySign: over(less(PARAMS, 'package')) },
      ['signature-right', 'parameter_missing'],
    ],
    [
      'timestamp',
      { ...less(passed, 'timeStamp'), timestamp: PARAMS['timeStamp'] },
      ['parameter_misspelled', 'signature-right'],
    ],
  ])('%s', (_, parameters, ids) => {
    expect(idsOfParams(parameters)).toEqual(ids);
  });

  describe('with “prepay_id=” twice in package are told that first and only', () => {
    const doubled = { ...PARAMS, package: `prepay_id=${PARAMS['package'] ?? ''}` };
    test.each([
      ['signed as it is passed', over(doubled), []],
      ['signed with it once', over(PARAMS), []],
      ['signed with another mistake', over(doubled).toLowerCase(), ['lower-case']],
      ['signed with it once and another mistake', over(PARAMS, SHOP.appsecret), ['appsecret-as-key']],
    ])('%s', (_, paySign, others) => {
      expect(idsOfParams({ ...doubled, paySign })).toEqual(['package_prefix_twice', ...others]);
    });

    test('without a signature too', () => {
      expect(idsOfParams(doubled)).toEqual(['package_prefix_twice', 'pay_sign_missing']);
    });
  });

  test('of HMAC-SHA256', () => {
    const all = { ...PARAMS, signType: 'HMAC-SHA256' };
    const payParams = JSON.stringify({ ...all, paySign: Hash.sign('HMAC-SHA256', all, KEY) });
    const { findings, taken } = explain({ payParams }, { ...SHOP, signType: 'HMAC-SHA256' });
    expect(findings.map(({ id }) => id)).toEqual(['signature-right']);
    expect(taken?.fits).toBe(true);
  });
});
