import type { Answer } from '../server/forward';
import { randomHex } from './forge';
import { judges, type Judges } from './judges';
import type { Row, Scenario, ScenarioShop } from './scenario';
import { simulatorSide, type SimulatorSide } from './simulator-side';

/** A customer's order, and what `wx.requestPayment` takes for it. */
export interface Placed {
  readonly outTradeNo: string;
  readonly token: string;
  /** The answer of POST /orders. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The row, as it was then. */
  readonly row: Row;
}

/** What the people and the machines of a scenario can do. Each order is the scenario's own, and so is its customer. */
export interface Stage extends Judges {
  readonly shop: ScenarioShop;
  readonly wechat: SimulatorSide;
  /** Tells a step that is not judged. */
  readonly tell: (en: string, zh: string) => void;
  /** A number for an order that is still to be placed. */
  readonly newNumber: () => string;
  /** Lets something go wrong that is about one order; it is taken back when the scenario ends. */
  readonly plantFault: (
    on: string,
    fault: string,
    outTradeNo: string,
    params?: object,
  ) => Promise<() => Promise<void>>;
  /** wx.login and POST /login. @returns the session's token */
  readonly logIn: (customer?: string) => Promise<string>;
  /** POST /orders, of one piece unless `more` says otherwise. */
  readonly postOrder: (token: string, outTradeNo: string, more?: object) => Promise<Answer>;
  /** A customer's order, judged: it is in the table with the prepay_id that WeChat gave. */
  readonly order: (outTradeNo?: string, customer?: string) => Promise<Placed>;
  /** wx.requestPayment. @returns the sheet that opens, or the words of the phone's dialog */
  readonly requestPayment: (
    params: object,
    customer?: string,
  ) => Promise<{ readonly sheet: string } | { readonly dialog: string }>;
  /** The customer pays, and the first notification is over. */
  readonly pay: (placed: Pick<Placed, 'params'>, customer?: string) => Promise<void>;
  /** The phone asks the shop how its order stands. */
  readonly askShop: (placed: Placed) => Promise<void>;
  /** A message in WeChat's name, to the address that the order's notifications go to. */
  readonly notify: (outTradeNo: string, body: string) => Promise<void>;
  /** The sweep takes one order up. */
  readonly reconcile: (outTradeNo: string) => Promise<void>;
}

const json = { 'content-type': 'application/json' };

function read(answer: Answer): Readonly<Record<string, unknown>> {
  return JSON.parse(answer.body) as Record<string, unknown>;
}

/**
 * A scenario's `run`: plays a story on a fresh stage, and takes its faults back at the end, whatever happened.
 *
 * @param story throws an Error where it cannot go on
 */
export function staged(story: (stage: Stage) => Promise<void>): Scenario['run'] {
  return async (shop, step) => {
    const wechat = simulatorSide(shop.simulatorUrl);
    const faults: number[] = [];
    try {
      await story(makeStage(shop, wechat, step, (id) => faults.push(id)));
    } finally {
      for (const id of faults) await wechat.callOff(id);
    }
  };
}

function makeStage(
  shop: ScenarioShop,
  wechat: SimulatorSide,
  step: Parameters<Scenario['run']>[1],
  remember: (fault: number) => void,
): Stage {
  const someone = `scenario-${randomHex(8)}`;
  const told = judges(shop, wechat, step);
  const simulator = `${shop.simulatorUrl}/_simulator`;
  const phoneAsks = (name: string, path: string, body: object): Promise<Answer> =>
    shop.request({ from: 'phone', to: 'wechat', name }, simulator + path, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(body),
    });
  const stage: Stage = {
    ...told,
    ...{ shop, wechat },
    tell: (en, zh) => {
      step({ text: { en, zh } });
    },
    newNumber: () => `${shop.merchant.outTradeNoPrefix ?? ''}scenario-${randomHex(12)}`,
    plantFault: async (on, fault, outTradeNo, params) => {
      const id = await wechat.plantFault(on, fault, outTradeNo, params);
      remember(id);
      return () => wechat.callOff(id);
    },
    logIn: async (customer = someone) => {
      const { code } = read(await phoneAsks('wx.login', '/wx/login', { user: customer }));
      const heading = { from: 'phone', to: 'shop', name: 'POST /login' } as const;
      const init = { method: 'POST', headers: json, body: JSON.stringify({ code }) };
      return String(read(await shop.request(heading, `${shop.apiUrl}/login`, init))['token']);
    },
    postOrder: (token, outTradeNo, more = {}) =>
      shop.request({ from: 'phone', to: 'shop', name: 'POST /orders' }, `${shop.apiUrl}/orders`, {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${token}` },
        body: JSON.stringify({ sku: shop.sku, quantity: 1, outTradeNo, ...more }),
      }),
    order: async (outTradeNo = stage.newNumber(), customer = someone) => {
      const token = await stage.logIn(customer);
      const answer = await stage.postOrder(token, outTradeNo);
      const row = await stage.judgePrepared(outTradeNo);
      return { outTradeNo, token, params: read(answer), row };
    },
    requestPayment: async (params, customer = someone) => {
      const answer = read(
        await phoneAsks('wx.requestPayment', '/wx/requestPayment', { ...params, user: customer }),
      );
      const {
        sheet,
        err_desc: dialog,
        errMsg,
      } = answer as Readonly<{
        sheet?: { id: string };
        err_desc?: string;
        errMsg?: string;
      }>;
      return sheet ? { sheet: sheet.id } : { dialog: dialog ?? errMsg ?? '' };
    },
    pay: async ({ params }, customer) => {
      const opened = await stage.requestPayment(params, customer);
      if (!('sheet' in opened)) throw new Error(`the phone opens no pay sheet: ${opened.dialog}`);
      await wechat.answerSheet(opened.sheet, 'confirm');
    },
    askShop: async ({ outTradeNo, token }) => {
      const url = `${shop.apiUrl}/orders/${encodeURIComponent(outTradeNo)}`;
      const heading = { from: 'phone', to: 'shop', name: 'GET /orders/{outTradeNo}' } as const;
      await shop.request(heading, url, { headers: { authorization: `Bearer ${token}` } });
    },
    notify: async (outTradeNo, body) => {
      const entry = await wechat.ledger(outTradeNo);
      if (!entry) throw new Error('WeChat knows no such order, and so no address for its notifications');
      await shop.request({ from: 'wechat', to: 'shop', name: 'payment-notify' }, entry.notifyUrl, {
        method: 'POST',
        headers: { 'content-type': 'text/xml; charset=UTF-8' },
        body,
      });
    },
    reconcile: async (outTradeNo) => {
      await shop.invoke('reconcile-orders', { outTradeNo });
    },
  };
  return stage;
}
