import { API_ERRORS } from '../errors/texts';
import { ERRORS, PayError } from '../errors/errors';

/** An answer in the shape that API Gateway takes. */
export interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A JSON answer. Nothing about money is kept in a cache. */
export function json(status: number, value: unknown): HttpResponse {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** How many fields at fault an answer names; of more it tells the count. */
const MOST_FAULTS = 10;

const RETRY_AFTER_SECONDS: Readonly<Partial<Record<PayError['code'], number>>> = {
  wechat_unavailable: 5,
  login_rate_limited: 60,
  refund_too_soon: 60,
};

/**
 * The one place where an error becomes HTTP: the texts of a PayError are ours and are shown; everything else is a
 * neutral 500 that shows nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function problem(error: unknown): HttpResponse {
  const { code, detail, fields, outTradeNo, members } =
    error instanceof PayError ? error : new PayError('internal_error');
  const { status } = ERRORS[code];
  const retryAfter = RETRY_AFTER_SECONDS[code];
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify({
      type: `urn:problem-type:miniprogram-pay:${code}`,
      title: API_ERRORS[code].meaning,
      status,
      code,
      detail,
      ...(outTradeNo !== undefined && { outTradeNo }),
      ...members,
      ...(fields.length > 0 && { errors: fields.slice(0, MOST_FAULTS) }),
      ...(fields.length > MOST_FAULTS && { errorCount: fields.length }),
    }),
  };
}
