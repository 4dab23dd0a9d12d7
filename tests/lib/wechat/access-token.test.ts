import { PayError } from '../../../lib/errors/errors';
import {
  buildStableToken,
  makeAccessTokens,
  readStableToken,
  TOKEN_ERRCODES,
} from '../../../lib/wechat/access-token';
import { NoAnswer, type OutboundRequest, type Send } from '../../../lib/outbound/http-client';
import { thrownBy } from './pay/v2/signed-answer';

const MINI = { appId: 'wxd930ea5d5a258f4f', appSecret: '0123456789abcdef0123456789abcdef' };
const BASE = 'https://api.weixin.qq.com';

function bytes(answer: unknown): Buffer {
  return Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer));
}

describe('the request', () => {
  test('is what WeChat asks for, and never forces: that would end the token of everyone else', () => {
    expect(JSON.parse(buildStableToken(MINI))).toEqual({
      grant_type: 'client_credential',
      appid: MINI.appId,
      secret: MINI.appSecret,
      force_refresh: false,
    });
  });
});

describe('reading', () => {
  test('gives the token and its seconds', () => {
    expect(readStableToken(bytes({ access_token: 'ACCESS_TOKEN', expires_in: 7200 }))).toEqual({
      accessToken: 'ACCESS_TOKEN',
      expiresInSeconds: 7200,
    });
  });

  test.each([
    [-1, 'wechat_unavailable'],
    [45009, 'wechat_unavailable'],
    [45011, 'wechat_unavailable'],
    [40001, 'merchant_misconfigured'],
    [40002, 'merchant_misconfigured'],
    [40013, 'merchant_misconfigured'],
    [40125, 'merchant_misconfigured'],
    [40164, 'merchant_misconfigured'],
    [40243, 'merchant_misconfigured'],
    [41002, 'merchant_misconfigured'],
    [41004, 'merchant_misconfigured'],
    [50004, 'merchant_misconfigured'],
    [50007, 'merchant_misconfigured'],
    [99999, 'wechat_refused'],
  ])('says of errcode %i: %s', (errcode, code) => {
    const error = thrownBy(() => readStableToken(bytes({ errcode, errmsg: 'words, rid: 6166-aa' })));
    expect(error).toBeInstanceOf(PayError);
    expect(error).toMatchObject({ code, facts: { errcode, rid: '6166-aa' } });
  });

  test('has a row for nothing but the errcodes above', () => {
    expect(Object.keys(TOKEN_ERRCODES)).toHaveLength(13);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '<html>502</html>'],
    ['null', 'null'],
    ['no token', { expires_in: 7200 }],
    ['no life', { access_token: 'T' }],
    ['a life of nothing', { access_token: 'T', expires_in: 0 }],
    ['a life that is a text', { access_token: 'T', expires_in: '7200' }],
    ['an empty token', { access_token: '', expires_in: 7200 }],
    ['a token with a blank', { access_token: 'a b', expires_in: 7200 }],
    ['a token that is no text', { access_token: 1, expires_in: 7200 }],
  ])('does not understand %s', (_, answer) => {
    expect(thrownBy(() => readStableToken(bytes(answer)))).toMatchObject({ code: 'wechat_answer_invalid' });
  });

  test('keeps what WeChat said out of the error: it may quote the appsecret or hold a token', () => {
    for (const answer of [
      `{"access_token":"${MINI.appSecret}",`,
      { access_token: MINI.appSecret, expires_in: '1' },
      { errcode: 40125, errmsg: `invalid appsecret ${MINI.appSecret}` },
    ]) {
      const error = thrownBy(() => readStableToken(bytes(answer))) as PayError;
      expect([String(error), JSON.stringify(error), error.stack].join(' ')).not.toContain(MINI.appSecret);
    }
  });
});

/** WeChat's side: gives one token after the other, each when it is let; and a clock. */
function world(answers: readonly (object | Error)[], held = false) {
  const sent: OutboundRequest[] = [];
  const waiting: (() => void)[] = [];
  let time = Date.parse('2026-01-01T12:00:00.000Z');
  const send: Send = async (request) => {
    const answer = answers[sent.length] ?? new Error('asked too often');
    sent.push(request);
    if (held) await new Promise<void>((resolve) => waiting.push(resolve));
    if (answer instanceof Error) throw answer;
    return { status: 200, body: bytes(answer) };
  };
  return {
    sent,
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
    tokens: makeAccessTokens({ send, now: () => new Date(time) }, BASE, MINI),
  };
}

const token = (name: string, seconds = 7200) => ({ access_token: name, expires_in: seconds });

describe('the token of an environment', () => {
  test('is asked for by one POST of JSON', async () => {
    const { sent, tokens } = world([token('one')]);
    await expect(tokens()).resolves.toBe('one');
    expect(sent).toEqual([
      {
        method: 'POST',
        url: `${BASE}/cgi-bin/stable_token`,
        body: buildStableToken(MINI),
        contentType: 'application/json',
        timeoutMs: 3000,
      },
    ]);
  });

  test('is asked for once, however many want it at the same time', async () => {
    const { sent, tokens, release } = world([token('one')], true);
    const all = Array.from({ length: 50 }, () => tokens());
    release();
    await expect(Promise.all(all)).resolves.toEqual(Array(50).fill('one'));
    expect(sent).toHaveLength(1);
  });

  test('is kept until five minutes before its end', async () => {
    const { sent, tokens, pass } = world([token('one'), token('two')]);
    await tokens();
    pass(7200 - 300 - 1);
    await expect(tokens()).resolves.toBe('one');
    expect(sent).toHaveLength(1);
    pass(1);
    await expect(tokens()).resolves.toBe('two');
  });

  test('that WeChat refuses is replaced, once for all who had it', async () => {
    const { sent, tokens } = world([token('one'), token('two')]);
    await tokens();
    await expect(Promise.all([tokens('one'), tokens('one'), tokens('one')])).resolves.toEqual([
      'two',
      'two',
      'two',
    ]);
    expect(sent).toHaveLength(2);
  });

  test('is not asked for again because of one that has been replaced already', async () => {
    const { sent, tokens } = world([token('one'), token('two')]);
    await tokens();
    await tokens('one');
    await expect(tokens('one')).resolves.toBe('two');
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['no answer', new NoAnswer('timeout'), 'wechat_unavailable'],
    ['a busy WeChat', { errcode: -1 }, 'wechat_unavailable'],
    ['a wrong appsecret', { errcode: 40125 }, 'merchant_misconfigured'],
  ])('is asked for anew after %s, which all who waited are told', async (_, failure, code) => {
    const { sent, tokens, release } = world([failure, token('two')], true);
    const both = Promise.allSettled([tokens(), tokens()]);
    release();
    expect(await both).toMatchObject([
      { status: 'rejected', reason: { code } },
      { status: 'rejected', reason: { code } },
    ]);
    const next = tokens();
    release();
    await expect(next).resolves.toBe('two');
    expect(sent).toHaveLength(2);
  });

  test('does not hide a fault of ours', async () => {
    const fault = new TypeError('a bug');
    await expect(world([fault]).tokens()).rejects.toBe(fault);
  });

  test('keeps the appsecret out of every error', async () => {
    for (const failure of [new NoAnswer('connection'), { errcode: 40125, errmsg: MINI.appSecret }, {}]) {
      const error: unknown = await world([failure])
        .tokens()
        .catch((caught: unknown) => caught);
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(MINI.appSecret);
    }
  });
});
