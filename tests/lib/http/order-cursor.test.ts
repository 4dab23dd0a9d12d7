import { decodeJwt, SignJWT } from 'jose';
import { CURSOR_SECONDS, readCursor, signCursor } from '../../../lib/http/order-cursor';
import { readSession, signSession } from '../../../lib/http/session-token';
import { aRequest } from './a-request';

const config = { WECHAT_APPID: 'wxd930ea5d5a258f4f', SESSION_SECRET: 's'.repeat(32) };
const now = new Date('2026-01-01T12:00:00.000Z');
const place = { outTradeNo: 'T20260101000001', createdAt: '2026-01-01T11:00:00.000Z' };
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const REFUSED = { code: 'field_invalid', fields: [{ field: 'cursor' }] };

test('a cursor is the place that it was made of, for its owner', async () => {
  const cursor = await signCursor(place, 'oAlice', config, now);
  await expect(readCursor(cursor, 'oAlice', config, after(CURSOR_SECONDS - 1))).resolves.toEqual(place);
});

describe('is refused, naming the field', () => {
  const key = new TextEncoder().encode(config.SESSION_SECRET);
  /** A cursor by hand, with something wrong. */
  const forged = (claims: object, audience = `${config.WECHAT_APPID}/orders`): Promise<string> =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer('miniprogram-pay')
      .setAudience(audience)
      .setSubject('oAlice')
      .setExpirationTime(after(60))
      .sign(key);

  test.each<[string, () => Promise<string>, Date?]>([
    ['one of another payer', () => signCursor(place, 'oBob', config, now)],
    ['one that has expired', () => signCursor(place, 'oAlice', config, now), after(CURSOR_SECONDS)],
    [
      'one of another mini program',
      () => signCursor(place, 'oAlice', { ...config, WECHAT_APPID: 'wx0' }, now),
    ],
    [
      'one under another key',
      () => signCursor(place, 'oAlice', { ...config, SESSION_SECRET: 'x'.repeat(32) }, now),
    ],
    ['a session token', () => signSession('oAlice', config, now)],
    ['one of another audience', () => forged(place, config.WECHAT_APPID)],
    ['one without a place', () => forged({})],
    ['one whose place is no time', () => forged({ ...place, createdAt: 'yesterday' })],
    ['one without a signature', () => Promise.resolve('eyJhbGciOiJub25lIn0.e30.')],
    ['garbage', () => Promise.resolve('next please')],
  ])('%s', async (_, make, at = now) => {
    await expect(readCursor(await make(), 'oAlice', config, at)).rejects.toMatchObject(REFUSED);
  });

  test('one that was tampered with', async () => {
    const [head, , signature] = (await signCursor(place, 'oAlice', config, now)).split('.');
    const claims = { ...decodeJwt(await forged(place)), outTradeNo: 'T20260101000009' };
    const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
    const cursor = [head, body, signature].join('.');
    await expect(readCursor(cursor, 'oAlice', config, now)).rejects.toMatchObject(REFUSED);
  });
});

test('a cursor is no session', async () => {
  const cursor = await signCursor(place, 'oAlice', config, now);
  const request = aRequest('', undefined, { authorization: `Bearer ${cursor}` });
  await expect(readSession(request, config, now)).rejects.toMatchObject({ code: 'token_invalid' });
});
