import { errors, jwtVerify, SignJWT } from 'jose';
import { PayError } from '../errors/errors';
import type { HttpRequest } from './request';

/** How long a session lasts, in seconds. */
export const SESSION_SECONDS = 7200;

const ALGORITHM = 'HS256';
const ISSUER = 'miniprogram-pay';

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}

/** A session token: a JWT (RFC 7519, HS256) whose subject is the openid and whose audience is the mini program. */
export function signSession(
  openid: string,
  config: { readonly WECHAT_APPID: string; readonly SESSION_SECRET: string },
  now: Date,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(config.WECHAT_APPID)
    .setSubject(openid)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + SESSION_SECONDS)
    .sign(keyOf(config.SESSION_SECRET));
}

/**
 * The openid of the session that a request belongs to, by its header `Authorization: Bearer <token>`.
 *
 * @throws PayError `token_missing`, `token_expired` or `token_invalid`
 */
export async function readSession(
  request: HttpRequest,
  config: { readonly WECHAT_APPID: string; readonly SESSION_SECRET: string },
  now: Date,
): Promise<string> {
  const token = /^Bearer +([0-9A-Za-z._-]+)$/i.exec(request.header('authorization') ?? '')?.[1];
  if (token === undefined) {
    throw new PayError('token_missing');
  }
  try {
    const { payload } = await jwtVerify(token, keyOf(config.SESSION_SECRET), {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: config.WECHAT_APPID,
      requiredClaims: ['sub', 'exp'],
      currentDate: now,
    });
    // The claim is of any JSON type, whatever the type of the library says.
    const subject: unknown = payload.sub;
    if (typeof subject === 'string' && subject !== '') return subject;
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new PayError('token_expired');
    }
  }
  throw new PayError('token_invalid');
}
