import type { ExchangeRecord } from './record';
import { forward, type Answer } from './forward';

/** Calls a function by its name in serverless.yml, with an event, and gives what it gives. */
export type Invoke = (name: string, event: object) => Promise<unknown>;

/**
 * Invokes the functions of serverless-offline by the API of Lambda.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function invokeAt(lambdaUrl: string): Invoke {
  return async (name, event) => {
    const url = `${lambdaUrl}/2015-03-31/functions/miniprogram-pay-local-${name}/invocations`;
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
    const text = await response.text();
    if (!response.ok || response.headers.has('x-amz-function-error')) {
      throw new Error(`${name} failed: ${text}`);
    }
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
}

/** What a shop's staff asks for through its backend. */
export async function refund(
  record: ExchangeRecord,
  apiUrl: string,
  request: { readonly outTradeNo: string; readonly refundFee: number; readonly outRefundNo: string },
): Promise<Answer> {
  return forward(record, { from: 'staff', to: 'shop', name: 'POST /refunds' }, `${apiUrl}/refunds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...request, reason: 'playground' }),
  });
}
