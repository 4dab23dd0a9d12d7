import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Hash } from 'wechatpay-axios-plugin';
import type { HttpHandler } from '../../../../lib/aws/lambda-http';
import type { Order, RefundStatus } from '../../../../lib/orders/order';
import type { Shop } from '../../../flows/shop';

type Fields = Record<string, string>;
type Event = Partial<APIGatewayProxyEventV2>;
type Result = APIGatewayProxyStructuredResultV2;

/** A bug that real backends have, planted in front of the right handler of one route. */
export interface BrokenBackend {
  readonly bug: string;
  readonly route: string;
  /** @param right the handler that has no bug */
  readonly breaks: (right: HttpHandler, shop: Shop) => (event: Event) => Promise<Result>;
  /** The scenarios that must notice. */
  readonly red: readonly string[];
  /** Part of the step that is not ok, or of what was thrown. */
  readonly says: RegExp;
}

const key = process.env['WECHAT_MCH_KEY'] ?? '';
const SUCCESS: Result = { statusCode: 200, body: '<xml><return_code>SUCCESS</return_code></xml>' };

function fieldsOf(event: Event): Fields {
  const elements = (event.body ?? '').matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/g);
  return Object.fromEntries([...elements].map(([, name = '', cdata, plain]) => [name, cdata ?? plain ?? '']));
}

const isSigned = (fields: Fields): boolean => Hash.sign('MD5', fields, key) === fields['sign'];

/** The event with other fields, signed as WeChat would: what a check that is missing lets through. */
function signedEvent(event: Event, fields: Fields): Event {
  const signed: Fields = { ...fields, sign: Hash.sign('MD5', fields, key) };
  const elements = Object.entries(signed).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return { ...event, body: `<xml>${elements.join('')}</xml>` };
}

const call = async (handler: HttpHandler, event: Event): Promise<Result> => await handler(event);

/** Writes attributes over a row, past every condition. */
async function overwrite(
  shop: Shop,
  outTradeNo: unknown,
  change: (row: Order) => Partial<Order>,
): Promise<void> {
  const row = await shop.row(outTradeNo);
  if (row) await shop.fill([{ ...row, ...change(row) }]);
}

/** The refunds of a row, all of one status. */
function withRefunds({ refunds }: Order, refundStatus: RefundStatus): Partial<Order> {
  const changed = Object.entries(refunds).map(([name, refund]) => [name, { ...refund, refundStatus }]);
  return { refunds: Object.fromEntries(changed) as Order['refunds'] };
}

const NOTIFY = 'POST /payment-notify';
const ORDERS = 'POST /orders';
const numberOf = (event: Event): string =>
  String((JSON.parse(event.body ?? '{}') as { outTradeNo?: string }).outTradeNo);

/** What is still to be written when WeChat has its SUCCESS already. */
const laterWrites: Promise<unknown>[] = [];

/** Waits for what a broken backend does after it has answered. */
export async function settled(): Promise<void> {
  await Promise.all(laterWrites.splice(0));
}

