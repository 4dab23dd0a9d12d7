import { setTimeout as pause } from 'node:timers/promises';
import { anyFault } from './faults';
import type { Stopwatch } from './stopwatch';
import type { Street } from './street';

/** How often a buyer looks whether the order is paid before leaving that to the books. */
const LOOKS = 8;
const LOOK_MS = 400;

type Json = Readonly<Record<string, unknown>>;

/** Somebody who buys one thing after the other, and does not give up over errors. */
export interface Buyer {
  /** Orders, pays, and looks until the order reads as paid or patience ends. */
  readonly buy: (outTradeNo: string) => Promise<void>;
}

function post(body: unknown, token?: string): RequestInit {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify(body),
  };
}

/**
 * @param faultShare before how many of the orders something goes wrong at WeChat, 0 to 1
 */
export function makeBuyer(
  { apiUrl, controlUrl }: Street,
  watch: Stopwatch,
  user: string,
  throwDice: () => number,
  faultShare: number,
): Buyer {
  let token: string | undefined;

  async function control(path: string, body: unknown): Promise<Json> {
    const response = await fetch(`${controlUrl}${path}`, post(body));
    return (await response.json()) as Json;
  }

  async function login(): Promise<string> {
    // A code works once: each try brings a new one.
    const answer = await watch.insist('POST /login', `${apiUrl}/login`, async () =>
      post({ code: (await control('/wx/login', { user }))['code'] }),
    );
    if (answer.status !== 200) throw new Error(`POST /login was answered ${answer.status}`);
    return String(answer.body['token']);
  }

  async function place(outTradeNo: string, session: string): Promise<Json> {
    const request = post({ sku: 'sticker', quantity: 1, outTradeNo }, session);
    const answer = await watch.insist('POST /orders', `${apiUrl}/orders`, () => Promise.resolve(request));
    if (answer.status > 201) throw new Error(`POST /orders was answered ${JSON.stringify(answer)}`);
    return answer.body;
  }

  return {
    async buy(outTradeNo) {
      if (throwDice() < faultShare) await control('/faults', anyFault(throwDice));
      await watch.timed('floor', `${apiUrl}/`);
      const start = performance.now();
      token ??= await login();
      const order = await place(outTradeNo, token);
      const opened = await control('/wx/requestPayment', { ...order, user });
      const sheet = opened['sheet'] as { readonly id: string } | undefined;
      if (!sheet) throw new Error(`${outTradeNo}: no sheet opened: ${JSON.stringify({ order, opened })}`);
      await control(`/sheets/${sheet.id}/confirm`, {});
      for (let look = 0; look < LOOKS; look += 1) {
        const answer = await watch.timed('GET /orders/{outTradeNo}', `${apiUrl}/orders/${outTradeNo}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        if (answer?.body['tradeState'] === 'SUCCESS') {
          watch.times['order to paid'].push(performance.now() - start);
          return;
        }
        await pause(LOOK_MS);
      }
    },
  };
}
