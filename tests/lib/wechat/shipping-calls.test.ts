import { NoAnswer, type OutboundAnswer, type OutboundRequest } from '../../../lib/outbound/http-client';
import { makeShippingCalls } from '../../../lib/wechat/shipping-calls';
import { PayError } from '../../../lib/errors/errors';
import { aPaidOrder, aShipment } from '../../support/a-shipment';

const NO_TOKEN = new PayError('merchant_misconfigured', 'no token');

/** What one sending leads to: WeChat's errcode, an HTTP status with or without a body, or no answer. */
type Outcome = number | { readonly status: number; readonly body?: string } | Error;

/** The calls over a line that answers as the list says; the access tokens one after the other. */
function calls(
  outcomes: readonly Outcome[],
  tokens: readonly (string | PayError)[] = ['t1'],
  budgetMs = 5_000,
) {
  const sent: OutboundRequest[] = [];
  const asked: (string | undefined)[] = [];
  const send = (request: OutboundRequest): Promise<OutboundAnswer> => {
    const outcome = outcomes[sent.length] ?? new Error('sent too often');
    sent.push(request);
    if (outcome instanceof Error) return Promise.reject(outcome);
    const { status, body = '' } =
      typeof outcome === 'number' ? { status: 200, body: JSON.stringify({ errcode: outcome }) } : outcome;
    return Promise.resolve({ status, body: Buffer.from(body) });
  };
  const give = (stale?: string): Promise<string> => {
    const token = tokens[asked.length] ?? new PayError('wechat_unavailable', 'asked too often');
    asked.push(stale);
    return token instanceof PayError ? Promise.reject(token) : Promise.resolve(token);
  };
  const ports = { send, now: () => new Date('2026-01-01T13:00:00.000Z') };
  const { uploadShipping } = makeShippingCalls(ports, give, 'https://api.weixin.qq.com', 'wx1', budgetMs);
  return { sent, asked, upload: () => uploadShipping(aPaidOrder(), aShipment()) };
}

const unsent = new NoAnswer('connection', false);

describe('a shipment certainly did not reach WeChat', () => {
  test.each<[string, readonly Outcome[], readonly (string | PayError)[], number]>([
    ['without an access token', [], [NO_TOKEN], 5_000],
    ['without a connection', [unsent], ['t1'], 5_000],
    ['where the time is over before it is sent', [], ['t1'], 199],
    ['where WeChat refused the access token, and gives no other', [40001], ['t1', NO_TOKEN], 5_000],
    ['where WeChat refused both access tokens', [40001, 42001], ['t1', 't2'], 5_000],
    ['where WeChat refused the access token, and is out of reach then', [40001, unsent], ['t1', 't2'], 5_000],
    ['where WeChat turns it away unread', [45009], ['t1'], 5_000],
    ['where WeChat refuses the set-up', [48001], ['t1'], 5_000],
  ])('%s', async (_, outcomes, tokens, budgetMs) => {
    const { upload, sent } = calls(outcomes, tokens, budgetMs);
    const result = await upload();
    expect(result).toEqual({ kind: 'in_vain', because: expect.any(PayError) as PayError });
    expect(sent).toHaveLength(outcomes.length);
  });
});

describe('a shipment may have reached WeChat', () => {
  test.each<[string, readonly Outcome[], string, readonly string[]]>([
    ['after a time-out', [new NoAnswer('timeout')], 'wechat_unavailable', ['t1']],
    ['after a connection that broke', [new NoAnswer('connection')], 'wechat_unavailable', ['t1']],
    ['after an answer that is too large', [new NoAnswer('too_large')], 'wechat_unavailable', ['t1']],
    ['after a fault of WeChat’s', [{ status: 502 }], 'wechat_unavailable', ['t1']],
    ['after an answer of somebody else’s', [{ status: 302 }], 'wechat_answer_invalid', ['t1']],
    [
      'after an answer that cannot be read',
      [{ status: 200, body: '<html>' }],
      'wechat_answer_invalid',
      ['t1'],
    ],
    ['where WeChat calls itself busy', [-1], 'wechat_unavailable', ['t1']],
    ['where WeChat says what nobody has described', [99999], 'wechat_refused', ['t1']],
    [
      'after a time-out with another access token',
      [40001, new NoAnswer('timeout')],
      'wechat_unavailable',
      ['t1', 't2'],
    ],
  ])('%s: that is thrown', async (_, outcomes, code, tokens) => {
    await expect(calls(outcomes, tokens).upload()).rejects.toMatchObject({ code });
  });

  test('after a fault of ours, which is thrown as it is', async () => {
    const fault = new TypeError('fault');
    await expect(calls([fault]).upload()).rejects.toBe(fault);
  });
});

test('a refused access token is replaced once, and the message goes out word for word', async () => {
  const { upload, sent, asked } = calls([40001, 0], ['t1', 't2']);
  await expect(upload()).resolves.toEqual({ kind: 'uploaded', errcode: 0 });
  expect(asked).toEqual([undefined, 't1']);
  expect(sent.map(({ url }) => url.split('access_token=')[1])).toEqual(['t1', 't2']);
  expect(sent[1]?.body).toBe(sent[0]?.body);
});
