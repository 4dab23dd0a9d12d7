import { createHmac } from 'node:crypto';
import { generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { PayError } from '../../../lib/errors/errors';
import { readSession, SESSION_SECONDS, signSession } from '../../../lib/http/session-token';
import { aRequest } from './a-request';
import { refusalOf } from './refusal-of';

const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const config = {
  WECHAT_APPID: 'wxd930ea5d5a258f4f',
  SESSION_SECRET: 'a-secret-that-only-this-test-knows-0001',
};
const now = new Date('2026-01-01T12:00:00.000Z');
const issuedAt = now.getTime() / 1000;
const key = new TextEncoder().encode(config.SESSION_SECRET);

/** The claims of a session as signSession writes them. */
const claims: JWTPayload = {
  iss: 'miniprogram-pay',
  aud: config.WECHAT_APPID,
  sub: OPENID,
  iat: issuedAt,
  exp: issuedAt + SESSION_SECONDS,
};

function token(payload: JWTPayload, alg = 'HS256', secret: Parameters<SignJWT['sign']>[0] = key) {
  return new SignJWT(payload).setProtectedHeader({ alg }).sign(secret);
}

function withHeader(authorization?: string) {
  return aRequest('', undefined, authorization === undefined ? {} : { Authorization: authorization });
}

function read(bearer: string, at = now): Promise<string> {
  return readSession(withHeader(`Bearer ${bearer}`), config, at);
}

function refusal(bearer: string, at = now): Promise<PayError> {
  return refusalOf(() => read(bearer, at));
}

function after(milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}

function decoded(part: string | undefined): unknown {
  return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

describe('a session', () => {
  test('is a JWT whose HMAC-SHA256 anyone with the secret can check', async () => {
    const [header, payload, signature] = (await signSession(OPENID, config, now)).split('.');
    expect(decoded(header)).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(decoded(payload)).toEqual(claims);
    const right = createHmac('sha256', config.SESSION_SECRET).update(`${header ?? ''}.${payload ?? ''}`);
    expect(signature).toBe(right.digest('base64url'));
  });

  test('gives its openid back', async () => {
    expect(await read(await signSession(OPENID, config, now))).toBe(OPENID);
  });

  test('made by hand of the same claims is taken, so that each refusal below is for its one change', async () => {
    expect(await read(await token(claims))).toBe(OPENID);
  });

  test('lasts two hours to the second', async () => {
    expect(SESSION_SECONDS).toBe(2 * 60 * 60);
    const session = await signSession(OPENID, config, now);
    expect(await read(session, after(7_199_999))).toBe(OPENID);
    expect((await refusal(session, after(7_200_000))).code).toBe('token_expired');
    expect((await refusal(session, after(24 * 3_600_000))).code).toBe('token_expired');
  });

  test('that begins within a second counts from its start, and never lasts longer', async () => {
    const session = await signSession(OPENID, config, after(999));
    expect(decoded(session.split('.')[1])).toEqual(claims);
  });

  test.each(['Bearer', 'bearer', 'BEARER'])('is read from %s, whatever the case', async (scheme) => {
    const request = withHeader(`${scheme} ${await token(claims)}`);
    expect(await readSession(request, config, now)).toBe(OPENID);
  });
});

describe('a request without a token', () => {
  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'Bearer a b', 'token'])(
    'is told how to send one: %j',
    async (authorization) => {
      const error = await refusalOf(() => readSession(withHeader(authorization), config, now));
      expect(error.code).toBe('token_missing');
      expect(error.detail).toContain('Authorization: Bearer');
    },
  );
});

