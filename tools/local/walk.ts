/** One request of the walk and what came back. */
export interface Step {
  readonly title: string;
  readonly method: string;
  readonly url: string;
  readonly request?: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** A message in the simulator's record. */
interface Overheard {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Walks one payment through the backend over HTTP, as a mini program and its user would.
 *
 * @param show gets each step as it is done
 * @param sku what is bought
 * @returns the order as its owner reads it at the end
 * @throws Error when a step is not answered as it should be, naming the step
 */
export async function walkOnePayment(
  apiUrl: string,
  simulatorUrl: string,
  sku: string,
  show: (step: Step) => void,
): Promise<Json> {
  async function step(
    title: string,
    method: string,
    url: string,
    options: { readonly body?: unknown; readonly token?: string; readonly expected?: number } = {},
  ): Promise<Json> {
    const { body, token, expected = 200 } = options;
    const response = await fetch(url, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Json;
    show({
      title,
      method,
      url,
      ...(body !== undefined && { request: body }),
      status: response.status,
      answer,
    });
    if (response.status !== expected) {
      throw new Error(`${title}: answered ${response.status} where ${expected} was expected.`);
    }
    return answer;
  }

  const wx = `${simulatorUrl}/_simulator`;

  /** The last message that the simulator saw at a path: one that the shop and WeChat exchanged behind the phone. */
  async function overhear(title: string, path: string): Promise<void> {
    const { messages } = (await (await fetch(`${wx}/messages`)).json()) as { messages: readonly Overheard[] };
    const message = messages.filter(({ url }) => url.endsWith(path)).at(-1);
    if (!message) throw new Error(`${title}: the simulator saw no such message.`);
    const { method, url, body, status, answer } = message;
    show({ title, method, url: new URL(url, simulatorUrl).href, request: body, status, answer });
  }

  const { code } = await step(
    'The mini program asks WeChat for a login code (wx.login)',
    'POST',
    `${wx}/wx/login`,
    {
      body: {},
    },
  );
  const session = await step('The shop trades it for the openid', 'POST', `${apiUrl}/login`, {
    body: { code },
  });
  const token = String(session['token']);
  const order = await step('The shop places the order at WeChat, and signs', 'POST', `${apiUrl}/orders`, {
    body: { sku, quantity: 1 },
    token,
    expected: 201,
  });
  await overhear(
    'Behind that: the signed order that the shop sent to WeChat, and the signed answer',
    '/pay/unifiedorder',
  );
  const opened = await step(
    'The mini program calls wx.requestPayment; WeChat checks paySign, and shows the sheet',
    'POST',
    `${wx}/wx/requestPayment`,
    { body: order },
  );
  const sheet = opened['sheet'] as Json | undefined;
  if (!sheet) throw new Error('wx.requestPayment opened no sheet.');
  await step('The user confirms', 'POST', `${wx}/sheets/${String(sheet['id'])}/confirm`, {
    body: { waitForNotify: true },
  });
  await overhear("Behind that: WeChat's signed notification, and what the shop answered", '/payment-notify');
  const outTradeNo = String(order['outTradeNo']);
  const entry = await step("WeChat's own ledger agrees", 'GET', `${wx}/ledger/${outTradeNo}`);
  const notifies = entry['notifies'] as
    readonly { readonly accepted: boolean; readonly why: string | null }[] | undefined;
  if (notifies?.at(-1)?.accepted !== true) {
    throw new Error(
      `WeChat's notification was not accepted: ${notifies?.at(-1)?.why ?? 'none was sent'}. Is NOTIFY_URL the address of this shop?`,
    );
  }
  const paid = await step(
    'The mini program asks the shop, since its own "ok" is no proof',
    'GET',
    `${apiUrl}/orders/${outTradeNo}`,
    {
      token,
    },
  );
  if (paid['tradeState'] !== 'SUCCESS') {
    throw new Error(
      `The order is ${String(paid['tradeState'])} at the end, although the ledger says ${String(entry['state'])}.`,
    );
  }
  return paid;
}
