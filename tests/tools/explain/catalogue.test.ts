import { explain } from '../../../tools/explain/explain';
import type { Finding } from '../../../tools/explain/finding';
import * as en from '../../../tools/error-catalogue/en';
import type { Words } from '../../../lib/errors/texts';
import * as zh from '../../../tools/error-catalogue/zh';
import { element, wire } from '../../fixtures/hostile/signed-notify';
import { ANSWER, less, over, PAID, PARAMS, SHOP, type Elements } from './oracle';

/** What the explainer says of a message, but for its signature. */
function findingsIn(xml: string | Uint8Array, others: readonly Elements[] = []): readonly Finding[] {
  const { findings } = explain({ xml: Buffer.from(xml) }, SHOP, { others });
  return findings.filter(({ kind }) => kind === 'refusal');
}

function findingsInParams(parameters: object): readonly Finding[] {
  const { findings } = explain({ payParams: JSON.stringify(parameters) }, SHOP);
  return findings.filter(({ kind }) => kind === 'refusal');
}

function signed(elements: Elements): string {
  return wire({ ...elements, sign: over(elements) });
}

function failed(errCode: string, more: Elements = {}): string {
  return signed({ ...less(ANSWER, 'prepay_id'), result_code: 'FAIL', err_code: errCode, ...more });
}

/** What a finding is in the words of a row, about something. */
function inTheWordsOf(english: Words, chinese: Words, about: string) {
  return {
    title: {
      en: english.meaning.replace(/\.$/, about === '' ? '.' : `: ${about}`),
      zh: chinese.meaning.replace(/。$/, about === '' ? '。' : `：${about}`),
    },
    fix: { en: `${english.cause} ${english.fix}`, zh: `${chinese.cause}${chinese.fix}` },
  };
}

describe('why a notification is refused is told in the words of the catalogue', () => {
  test.each([
    ['body_too_large', `<xml>${' '.repeat(70_000)}</xml>`, ''],
    ['sign_missing', wire(PAID), ''],
    ['sign_type_mismatch', signed({ ...PAID, sign_type: 'HMAC-SHA256' }), 'sign_type HMAC-SHA256'],
    ['field_missing', signed(less(PAID, 'openid')), 'openid'],
    ['field_invalid', signed({ ...PAID, total_fee: '1.00' }), 'total_fee 1.00'],
    ['not_success', signed({ ...PAID, result_code: 'FAIL' }), 'result_code FAIL'],
    ['trade_type_mismatch', signed({ ...PAID, trade_type: 'APP' }), 'trade_type APP'],
    ['appid_mismatch', signed({ ...PAID, appid: 'wx0000000000000000' }), 'appid wx0000000000000000'],
    ['mch_id_mismatch', signed({ ...PAID, mch_id: '1900000001' }), 'mch_id 1900000001'],
  ] as const)('%s', (id, xml, about) => {
    const expected = inTheWordsOf(en.NOTIFY_REFUSALS[id], zh.NOTIFY_REFUSALS[id], about);
    const page = 'https://pay.weixin.qq.com/doc/v2/merchant/4011937248';
    expect(findingsIn(xml)).toEqual([{ id, kind: 'refusal', ...expected, page }]);
  });

  test('that GBK was read to go on is said besides', () => {
    const [before = '', after = ''] = signed(PAID).split('支付测试');
    const gbk = Buffer.from('d6a7b8b6b2e2cad4', 'hex');
    const [finding] = findingsIn(Buffer.concat([Buffer.from(before), gbk, Buffer.from(after)]));
    expect(finding?.title.en).toBe(en.NOTIFY_REFUSALS.not_utf8.meaning);
    expect(finding?.fix.en).toMatch(/^It is read as GBK here\. /);
    expect(finding?.fix.zh).toContain(zh.NOTIFY_REFUSALS.not_utf8.fix);
  });

  test('of XML that nobody knows the fault of, the fix is that of the explainer', () => {
    const [finding] = findingsIn('<xml><a>b</c></xml>');
    expect(finding?.title.zh).toBe(zh.NOTIFY_REFUSALS.xml_malformed.meaning);
    expect(finding?.fix.en).not.toContain('npm run explain');
  });

  test('a request that was never signed is told how it is signed, and nothing of notifications', () => {
    const [finding] = findingsIn(wire(less(ANSWER, 'return_code', 'result_code')));
    expect(finding?.title.en).toBe(en.NOTIFY_REFUSALS.sign_missing.meaning);
    expect(finding?.fix.en).toContain('sign all fields');
    expect(finding?.fix.en).not.toContain(en.NOTIFY_REFUSALS.sign_missing.cause);
    expect(finding).not.toHaveProperty('page');
  });

  test.each([
    ['sign_type', 'HMAC-SHA256'],
    ['appid', 'wx0000000000000000'],
    ['mch_id', '1900000001'],
  ])('an answer with another %s is told nothing of notify_url', (field, value) => {
    const [finding] = findingsIn(signed({ ...ANSWER, [field]: value }));
    expect(finding?.title.en).toMatch(new RegExp(`: ${field} ${value}$`));
    expect(JSON.stringify(finding?.fix)).not.toMatch(/notify_url|orders are paid or closed/);
  });
});

