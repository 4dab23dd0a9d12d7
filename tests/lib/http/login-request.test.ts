import { readLoginRequest } from '../../../lib/http/login-request';
import { aFormRequest, aJsonRequest } from './a-request';
import { refusalOf } from './refusal-of';

const CURE = 'Send the code of wx.login: a text of 1 to 128 characters.';

test('reads the code of wx.login from JSON or a form', () => {
  expect(readLoginRequest(aJsonRequest({ code: '0a3Xyz_-' }))).toBe('0a3Xyz_-');
  expect(readLoginRequest(aFormRequest('code=0a3Xyz_-'))).toBe('0a3Xyz_-');
});

test.each([1, 128])('a code of %d characters is taken', (length) => {
  const code = 'c'.repeat(length);
  expect(readLoginRequest(aJsonRequest({ code }))).toBe(code);
});

test.each([{ code: '' }, { code: 'c'.repeat(129) }, { code: 12345 }, { code: null }, { code: ['a'] }])(
  '%j is refused with the fix',
  async (body) => {
    const error = await refusalOf(() => readLoginRequest(aJsonRequest(body)));
    expect(error.code).toBe('field_invalid');
    expect(error.fields).toEqual([{ field: 'code', detail: CURE }]);
  },
);

test('a request without a code is refused with the fix', async () => {
  const error = await refusalOf(() => readLoginRequest(aJsonRequest({})));
  expect(error.code).toBe('field_invalid');
  expect(error.fields).toEqual([{ field: 'code', detail: CURE }]);
});

test('digits in a form are a text all the same', () => {
  expect(readLoginRequest(aFormRequest('code=12345'))).toBe('12345');
});

test('a field that login does not take is refused, and the code is not told back', async () => {
  const error = await refusalOf(() => readLoginRequest(aJsonRequest({ code: 'hush-hush', appid: 'wx1' })));
  expect(error.fields).toEqual([
    { field: 'appid', detail: 'There is no such field. This request takes code.' },
  ]);
  expect(error.message).not.toContain('hush-hush');
});
