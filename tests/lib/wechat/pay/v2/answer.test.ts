import { readAnswer, unbelievable } from '../../../../../lib/wechat/pay/v2/answer';
import { setting } from '../../../../fixtures/hostile/setting';
import { answer, refusal, thrownBy, UNSIGNED_FAIL } from './signed-answer';

const { merchant } = setting;

function errorOf(bytes: Uint8Array): unknown {
  return thrownBy(() => readAnswer(bytes, merchant, 'MD5'));
}

test('a signed answer gives its fields', () => {
  const read = readAnswer(answer({ prepay_id: 'wx1' }), merchant, 'MD5');
  expect(read).toMatchObject({ ok: true, fields: { result_code: 'SUCCESS', prepay_id: 'wx1' } });
});

test('a signed answer of the other algorithm is believed where that one is pinned', () => {
  expect(readAnswer(answer({}, 'HMAC-SHA256'), merchant, 'HMAC-SHA256')).toMatchObject({ ok: true });
});

test('a signed refusal gives its err_code and text', () => {
  expect(readAnswer(refusal('ORDERPAID', '该订单已支付'), merchant, 'MD5')).toEqual({
    ok: false,
    errCode: 'ORDERPAID',
    errCodeDes: '该订单已支付',
  });
});

test('a signed refusal without an err_code is a refusal all the same', () => {
  expect(readAnswer(answer({ result_code: 'FAIL' }), merchant, 'MD5')).toEqual({
    ok: false,
    errCode: '',
    errCodeDes: '',
  });
});

test('an unsigned refusal is an error to report, with its text for the log only', () => {
  const error = errorOf(UNSIGNED_FAIL);
  expect(error).toMatchObject({ code: 'wechat_refused', facts: { returnMsg: '签名错误' } });
  expect(error).not.toMatchObject({ detail: expect.stringContaining('签名错误') as string });
});

test.each([
  ['mch_id参数格式错误', 'mch_id', 'WECHAT_MCH_ID'],
  ['appid参数长度有误', 'appid', 'WECHAT_APPID'],
  ['JSAPI支付必须传openid', 'openid', 'POST /login'],
  ['appid and openid not match', 'openid', 'WECHAT_APPID'],
  ['notify_url参数格式有误', 'notify_url', 'NOTIFY_URL'],
])('an unsigned refusal that says %s names %s and %s, and no signature', (returnMsg, field, source) => {
  const error = errorOf(
    Buffer.from(`<xml><return_code>FAIL</return_code><return_msg>${returnMsg}</return_msg></xml>`),
  );
  expect(error).toMatchObject({ code: 'wechat_refused', facts: { returnMsg, field } });
  const { detail } = error as { readonly detail: string };
  expect(detail).toContain(field);
  expect(detail).toContain(source);
  expect(detail).not.toMatch(/signature|WECHAT_MCH_KEY|[^ -~]/);
});

test('an unsigned refusal of the signature says so', () => {
  const detail = expect.stringMatching(/signature .* wrong.*WECHAT_MCH_KEY/) as string;
  expect(errorOf(UNSIGNED_FAIL)).toMatchObject({ code: 'wechat_refused', detail });
});

test('words that are not known are left to the log, and no cause is made up', () => {
  const error = errorOf(
    Buffer.from('<xml><return_code>FAIL</return_code><return_msg>新的话</return_msg></xml>'),
  );
  expect(error).toMatchObject({ facts: { returnMsg: '新的话' } });
  expect(error).not.toMatchObject({ detail: expect.stringMatching(/usually|most often/i) as string });
});

test('an unsigned refusal names the variables to check, and may come without a text', () => {
  const error = errorOf(Buffer.from('<xml><return_code>FAIL</return_code></xml>'));
  expect(error).toMatchObject({ code: 'wechat_refused', facts: { returnMsg: '' } });
  expect(error).toMatchObject({ detail: expect.stringContaining('WECHAT_MCH_KEY') as string });
});

test.each<[string, Uint8Array, string]>([
  ['no XML', Buffer.from('<html>502</html>'), 'xml_malformed'],
  ['nothing', Buffer.alloc(0), 'xml_malformed'],
  ['bytes that are no text', Buffer.from([0xff]), 'not_utf8'],
  ['too much', Buffer.alloc(64 * 1024 + 1, ' '), 'body_too_large'],
  [
    'an answer without a signature',
    Buffer.from('<xml><return_code>SUCCESS</return_code></xml>'),
    'sign_missing',
  ],
  ["an answer under another's key", answer({}, 'MD5', 'anotherMerchantsKey0000000000000'), 'sign_mismatch'],
  ['an answer by the other algorithm', answer({}, 'HMAC-SHA256'), 'sign_mismatch'],
  ['an answer that contradicts its sign_type', answer({ sign_type: 'HMAC-SHA256' }), 'sign_type_mismatch'],
  ['an answer about another mini program', answer({ appid: 'wx8888888888888888' }), 'appid_mismatch'],
  ['an answer to another merchant', answer({ mch_id: '1900000110' }), 'mch_id_mismatch'],
  ['an answer without a return_code', answer({ return_code: undefined }), 'return_code'],
  ['an answer with another return_code', answer({ return_code: 'OK' }), 'return_code'],
  ['an answer without a result_code', answer({ result_code: undefined }), 'result_code'],
  ['an answer with another result_code', answer({ result_code: 'success' }), 'result_code'],
])('%s is not believed', (_, bytes, reason) => {
  expect(errorOf(bytes)).toMatchObject({ code: 'wechat_answer_invalid', facts: { reason } });
});

test('neither the key nor a signature is in any error', () => {
  for (const bytes of [UNSIGNED_FAIL, answer({ appid: 'wx1' }), answer({}, 'MD5', 'k')]) {
    const error = errorOf(bytes);
    const told = `${String(error)} ${JSON.stringify(error)}`;
    expect(told).not.toContain(merchant.key);
    expect(told).not.toMatch(/[0-9A-F]{32}/);
  }
});

test('what is unbelievable carries its reason and more facts', () => {
  expect(thrownBy(() => unbelievable('prepay_id', { field: 'x' }))).toMatchObject({
    code: 'wechat_answer_invalid',
    facts: { reason: 'prepay_id', field: 'x' },
  });
});