export const BROKEN_BACKENDS: readonly BrokenBackend[] = [
  {
    bug: 'no check of the signature',
    route: NOTIFY,
    breaks: (right) => (event) => {
      const fields = fieldsOf(event);
      return call(right, Object.keys(fields).length === 0 ? event : signedEvent(event, fields));
    },
    red: ['forged', 'other-key', 'replayed'],
    says: /and the table has none – found: tradeState SUCCESS/,
  },
  {
    bug: 'no check of the amount',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const fields = fieldsOf(event);
      const row = await shop.row(fields['out_trade_no']);
      if (!row || !isSigned(fields)) return call(right, event);
      return call(right, signedEvent(event, { ...fields, total_fee: String(row.totalFee) }));
    },
    red: ['wrong-amount'],
    says: /total_fee_mismatch.* – found: tradeState SUCCESS/,
  },
  {
    bug: 'no check of appid and mch_id',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const fields = fieldsOf(event);
      const row = await shop.row(fields['out_trade_no']);
      if (!row || !isSigned(fields)) return call(right, event);
      return call(right, signedEvent(event, { ...fields, appid: row.appId, mch_id: row.mchId }));
    },
    red: ['wrong-merchant'],
    says: /and the table has none – found: tradeState SUCCESS/,
  },
  {
    bug: 'no check of the payer',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const fields = fieldsOf(event);
      const row = await shop.row(fields['out_trade_no']);
      if (!row || !isSigned(fields)) return call(right, event);
      return call(right, signedEvent(event, { ...fields, openid: row.openid }));
    },
    red: ['wrong-payer'],
    says: /openid_mismatch.* – found: tradeState SUCCESS/,
  },
  {
    bug: 'SUCCESS is answered before the write',
    route: NOTIFY,
    breaks: (right) => (event) => {
      const written = new Promise((resolve) => setTimeout(resolve, 1_000)).then(() => call(right, event));
      laterWrites.push(written);
      return Promise.resolve(SUCCESS);
    },
    red: ['cancelled', 'doubled'],
    says: /The table says SUCCESS.* – found: tradeState NOTPAY/,
  },
  {
    bug: 'every copy of a notification is booked anew',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const answer = await call(right, event);
      const paidAgain = (row: Order): Partial<Order> => ({ sequence: row.sequence + 1 });
      await overwrite(shop, fieldsOf(event)['out_trade_no'], paidAgain);
      return answer;
    },
    red: ['doubled', 'late', 'lost'],
    says: /what it was, to the last attribute/,
  },
  {
    bug: 'money that does not fit is thrown away',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const answer = await call(right, event);
      await overwrite(shop, fieldsOf(event)['out_trade_no'], () => ({ anomalies: {} }));
      return answer;
    },
    red: ['paid-twice', 'wrong-amount', 'wrong-payer', 'paid-after-closing'],
    says: /anomaly|all of it stands in the table/,
  },
  {
    bug: 'a closed order is paid after all',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const fields = fieldsOf(event);
      await overwrite(shop, fields['out_trade_no'], () => ({
        tradeState: 'SUCCESS',
        ...(fields['transaction_id'] !== undefined && { transactionId: fields['transaction_id'] }),
      }));
      return call(right, event);
    },
    red: ['paid-after-closing'],
    says: /paid_after_closed.* – found: tradeState SUCCESS/,
  },
  {
    bug: 'a notification makes the order that it names',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const { out_trade_no: outTradeNo = '' } = fieldsOf(event);
      const [some] = await shop.rows();
      if (some && !(await shop.row(outTradeNo))) await shop.fill([{ ...some, outTradeNo }]);
      return call(right, event);
    },
    red: ['unknown-order'],
    says: /No order was made of it/,
  },
  {
    bug: 'an order without its prepay_id is not found',
    route: NOTIFY,
    breaks: (right, shop) => async (event) => {
      const row = await shop.row(fieldsOf(event)['out_trade_no']);
      return row && row.prepayId === undefined ? SUCCESS : call(right, event);
    },
    red: ['overtaking'],
    says: /all of it stands in the table/,
  },
  {
    bug: 'the parser expands what a DOCTYPE declares',
    route: NOTIFY,
    breaks: (right) => (event) => {
      const body = event.body ?? '';
      const fee = /<!ENTITY fee "(\d+)">/.exec(body)?.[1];
      if (fee === undefined) return call(right, event);
      return call(right, {
        ...event,
        body: body.replace(/<!DOCTYPE[^\]]*\]>/, '').replace('&fee;', fee),
      });
    },
    red: ['doctype'],
    says: /and the table has none – found: tradeState SUCCESS/,
  },
  {
    bug: 'nobody asks WeChat about an unpaid order',
    route: 'GET /orders/{outTradeNo}',
    breaks: () => () => Promise.resolve({ statusCode: 200, body: '{"tradeState":"NOTPAY"}' }),
    red: ['lost'],
    says: /The table says SUCCESS.* – found: tradeState NOTPAY/,
  },
  {
    bug: 'ORDERPAID is taken for a payment',
    route: ORDERS,
    breaks: (right, shop) => async (event) => {
      const answer = await call(right, event);
      const isRefused = (answer.statusCode ?? 0) >= 400;
      if (isRefused) await overwrite(shop, numberOf(event), () => ({ tradeState: 'SUCCESS' }));
      return answer;
    },
    red: ['order-paid'],
    says: /and the table has none – found: tradeState SUCCESS/,
  },
  {
    bug: 'each attempt at WeChat has a new number',
    route: ORDERS,
    breaks: (right) => async (event) => {
      const body = JSON.parse(event.body ?? '{}') as Record<string, unknown>;
      const again = { ...body, outTradeNo: `${numberOf(event)}-2` };
      await call(right, { ...event, body: JSON.stringify(again) });
      return call(right, event);
    },
    red: ['system-error', 'silence'],
    says: /It is one order/,
  },
  {
    bug: 'a number goes to whoever uses it last',
    route: ORDERS,
    breaks: (right, shop) => async (event) => {
      const answer = await call(right, event);
      if (answer.statusCode === 409) {
        await overwrite(shop, numberOf(event), ({ quantity, totalFee }) => ({
          ...{ quantity: quantity + 1, totalFee: totalFee * 2 },
        }));
      }
      return answer;
    },
    red: ['number-twice'],
    says: /The order in the table is what it was/,
  },
  {
    bug: 'package is the bare prepay_id',
    route: ORDERS,
    breaks: (right) => async (event) => {
      const answer = await call(right, event);
      return { ...answer, body: (answer.body ?? '').replace('prepay_id=', '') };
    },
    red: ['malformed-package', 'wrong-key', 'cancelled', 'not-enough'],
    says: /opens no pay sheet: 调用支付JSAPI缺少参数: total_fee/,
  },
  {
    bug: 'paySign is made with another key',
    route: ORDERS,
    breaks: (right) => async (event) => {
      const answer = await call(right, event);
      return { ...answer, body: (answer.body ?? '').replace(/"paySign":"./, '"paySign":"x') };
    },
    red: ['wrong-key'],
    says: /opens no pay sheet: 支付验证签名失败/,
  },
  {
    bug: 'nobody asks what became of a refund',
    route: 'POST /refunds',
    breaks: (right, shop) => async (event) => {
      const answer = await call(right, event);
      await overwrite(shop, numberOf(event), (row) => withRefunds(row, 'REFUSED'));
      return answer;
    },
    red: ['refund-lost'],
    says: /SUCCESS of the refund.* – found: table REFUSED, WeChat SUCCESS/,
  },
  {
    bug: 'a refund notification is believed',
    route: 'POST /refund-notify',
    breaks: (_right, shop) => async () => {
      // Money of an unknown order is a row without refunds.
      const orders = (await shop.rows()).filter((row) => 'refunds' in row);
      for (const { outTradeNo } of orders) {
        await overwrite(shop, outTradeNo, (row) => withRefunds(row, 'SUCCESS'));
      }
      return SUCCESS;
    },
    red: ['refund-forged'],
    says: /PROCESSING of the refund.* – found: table SUCCESS, WeChat PROCESSING/,
  },
];
