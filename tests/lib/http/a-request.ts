import { readRequest } from '../../../lib/aws/lambda-http';
import type { HttpRequest } from '../../../lib/http/request';

/** A request as API Gateway hands it over; the body travels in base64, so that it may hold any bytes. */
export function aRequest(
  body: string | Uint8Array,
  contentType?: string,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest {
  return readRequest({
    headers: { ...headers, ...(contentType !== undefined && { 'content-type': contentType }) },
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
  });
}

export function aJsonRequest(value: unknown): HttpRequest {
  return aRequest(JSON.stringify(value), 'application/json');
}

export function aFormRequest(form: string): HttpRequest {
  return aRequest(form, 'application/x-www-form-urlencoded');
}
