import type { HostFailure, HostResponse, PayHost } from '../../../examples/miniprogram/services/host';

/** What a request is met with: an answer, or nothing at all. */
export type Met = HostResponse | { readonly lost: HostFailure };

/** A request as the mini program made it. */
export interface Asked {
  readonly route: string;
  readonly token: string | undefined;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** A phone with a scripted backend behind it. */
export interface FakeHost extends PayHost {
  /** What becomes of the pay sheet: `undefined` is "ok". */
  sheet: HostFailure | undefined;
  /** The answers of each route, in their order; the last one stays. */
  readonly answers: Record<string, Met[]>;
  readonly asked: Asked[];
  /** What `requestPayment` was given, once for each sheet. */
  readonly sheets: Readonly<Record<string, unknown>>[];
  logins: number;
}

/** The names of a problem that the tests ask about. */
export function problem(status: number, code: string, members: object = {}): Met {
  return {
    statusCode: status,
    data: {
      type: `urn:problem-type:miniprogram-pay:${code}`,
      title: 't',
      status,
      code,
      detail: `about ${code}`,
      ...members,
    },
  };
}

/** An answer with status 200. */
export function answer(data: object, statusCode = 200): Met {
  return { statusCode, data };
}

/** A host that logs in, places orders of 6800 fen and pays; a test changes what shall be otherwise. */
export function makeFakeHost(): FakeHost {
  const host: FakeHost = {
    sheet: undefined,
    sheets: [],
    asked: [],
    logins: 0,
    answers: {
      'POST /login': [answer({ openid: 'o1', token: 'token-1', expiresIn: 7200 })],
      'POST /orders': [answer(placed, 201)],
      'GET /orders/cart-0001': [answer(order('SUCCESS'))],
    },
    login: ({ success }) => {
      host.logins += 1;
      success({ code: `code-${host.logins}` });
    },
    request: ({ method, url, header, data, success, fail }) => {
      const route = `${method} ${url.replace('https://pay.example.com', '')}`;
      host.asked.push({ route, token: header['Authorization'], data });
      const script = host.answers[route] ?? [];
      const met = (script.length > 1 ? script.shift() : script[0]) ?? answer({ message: 'Not Found' }, 404);
      if ('lost' in met) fail(met.lost);
      else success(met);
    },
    requestPayment: ({ success, fail, ...params }) => {
      host.sheets.push(params);
      if (host.sheet) fail(host.sheet);
      else success({ errMsg: 'requestPayment:ok' });
    },
  };
  return host;
}

/** What POST /orders answers. */
export const placed = {
  outTradeNo: 'cart-0001',
  totalFee: 6800,
  appId: 'wxd930ea5d5a258f4f',
  timeStamp: '1795467135',
  nonceStr: '9Os4df8BCIglNDZJwVUFZJqVRX13xg6D',
  package: 'prepay_id=wx20261124045215a125cb788dd0d2af7481',
  signType: 'MD5',
  paySign: '78569D1FFEBBD1DE2F31FFBDE877A6DE',
};

/** What GET /orders/cart-0001 answers. */
export function order(tradeState: string): Readonly<Record<string, unknown>> {
  return {
    outTradeNo: 'cart-0001',
    sku: 'tea-longjing-50g',
    quantity: 1,
    body: '西湖龙井茶 50克',
    totalFee: 6800,
    feeType: 'CNY',
    tradeState,
    timeExpire: '2026-11-25T09:00:00.000Z',
    createdAt: '2026-11-24T09:00:00.000Z',
  };
}
