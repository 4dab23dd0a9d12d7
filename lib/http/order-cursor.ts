import { jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';
import { PayError } from '../errors/errors';
import type { Order } from '../orders/order';

/** How long a cursor lives, in seconds. */
export const CURSOR_SECONDS = 24 * 60 * 60;

const ALGORITHM = 'HS256';
const ISSUER = 'miniprogram-pay';
const CURE =
  'Send the cursor of the page before, as it is and within a day, or leave it out for the first page.';

type ListPlace = Pick<Order, 'outTradeNo' | 'createdAt'>;

interface CursorConfig {
  readonly WECHAT_APPID: string;
  readonly SESSION_SECRET: string;
}

const claims = v.object({
  outTradeNo: v.pipe(v.string(), v.minLength(1)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** Of its own, so that a session token passes for no cursor and a cursor for no session. */
function audienceOf(config: CursorConfig): string {
  return `${config.WECHAT_APPID}/orders`;
}

function keyOf(config: CursorConfig): Uint8Array {
  return new TextEncoder().encode(config.SESSION_SECRET);
}

/**
 * A cursor: a JWT (RFC 7519, HS256) whose subject is the owner of the list and which holds the place of the last order
 * that was shown.
 */
export function signCursor(
  place: ListPlace,
  openid: string,
  config: CursorConfig,
  now: Date,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ outTradeNo: place.outTradeNo, createdAt: place.createdAt })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(audienceOf(config))
    .setSubject(openid)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + CURSOR_SECONDS)
    .sign(keyOf(config));
}

/**
 * The place after which the list goes on.
 *
 * @param openid of the session: only the owner's own cursor is taken
 * @throws PayError `field_invalid` on `cursor`, the same for every reason
 */
export async function readCursor(
  cursor: string,
  openid: string,
  config: CursorConfig,
  now: Date,
): Promise<ListPlace> {
  const payload = await jwtVerify(cursor, keyOf(config), {
    algorithms: [ALGORITHM],
    issuer: ISSUER,
    audience: audienceOf(config),
    subject: openid,
    requiredClaims: ['exp'],
    currentDate: now,
  }).then(
    (verified) => verified.payload,
    // Whatever is wrong with it, the fix is the same.
    () => undefined,
  );
  const place = v.safeParse(claims, payload);
  if (place.success) return place.output;
  throw new PayError('field_invalid', `cursor: ${CURE}`, { fields: [{ field: 'cursor', detail: CURE }] });
}
