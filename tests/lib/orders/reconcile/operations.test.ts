import { PayError } from '../../../../lib/errors/errors';
import { makeOperations, type Operation } from '../../../../lib/orders/reconcile/operations';

const noAnswer = new PayError('wechat_unavailable', undefined, { facts: { reason: 'timeout' } });

/** Makes so many calls that end in the same way. */
async function calls(
  { call }: ReturnType<typeof makeOperations>,
  operation: Operation,
  times: number,
  end: unknown,
): Promise<void> {
  const ended = (): Promise<unknown> => (end instanceof Error ? Promise.reject(end) : Promise.resolve(end));
  for (let time = 0; time < times; time += 1) await call(operation, ended).catch(() => undefined);
}

test('an operation that is not answered five times in a row is called no more, and no other is affected', async () => {
  const operations = makeOperations();
  await calls(operations, 'closeorder', 4, noAnswer);
  expect(operations.isSkipped('closeorder')).toBe(false);
  await calls(operations, 'closeorder', 1, noAnswer);
  expect(operations.isSkipped('closeorder')).toBe(true);
  const call = jest.fn(() => Promise.resolve('answer'));
  await expect(operations.call('closeorder', call)).rejects.toMatchObject({
    code: 'wechat_unavailable',
    facts: { reason: 'operation_skipped' },
  });
  expect(call).not.toHaveBeenCalled();
  expect(operations.isSkipped('orderquery')).toBe(false);
  await expect(operations.call('orderquery', call)).resolves.toBe('answer');
});

test('an answer in between begins the count anew', async () => {
  const operations = makeOperations();
  await calls(operations, 'orderquery', 4, noAnswer);
  await calls(operations, 'orderquery', 1, { kind: 'open' });
  await calls(operations, 'orderquery', 4, noAnswer);
  expect(operations.isSkipped('orderquery')).toBe(false);
});

const facts = (more: Record<string, string | number>) => ({ facts: more });

test.each<[string, unknown, boolean]>([
  ['a time-out', noAnswer, true],
  [
    'an answer whose signature is wrong',
    new PayError('wechat_answer_invalid', '-', facts({ reason: 'sign_mismatch' })),
    true,
  ],
  [
    'a refusal of the whole request, which is never signed',
    new PayError('wechat_refused', '-', facts({ returnMsg: '签名错误' })),
    true,
  ],
  ['a busy WeChat, signed', new PayError('wechat_unavailable', '-', facts({ errCode: 'SYSTEMERROR' })), true],
  ['a refusal by errcode', new PayError('merchant_misconfigured', '-', facts({ errcode: 40164 })), true],
  ['a shipment that did not arrive', { kind: 'in_vain', because: noAnswer }, true],
  ['a signed refusal', new PayError('merchant_misconfigured', '-', facts({ errCode: 'NOAUTH' })), false],
  [
    'a signed refusal that no table knows',
    new PayError('wechat_refused', '-', facts({ errCode: 'NEW' })),
    false,
  ],
  [
    'a signed answer about another appid',
    new PayError('wechat_answer_invalid', '-', facts({ reason: 'appid_mismatch' })),
    false,
  ],
  [
    'a signed answer that can be read in two ways',
    new PayError('wechat_answer_invalid', '-', facts({ reason: 'ambiguous', field: 'device_info' })),
    false,
  ],
  ['a page of a proxy', new PayError('wechat_answer_invalid', '-', facts({ wechatStatus: 302 })), true],
  ['what is no XML', new PayError('wechat_answer_invalid', '-', facts({ reason: 'xml_malformed' })), true],
  [
    'a call for which there was no time',
    new PayError('wechat_unavailable', '-', facts({ reason: 'no_time_left' })),
    false,
  ],
  ['a fault of ours', new TypeError('x is not a function'), false],
  ['an answer', { kind: 'uploaded', errcode: 0 }, false],
])('%s counts as silence: %#', async (_, end, isSilent) => {
  const operations = makeOperations();
  await calls(operations, 'shipping', 5, end);
  expect(operations.isSkipped('shipping')).toBe(isSilent);
});

test('a call for which there was no time is no answer either', async () => {
  const operations = makeOperations();
  await calls(operations, 'refundquery', 4, noAnswer);
  const late = new PayError('wechat_unavailable', undefined, { facts: { reason: 'no_time_left' } });
  await calls(operations, 'refundquery', 3, late);
  expect(operations.isSkipped('refundquery')).toBe(false);
  await calls(operations, 'refundquery', 1, noAnswer);
  expect(operations.isSkipped('refundquery')).toBe(true);
});
