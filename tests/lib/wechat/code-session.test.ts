import fc from 'fast-check';
import { PayError } from '../../../lib/errors/errors';
import { codeSessionUrl, ERRCODES, readCodeSession, tradeCode } from '../../../lib/wechat/code-session';
import {
  NoAnswer,
  type OutboundAnswer,
  type OutboundRequest,
  type Send,
} from '../../../lib/outbound/http-client';
import { VECTORS } from '../../fixtures/official/vectors';
import { thrownBy } from './pay/v2/signed-answer';

const MINI = { appId: 'wxd930ea5d5a258f4f', appSecret: '0123456789abcdef0123456789abcdef' };
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const SESSION_KEY = 'HyVFkGl5F5OQWJZZaNzBBg==';
const RID = '6166f719-6cb5d09c-633ab469';

function sample(name: string): Buffer {
  return Buffer.from(VECTORS.json_samples.find((each) => each.name === name)?.body ?? '');
}

function errorOf(answer: unknown): unknown {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return thrownBy(() => readCodeSession(Buffer.from(text)));
}

describe('reading', () => {
  test("gives the openid of the documentation's sample", () => {
    expect(readCodeSession(sample('code2session ok'))).toBe(OPENID);
  });

  test.each([
    ['an errcode of 0', { errcode: 0, errmsg: 'ok', openid: OPENID, session_key: SESSION_KEY }],
    ['a unionid', { openid: OPENID, session_key: SESSION_KEY, unionid: 'u' }],
    ['members that nobody knows', { openid: OPENID, some_future_member: { a: [1] } }],
  ])('gives the openid beside %s', (_, answer) => {
    expect(readCodeSession(Buffer.from(JSON.stringify(answer)))).toBe(OPENID);
  });

  test.each([
    [-1, 'wechat_unavailable'],
    [40029, 'login_code_invalid'],
    [40163, 'login_code_used'],
    [45011, 'login_rate_limited'],
    [40226, 'login_user_blocked'],
    [40013, 'merchant_misconfigured'],
    [40125, 'merchant_misconfigured'],
    [40164, 'merchant_misconfigured'],
    [40243, 'merchant_misconfigured'],
    [41002, 'merchant_misconfigured'],
    [41004, 'merchant_misconfigured'],
    [41008, 'merchant_misconfigured'],
    [99999, 'wechat_refused'],
  ])('says of errcode %i: %s', (errcode, code) => {
    const error = errorOf({ errcode, errmsg: `some words, rid: ${RID}` });
    expect(error).toBeInstanceOf(PayError);
    expect(error).toMatchObject({ code, facts: { errcode, rid: RID } });
  });

  test('has a row for nothing but the errcodes above', () => {
    expect(Object.keys(ERRCODES)).toHaveLength(12);
  });

  test('names the errcode without a rid where there is none', () => {
    expect(errorOf({ errcode: 40029, errmsg: 'invalid code' })).toMatchObject({ facts: { errcode: 40029 } });
    expect(errorOf({ errcode: 40029 })).toMatchObject({
      code: 'login_code_invalid',
      facts: { errcode: 40029 },
    });
  });

  test("reads the documentation's samples of refusals", () => {
    expect(thrownBy(() => readCodeSession(sample('code2session used code')))).toMatchObject({
      code: 'login_code_used',
      facts: { rid: RID },
    });
    expect(thrownBy(() => readCodeSession(sample('code2session bad code')))).toMatchObject({
      code: 'login_code_invalid',
    });
  });

  test('an errcode counts, even beside an openid', () => {
    expect(errorOf({ errcode: 40226, openid: OPENID })).toMatchObject({ code: 'login_user_blocked' });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '<html>502</html>'],
    ['half of it', `{"session_key":"${SESSION_KEY}","open`],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', `"${OPENID}"`],
    ['no openid', { session_key: SESSION_KEY }],
    ['an empty openid', { openid: '' }],
    ['an openid that is a number', { openid: 1 }],
    ['an openid that is a list', { openid: [OPENID] }],
    ['an openid of other characters', { openid: 'a&b=c' }],
    ['an openid with a line feed', { openid: `${OPENID}\n` }],
    ['an openid that is too long', { openid: 'o'.repeat(129) }],
    ['an errcode that is a text', { errcode: '40029' }],
    ['an errcode that is no whole number', { errcode: 0.5, openid: OPENID }],
    ['an errcode that is null', { errcode: null, openid: OPENID }],
    ['an errmsg that is an object', { errcode: 40029, errmsg: {} }],
  ])('does not understand %s', (_, answer) => {
    expect(errorOf(answer)).toMatchObject({ code: 'wechat_answer_invalid' });
  });

  test('does not understand bytes that are no text', () => {
    const bytes = Buffer.concat([
      Buffer.from(`{"openid":"${OPENID}","x":"`),
      Buffer.of(0xff),
      Buffer.from('"}'),
    ]);
    expect(thrownBy(() => readCodeSession(bytes))).toMatchObject({ code: 'wechat_answer_invalid' });
  });

  test.each([
    ['broken JSON', `{"session_key":"${SESSION_KEY}",`],
    ['no openid', `{"session_key":"${SESSION_KEY}"}`],
    ['an openid of the wrong kind', `{"session_key":"${SESSION_KEY}","openid":1}`],
    ['an errcode', `{"session_key":"${SESSION_KEY}","errcode":40029,"errmsg":"${SESSION_KEY}"}`],
    ['an unknown errcode', `{"session_key":"${SESSION_KEY}","errcode":1,"errmsg":"rid: ${SESSION_KEY}"}`],
  ])('keeps the session_key out of the error about %s', (_, text) => {
    const error = errorOf(text) as PayError;
    const told = [String(error), JSON.stringify(error), error.stack, String(error.cause)].join(' ');
    expect(told).not.toContain(SESSION_KEY);
  });
});