describe('an err_code is told with its cause and its fix', () => {
  test('and with the words that WeChat gave it', () => {
    const expected = inTheWordsOf(en.ERR_CODES.ORDERPAID, zh.ERR_CODES.ORDERPAID, 'ORDERPAID 该订单已支付');
    const page = 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985';
    expect(findingsIn(failed('ORDERPAID', { err_code_des: '该订单已支付' }))).toEqual([
      { id: 'err_code', kind: 'refusal', ...expected, page },
    ]);
  });

  const ofOrder = en.ERR_CODES.NOTENOUGH.meaning.replace('.', ': NOTENOUGH');
  const ofRefund = en.ERR_CODES['refund NOTENOUGH'].meaning.replace('.', ': NOTENOUGH');
  const titles = (xml: string, others: readonly Elements[] = []) =>
    findingsIn(xml, others).map(({ title }) => title.en);

  test('NOTENOUGH means two things, unless a refund is spoken of', () => {
    expect(titles(failed('NOTENOUGH'))).toEqual([ofOrder, ofRefund]);
    expect(titles(failed('NOTENOUGH', { out_refund_no: 'R1' }))).toEqual([ofRefund]);
    expect(titles(failed('NOTENOUGH'), [{ refund_fee: '1' }])).toEqual([ofRefund]);
  });

  test('in a payment too, beside why it is none', () => {
    const ids = findingsIn(signed({ ...PAID, result_code: 'FAIL', err_code: 'SYSTEMERROR' })).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['not_success', 'err_code']);
  });

  test('one that nobody has described keeps its own words', () => {
    const [finding, ...more] = findingsIn(failed('NEW_ONE', { err_code_des: '新的' }));
    expect([finding?.id, finding?.title.en]).toEqual([
      'answer_failed',
      'WeChat did not do what was asked: FAIL NEW_ONE 新的',
    ]);
    expect(more).toEqual([]);
  });

  test('of a bill it stands in return_msg', () => {
    const [said, code] = findingsIn(
      `<xml>${element('return_code', 'FAIL')}${element('return_msg', 'No Bill Exist')}</xml>`,
    );
    expect(said?.id).toBe('not_signed_because_fail');
    expect(code?.fix.zh).toContain(zh.ERR_CODES['NO BILL EXIST'].fix);
  });
});

describe('an answer in JSON is told by its code', () => {
  test.each([
    ['errcode', { errcode: 40029, errmsg: 'invalid code' }, en.ERRCODES['40029'], 'errcode 40029'],
    ['api_error', { code: 'order_expired', detail: 'x' }, en.API_ERRORS.order_expired, 'order_expired'],
    [
      'phone_says',
      { errMsg: 'requestPayment:fail 缺少参数 total_fee' },
      en.CLIENT_WORDS.缺少参数total_fee,
      'requestPayment:fail 缺少参数 total_fee',
    ],
    [
      'phone_says',
      { errMsg: 'requestPayment:fail cancel', err_desc: '支付验证签名失败' },
      en.CLIENT_WORDS.支付验证签名失败,
      '支付验证签名失败 requestPayment:fail cancel',
    ],
  ])('%s, as a message and in the place of parameters', (id, answer, words, about) => {
    for (const findings of [findingsIn(JSON.stringify(answer)), findingsInParams(answer)]) {
      expect(findings.map((each) => each.id)).toEqual([id]);
      expect(findings[0]?.title.en).toBe(words?.meaning.replace(/\.$/, `: ${about}`));
      expect(findings[0]?.fix.en).toBe(`${words?.cause ?? ''} ${words?.fix ?? ''}`);
    }
  });

  test.each([[{ errcode: 99 }], [{ code: 'toString' }], [{ errMsg: 'requestPayment:ok' }], [{ id: 'EV-1' }]])(
    '%j is JSON and no more',
    (answer) => {
      expect(findingsIn(JSON.stringify(answer)).map(({ id }) => id)).toEqual(['json_not_xml']);
    },
  );

  test('no secret in it is shown', () => {
    const errMsg = `fail cancel ${SHOP.key}`;
    expect(JSON.stringify(findingsIn(JSON.stringify({ errMsg })))).not.toContain(SHOP.key);
  });
});

