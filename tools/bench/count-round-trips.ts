import { toWechatTime } from '../../lib/wechat/pay/v2/time';
import { countedShop, type RequestCount } from './counted-shop';
import { paidNotification } from './signed-message';

/** The requests that are counted, in the order in which they are made. */
export const COUNTED = [
  'login',
  'create',
  'repeated create',
  'read, unpaid',
  'read again within five seconds',
  'notify',
  'duplicate notify',
  'read, paid',
] as const;

/**
 * Makes one order and lets it be paid, and counts what each request takes.
 *
 * @throws Error when a request is not answered as it should be
 */
export async function countRoundTrips(): Promise<Readonly<Record<(typeof COUNTED)[number], RequestCount>>> {
  const shop = await countedShop();
  try {
    const counts = new Map<string, RequestCount>();
    const count = async (
      name: (typeof COUNTED)[number],
      status: number,
      ...request: Parameters<typeof shop.request>
    ): Promise<Readonly<Record<string, string>>> => {
      const result = await shop.request(...request);
      if (result.status !== status) throw new Error(`${name} was answered ${result.status}: ${result.body}`);
      counts.set(name, result);
      return (result.body.startsWith('{') ? JSON.parse(result.body) : {}) as Record<string, string>;
    };
    const json = { 'content-type': 'application/json' };
    const { token = '' } = await count('login', 200, 'login', {
      headers: json,
      body: JSON.stringify({ code: await shop.loginCode() }),
    });
    const outTradeNo = 'round-trips-1';
    const owner = { ...json, authorization: `Bearer ${token}` };
    const order = { headers: owner, body: JSON.stringify({ sku: 'tea', quantity: 1, outTradeNo }) };
    await count('create', 201, 'create', order);
    await count('repeated create', 200, 'create', order);
    const reading = { headers: owner, pathParameters: { outTradeNo } };
    await count('read, unpaid', 200, 'read', reading);
    await count('read again within five seconds', 200, 'read', reading);
    const row = await shop.row(outTradeNo);
    const body = paidNotification(row, shop.merchant, toWechatTime(row.createdAt));
    await count('notify', 200, 'notify', { body });
    await count('duplicate notify', 200, 'notify', { body });
    if ((await shop.row(outTradeNo)).tradeState !== 'SUCCESS')
      throw new Error('the notification did not settle the order');
    await count('read, paid', 200, 'read', reading);
    return Object.fromEntries(counts) as Record<(typeof COUNTED)[number], RequestCount>;
  } finally {
    await shop.close();
  }
}