describe('the address', () => {
  test('holds exactly what WeChat asks for', () => {
    expect(codeSessionUrl('https://api.weixin.qq.com', MINI, '0a1B')).toBe(
      'https://api.weixin.qq.com/sns/jscode2session?appid=wxd930ea5d5a258f4f&secret=0123456789abcdef0123456789abcdef&js_code=0a1B&grant_type=authorization_code',
    );
  });

  test('lets no code become a parameter of its own', () => {
    const code = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a&appid=b', 'a#b', 'a?b=c', '+ %20', 'a;b', '支付🍵', '../..', '\r\nHost: x'),
    );
    fc.assert(
      fc.property(code, (text) => {
        const url = new URL(codeSessionUrl('https://api.weixin.qq.com', MINI, text));
        expect(url.pathname).toBe('/sns/jscode2session');
        expect(url.hash).toBe('');
        expect([...url.searchParams]).toEqual([
          ['appid', MINI.appId],
          ['secret', MINI.appSecret],
          ['js_code', text],
          ['grant_type', 'authorization_code'],
        ]);
      }),
    );
  });
});

/** A line to WeChat that always ends the same way, and what was sent over it. */
function line(outcome: OutboundAnswer | Error): { send: Send; sent: OutboundRequest[] } {
  const sent: OutboundRequest[] = [];
  return {
    sent,
    send: (request) => {
      sent.push(request);
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  };
}

const OK = { status: 200, body: sample('code2session ok') };

describe('trading', () => {
  test('sends one GET and gives the openid', async () => {
    const { send, sent } = line(OK);
    await expect(tradeCode(send, 'https://api.weixin.qq.com', MINI, 'c')).resolves.toBe(OPENID);
    expect(sent).toEqual([
      { method: 'GET', url: codeSessionUrl('https://api.weixin.qq.com', MINI, 'c'), timeoutMs: 5000 },
    ]);
  });

  test.each<[string, OutboundAnswer | Error, string, Record<string, unknown>]>([
    ['a time-out', new NoAnswer('timeout'), 'wechat_unavailable', { reason: 'timeout' }],
    ['no connection', new NoAnswer('connection'), 'wechat_unavailable', { reason: 'connection' }],
    ['an endless answer', new NoAnswer('too_large'), 'wechat_unavailable', { reason: 'too_large' }],
    ['status 500', { ...OK, status: 500 }, 'wechat_unavailable', { wechatStatus: 500 }],
    ['status 503', { ...OK, status: 503 }, 'wechat_unavailable', { wechatStatus: 503 }],
    ['a redirect', { ...OK, status: 302 }, 'wechat_answer_invalid', {}],
    ['status 404', { ...OK, status: 404 }, 'wechat_answer_invalid', {}],
    ['status 204', { status: 204, body: Buffer.alloc(0) }, 'wechat_answer_invalid', {}],
    ['garbage', { status: 200, body: Buffer.from('x') }, 'wechat_answer_invalid', {}],
    [
      'a busy WeChat',
      { status: 200, body: Buffer.from('{"errcode":-1}') },
      'wechat_unavailable',
      { errcode: -1 },
    ],
  ])('does not try again after %s: the code may be used up', async (_, outcome, code, facts) => {
    const { send, sent } = line(outcome);
    await expect(tradeCode(send, 'https://api.weixin.qq.com', MINI, 'c')).rejects.toMatchObject({
      code,
      facts,
    });
    expect(sent).toHaveLength(1);
  });

  test('does not swallow a fault of ours', async () => {
    const fault = new TypeError('a bug');
    await expect(tradeCode(line(fault).send, 'https://a.example', MINI, 'c')).rejects.toBe(fault);
  });

  test('keeps the appsecret out of every error', async () => {
    for (const outcome of [new NoAnswer('timeout'), { ...OK, status: 500 }, { ...OK, status: 302 }]) {
      const error: unknown = await tradeCode(line(outcome).send, 'https://a.example', MINI, 'c').catch(
        (caught: unknown) => caught,
      );
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(MINI.appSecret);
    }
  });
});
