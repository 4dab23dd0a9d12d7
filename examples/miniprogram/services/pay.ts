import type { Order, OrderPage, OrderRequest, PlacedOrder, Session } from './api';
import { callHost, type HostAnswer, type PayHost } from './host';
import { openShopApi, type Answer, type Refusal } from './shop-api';

/** What is bought. `outTradeNo` is chosen before the first request and kept, so that a repeat is the same order. */
export type Purchase = Pick<OrderRequest, 'sku' | 'quantity' | 'totalFee' | 'attach'> & {
  readonly outTradeNo: string;
  /** Fen; what the payer was shown. Where the order costs something else no pay sheet opens. */
  readonly shownFee?: number;
};

/** Why a payment failed: the backend's code, what kept it from answering, or what became of the pay sheet. */
export type FailureReason =
  | Refusal['code']
  /** The order costs something else than what the payer was shown; `totalFee` says what. Nothing was paid. */
  | 'price_changed'
  /** The client says that the payment failed, and WeChat has no money. `detail` has its words. */
  | 'payment_failed';

/** What became of a payment, by the backend's word. */
export type PayResult =
  /** WeChat has the money. */
  | { readonly outcome: 'paid'; readonly order: Order }
  /** Nothing was paid; the order can be. A wrong `paySign` ends here too on real phones, as `fail cancel`. */
  | { readonly outcome: 'cancelled'; readonly order: Order }
  /** It may be paid: ask again later, and do not pay again. */
  | { readonly outcome: 'pending'; readonly outTradeNo: string }
  | {
      readonly outcome: 'failed';
      readonly reason: FailureReason;
      readonly detail: string;
      /** Fen; only of `price_changed`. */
      readonly totalFee?: number;
    };

export interface PayClient {
  /** The user's session. The other calls log in by themselves. */
  readonly login: () => Promise<Answer<Session>>;
  /** POST /orders, once; `pay` does this and the rest. */
  readonly createOrder: (request: OrderRequest) => Promise<Answer<PlacedOrder>>;
  /** Places the order, opens WeChat's pay sheet and asks the backend what became of it. Never rejects. */
  readonly pay: (purchase: Purchase) => Promise<PayResult>;
  /** How an order stands. While it is unpaid the backend asks WeChat. */
  readonly getOrder: (outTradeNo: string) => Promise<Answer<Order>>;
  /** Closes an unpaid order; it cannot be paid any more then. WeChat takes it five minutes after the order was placed. */
  readonly closeOrder: (outTradeNo: string) => Promise<Answer<Order>>;
  /** The user's own orders, newest first; `cursor` of a page leads to the next one. */
  readonly listOrders: (page?: {
    readonly limit?: number;
    readonly cursor?: string;
  }) => Promise<Answer<OrderPage>>;
}

type Pause = (milliseconds: number) => Promise<void>;

/** The pauses before POST /orders is repeated: a lost answer, or WeChat is busy. */
const REPEAT_AFTER_MS = [2_000, 5_000];
/** When the backend is asked after the client said "ok": at once, and while it is not sure. 15 seconds in all. */
const ASK_AFTER_OK_MS = [0, 1_000, 2_000, 4_000, 8_000];
/** And after anything else: the client may say "cancel" of what was paid, and the news may be a moment late. */
const ASK_AFTER_OTHER_MS = [0, 1_500];

/** The codes of what may pass by itself. */
const PASSING: readonly Refusal['code'][] = [
  'network_failed',
  'wechat_unavailable',
  'wechat_answer_invalid',
  'internal_error',
];

/** Whether the same request is worth repeating. */
function isPassing({ code, status = 0 }: Refusal): boolean {
  return PASSING.includes(code) || (code === 'answer_unexpected' && (status === 429 || status >= 500));
}

/** Whether a refused POST /orders leaves open what became of an order of this number. */
function mayStand(refusal: Refusal): boolean {
  return refusal.status === 409 || isPassing(refusal);
}

function isPaid({ tradeState }: Order): boolean {
  return tradeState === 'SUCCESS' || tradeState === 'REFUND';
}

const realPause: Pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * An order number that nobody else has: the time and ten random characters, both in base 36.
 *
 * @param prefix of the backend's OUT_TRADE_NO_PREFIX, up to 8 characters
 */
export function newOutTradeNo(prefix = '', now = Date.now(), random = Math.random): string {
  const character = (): string => Math.floor(random() * 36).toString(36);
  let text = '';
  while (text.length < 10) text += character();
  return `${prefix}${now.toString(36)}${text}`;
}