describe('a token is not valid', () => {
  test('under another secret', async () => {
    const other = { ...config, SESSION_SECRET: 'another-secret-of-more-than-32-bytes' };
    expect((await refusal(await signSession(OPENID, other, now))).code).toBe('token_invalid');
  });

  test('of another mini program', async () => {
    const other = { ...config, WECHAT_APPID: 'wx0000000000000000' };
    expect((await refusal(await signSession(OPENID, other, now))).code).toBe('token_invalid');
  });

  test.each(['HS384', 'HS512'])('under %s with the same secret', async (alg) => {
    // HS512 wants a longer key than HS256; what is refused is the algorithm.
    const long = { ...config, SESSION_SECRET: 'x'.repeat(64) };
    const session = await token(claims, alg, new TextEncoder().encode(long.SESSION_SECRET));
    const error = await refusalOf(() => readSession(withHeader(`Bearer ${session}`), long, now));
    expect(error.code).toBe('token_invalid');
  });

  test.each(['RS256', 'ES256'])('under %s', async (alg) => {
    const { privateKey } = await generateKeyPair(alg);
    expect((await refusal(await token(claims, alg, privateKey))).code).toBe('token_invalid');
  });

  test.each(['none', 'None', 'NONE'])('with the algorithm %s, signed or not', async (alg) => {
    const start = `${encoded({ alg, typ: 'JWT' })}.${encoded(claims)}`;
    const signature = createHmac('sha256', config.SESSION_SECRET).update(start).digest('base64url');
    expect((await refusal(`${start}.`)).code).toBe('token_invalid');
    expect((await refusal(`${start}.${signature}`)).code).toBe('token_invalid');
    expect((await refusal(new UnsecuredJWT(claims).encode())).code).toBe('token_invalid');
  });

  test.each(['iss', 'aud', 'sub', 'exp'])('without the claim %s', async (name) => {
    const { [name]: dropped, ...rest } = claims;
    expect(dropped).toBeDefined();
    expect((await refusal(await token(rest))).code).toBe('token_invalid');
  });

  test.each([
    ['an empty subject', { sub: '' }],
    ['another issuer', { iss: 'somebody-else' }],
    ['an audience that only contains ours', { aud: `x${config.WECHAT_APPID}` }],
    ['a beginning that is still to come', { nbf: issuedAt + 60 }],
  ])('with %s', async (_, change) => {
    expect((await refusal(await token({ ...claims, ...change }))).code).toBe('token_invalid');
  });

  test.each([[42], [{ openid: OPENID }], [[OPENID]], [true], [null]])(
    'with a subject that is no text: %j',
    async (sub) => {
      const start = `${encoded({ alg: 'HS256' })}.${encoded({ ...claims, sub })}`;
      const signature = createHmac('sha256', config.SESSION_SECRET).update(start).digest('base64url');
      expect((await refusal(`${start}.${signature}`)).code).toBe('token_invalid');
    },
  );

  test('with an end that is no number', async () => {
    const start = `${encoded({ alg: 'HS256' })}.${encoded({ ...claims, exp: 'never' })}`;
    const signature = createHmac('sha256', config.SESSION_SECRET).update(start).digest('base64url');
    expect((await refusal(`${start}.${signature}`)).code).toBe('token_invalid');
  });

  test('whose subject was changed after signing', async () => {
    const [header, , signature] = (await token(claims)).split('.');
    const forged = [header, encoded({ ...claims, sub: 'oSomebodyElse' }), signature].join('.');
    expect((await refusal(forged)).code).toBe('token_invalid');
  });

  test('when it is forged and expired: the signature comes first', async () => {
    const other = new TextEncoder().encode('another-secret-of-more-than-32-bytes');
    const forged = await token({ ...claims, exp: issuedAt - 1 }, 'HS256', other);
    expect((await refusal(forged)).code).toBe('token_invalid');
  });

  test.each(['x', 'a.b.c', '..', 'a.b', 'e30.e30.e30', 'A'.repeat(8000)])(
    'when it is garbage: %.20s',
    async (garbage) => {
      const error = await refusal(garbage);
      expect(error.code).toBe('token_invalid');
    },
  );

  test('and none of the refusals tells the token or the secret', async () => {
    const other = new TextEncoder().encode('another-secret-of-more-than-32-bytes');
    const forged = await token(claims, 'HS256', other);
    const { message, facts, fields } = await refusal(forged);
    const told = JSON.stringify([message, facts, fields]);
    expect(told).not.toContain(config.SESSION_SECRET);
    expect(told).not.toContain(forged.slice(-20));
  });
});