describe('the words of a refusal that is not signed', () => {
  const fail = (said: string) => `<xml>${element('return_code', 'FAIL')}${element('return_msg', said)}</xml>`;
  test.each([
    ['mch_id参数格式错误', 'WeChat does not take the value of mch_id: mch_id参数格式错误', 'WECHAT_MCH_ID'],
    ['appid参数长度有误', 'WeChat does not take the value of appid: appid参数长度有误', 'WECHAT_APPID'],
    ['JSAPI支付必须传openid', 'The request has no openid: JSAPI支付必须传openid', 'POST /login'],
    ['签名错误', 'The signature of the request is wrong: 签名错误', 'npm run explain'],
  ])('%s is explained in a message, in JSON and alone', (said, title, fix) => {
    const [first, second, ...more] = findingsIn(fail(said));
    expect([first?.id, second?.id, more]).toEqual(['not_signed_because_fail', 'return_msg', []]);
    for (const found of [
      second,
      ...findingsIn(JSON.stringify({ return_code: 'FAIL', return_msg: said })),
      ...findingsIn(JSON.stringify({ level: 'ERROR', code: 'wechat_refused', returnMsg: said })),
      ...findingsIn(` ${said}\n`),
    ]) {
      expect([found?.id, found?.title.en]).toEqual(['return_msg', title]);
      expect(found?.fix.en).toContain(fix);
    }
  });

  test('of a signed refusal they are told beside its err_code', () => {
    const said = failed('INVALID_REQUEST', { err_code_des: '201 商户订单号重复' });
    expect(findingsIn(said).map(({ id }) => id)).toContain('return_msg');
    expect(findingsIn(said).at(-1)?.fix.en).toContain('take another outTradeNo');
  });
});

describe('words alone are explained, as an article or a chat gives them', () => {
  test.each([
    ['requestPayment:fail cancel', 'phone_says', en.CLIENT_WORDS['fail cancel'].meaning],
    ['缺少参数 total_fee', 'phone_says', en.CLIENT_WORDS.缺少参数total_fee.meaning],
    ['调用支付JSAPI缺少参数: total_fee', 'phone_says', en.CLIENT_WORDS.缺少参数total_fee.meaning],
    ['支付验证签名失败', 'phone_says', en.CLIENT_WORDS.支付验证签名失败.meaning],
    ['201 商户订单号重复', 'return_msg', en.RETURN_MSGS.商户订单号重复.meaning],
    ['ORDERPAID', 'err_code', en.ERR_CODES.ORDERPAID.meaning],
    ['err_code: OUT_TRADE_NO_USED 商户订单号重复', 'return_msg', en.RETURN_MSGS.商户订单号重复.meaning],
    ['errcode 40029', 'errcode', en.ERRCODES['40029']?.meaning ?? ''],
    ['{"errcode":40163', 'errcode', en.ERRCODES['40163']?.meaning ?? ''],
    ['order_expired', 'api_error', en.API_ERRORS.order_expired.meaning],
  ])('%s', (text, id, meaning) => {
    const [first] = findingsIn(text);
    expect(first?.id).toBe(id);
    expect(first?.title.en).toBe(meaning.replace(/\.$/, `: ${text}`));
    expect(first?.title.zh).toContain(text);
  });

  test('what is none of all that is called so, and no message is said to be cut off', () => {
    expect(findingsIn('hello').map(({ id }) => id)).toEqual(['not_a_message']);
    expect(findingsIn('[1]').map(({ id }) => id)).toEqual(['json_not_xml']);
  });

  test('no secret in them is shown', () => {
    expect(JSON.stringify(findingsIn(`fail cancel ${SHOP.key}`))).not.toContain(SHOP.key);
  });
});

test('parameters that a phone refuses are told with what the phone says then', () => {
  const parameters = { ...PARAMS, package: 'prepay_id=' };
  const [finding] = findingsInParams({ ...parameters, paySign: over(parameters) });
  const { fix } = zh.CLIENT_WORDS.缺少参数total_fee;
  expect(finding?.fix.zh).toBe(`这时手机会提示“缺少参数total_fee”。${fix}`);
  const [missing] = findingsInParams({
    ...less(PARAMS, 'nonceStr'),
    paySign: over(less(PARAMS, 'nonceStr')),
  });
  expect(missing?.fix.en).toContain(en.CLIENT_WORDS['fail parameter error'].fix);
});