/**
 * The client of this backend.
 *
 * @param host `wx`, `uni` or `Taro`
 * @param backendUrl without a slash at the end
 * @param pause a timer; another one in tests
 */
export function makePayClient(host: PayHost, backendUrl: string, pause: Pause = realPause): PayClient {
  const { login, ask } = openShopApi(host, backendUrl);
  const createOrder: PayClient['createOrder'] = (request) => ask<PlacedOrder>('POST', '/orders', request);
  const getOrder: PayClient['getOrder'] = (outTradeNo) =>
    ask<Order>('GET', `/orders/${encodeURIComponent(outTradeNo)}`);
  const closeOrder: PayClient['closeOrder'] = (outTradeNo) =>
    ask<Order>('POST', `/orders/${encodeURIComponent(outTradeNo)}/close`);

  async function place(request: OrderRequest): Promise<Answer<PlacedOrder>> {
    let answer = await createOrder(request);
    for (const milliseconds of REPEAT_AFTER_MS) {
      if (answer.ok || !isPassing(answer.refusal)) break;
      await pause(milliseconds);
      answer = await createOrder(request);
    }
    if (!answer.ok || answer.value.outTradeNo === request.outTradeNo) return answer;
    const detail = 'What answered POST /orders is not this order.';
    return { ok: false, refusal: { code: 'answer_unexpected', detail } };
  }

  function openSheet(placed: PlacedOrder): Promise<HostAnswer<unknown>> {
    const { timeStamp, nonceStr, package: prepay, signType, paySign } = placed;
    const params = { timeStamp, nonceStr, package: prepay, signType, paySign };
    return callHost((callbacks) => host.requestPayment({ ...params, ...callbacks }));
  }

  /** How the backend says that this order stands; undefined where it says nothing of it. */
  async function wordOn(outTradeNo: string): Promise<Order | undefined> {
    const answer = await getOrder(outTradeNo);
    // What stands between may answer in its place: a proxy, or a cache that mixes orders up.
    return answer.ok && answer.value.outTradeNo === outTradeNo ? answer.value : undefined;
  }

  /** What the backend says after the sheet has closed; the client's own word only says how long to ask. */
  async function conclude(outTradeNo: string, said: HostAnswer<unknown>): Promise<PayResult> {
    let seen: Order | undefined;
    for (const milliseconds of said.ok ? ASK_AFTER_OK_MS : ASK_AFTER_OTHER_MS) {
      if (milliseconds > 0) await pause(milliseconds);
      const order = await wordOn(outTradeNo);
      if (order === undefined) continue;
      seen = order;
      if (isPaid(seen)) return { outcome: 'paid', order: seen };
      if (seen.tradeState === 'CLOSED') {
        return { outcome: 'failed', reason: 'order_closed', detail: 'This order is closed.' };
      }
    }
    // Without the backend's word nothing is known, whatever the client says.
    if (said.ok || seen === undefined) return { outcome: 'pending', outTradeNo };
    const { errMsg = '', err_desc: words = errMsg } = said.failure;
    if (/cancel/.test(errMsg)) return { outcome: 'cancelled', order: seen };
    return { outcome: 'failed', reason: 'payment_failed', detail: words };
  }

  async function pay({ shownFee, ...request }: Purchase): Promise<PayResult> {
    const { outTradeNo } = request;
    const placed = await place(request);
    if (!placed.ok) {
      const { code, detail } = placed.refusal;
      const order = mayStand(placed.refusal) ? await wordOn(outTradeNo) : undefined;
      if (order !== undefined && isPaid(order)) return { outcome: 'paid', order };
      return { outcome: 'failed', reason: code, detail };
    }
    const { totalFee } = placed.value;
    if (shownFee !== undefined && shownFee !== totalFee) {
      const detail = `The order costs ${totalFee} fen; the payer was shown ${shownFee}.`;
      return { outcome: 'failed', reason: 'price_changed', detail, totalFee };
    }
    return conclude(outTradeNo, await openSheet(placed.value));
  }

  const listOrders: PayClient['listOrders'] = ({ limit, cursor } = {}) => {
    const query = [
      ...(limit === undefined ? [] : [`limit=${limit}`]),
      ...(cursor === undefined ? [] : [`cursor=${encodeURIComponent(cursor)}`]),
    ];
    return ask<OrderPage>('GET', query.length > 0 ? `/orders?${query.join('&')}` : '/orders');
  };

  return { login, createOrder, pay, getOrder, closeOrder, listOrders };
}
