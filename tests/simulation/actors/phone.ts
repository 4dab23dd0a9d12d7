import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpResponse } from '../../../lib/http/respond';
import { requestPayment } from '../../../tools/simulator/client/request-payment';
import { pay } from '../../../tools/simulator/ledger';
import { paymentNews } from '../../../tools/simulator/notify/message';
import { openidOf } from '../../../tools/simulator/users';
import type { Visit } from '../invocation';
import type { Lambda } from '../lambda';
import type { Random } from '../random';
import type { Strand } from '../scheduler';
import { tell, type FunctionName, type World } from '../world';

/** A JSON answer that reached the phone. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What an order is asked for with. */
export type OrderFields = Readonly<Record<string, string | number>>;

/** A phone in a mini program: one user, over a network with faults. */
export interface Phone {
  readonly user: string;
  readonly openid: string;
  /** A session token, after some tries; undefined where none came. */
  readonly logIn: (strand: Strand) => Promise<string | undefined>;
  readonly create: (strand: Strand, token: string, fields: OrderFields) => Promise<Answer | undefined>;
  readonly read: (strand: Strand, token: string, outTradeNo: string) => Promise<Answer | undefined>;
  readonly close: (strand: Strand, token: string, outTradeNo: string) => Promise<Answer | undefined>;
  /** A page of the payer's own orders; the first without a cursor. */
  readonly list: (
    strand: Strand,
    token: string,
    limit: number,
    cursor: string | undefined,
  ) => Promise<Answer | undefined>;
  /** `wx.requestPayment`, as WeChat's client checks it. @returns whether money moved */
  readonly pay: (params: Answer['body']) => boolean;
}

/** How long the phone waits for an answer, in milliseconds. */
const PATIENCE_MS = 30_000;
const LOGIN_TRIES = 5;
/** What the client says of an order that is closed. */
const CLOSED = '该订单已关闭';

function jsonOf(response: HttpResponse): Answer {
  return { status: response.statusCode, body: JSON.parse(response.body) as Answer['body'] };
}

/**
 * @param name for the trace
 * @param user the payer's name at WeChat
 * @param dice of this phone
 */
export function makePhone(world: World, lambda: Lambda, name: string, user: string, dice: Random): Phone {
  const { scheduler, chances, wechat } = world;
  const { appId } = world.account;
  const openid = openidOf(appId, user);
  let requests = 0;

  /** One request to the backend; undefined where no answer came back. */
  function request(
    strand: Strand,
    fn: FunctionName,
    event: Partial<APIGatewayProxyEventV2>,
    outTradeNo?: string,
  ): Promise<Answer | undefined> {
    requests += 1;
    const random = dice.fork(`request ${requests}`);
    const who = `${name} ${fn.split('-')[0] ?? ''} #${requests}`;
    const visit: Visit = {
      name: fn,
      event: {
        ...event,
        requestContext: {
          requestId: who,
          http: { sourceIp: '203.0.113.7' },
        } as APIGatewayProxyEventV2['requestContext'],
      },
      who,
      random,
      openid,
      ...(outTradeNo !== undefined && { outTradeNo }),
    };
    return strand.park((wake) => {
      scheduler.after(PATIENCE_MS, () => {
        wake.resolve(undefined);
      });
      if (chances.strikes('phone: request lost', random)) return;
      const isAnswerLost = chances.strikes('phone: answer lost', random);
      const send = (copy: Visit, delay: number): void => {
        scheduler.after(delay, () => {
          lambda.invoke(copy, (response) => {
            if (isAnswerLost) return;
            scheduler.after(random.between(10, 120), () => {
              wake.resolve(response && jsonOf(response));
            });
          });
        });
      };
      send(visit, random.between(10, 120));
      if (chances.strikes('phone: request doubled', random)) {
        send({ ...visit, who: `${who} again`, random: random.fork('again') }, random.between(10, 300));
      }
    });
  }

  const headers = (token: string): Record<string, string> => ({
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  });

  return {
    user,
    openid,

    logIn: async (strand) => {
      for (let attempt = 0; attempt < LOGIN_TRIES; attempt += 1) {
        const code = wechat.codes.issue({ name: user, hasUnionid: false }, wechat.clock.now());
        const answer = await request(strand, 'login-to-openid', {
          routeKey: 'POST /login',
          headers: headers(''),
          body: JSON.stringify({ code }),
        });
        if (answer?.status === 200) return String(answer.body['token']);
        await strand.sleep(dice.between(500, 5_000));
      }
      return undefined;
    },

    create: (strand, token, fields) =>
      request(
        strand,
        'create-order-and-sign',
        { routeKey: 'POST /orders', headers: headers(token), body: JSON.stringify(fields) },
        typeof fields['outTradeNo'] === 'string' ? fields['outTradeNo'] : undefined,
      ),

    read: (strand, token, outTradeNo) =>
      request(
        strand,
        'get-order',
        {
          routeKey: 'GET /orders/{outTradeNo}',
          headers: headers(token),
          pathParameters: { outTradeNo },
        },
        outTradeNo,
      ),

    close: (strand, token, outTradeNo) =>
      request(
        strand,
        'close-order',
        {
          routeKey: 'POST /orders/{outTradeNo}/close',
          headers: headers(token),
          pathParameters: { outTradeNo },
        },
        outTradeNo,
      ),

    list: (strand, token, limit, cursor) =>
      request(strand, 'list-orders', {
        routeKey: 'GET /orders',
        headers: headers(token),
        queryStringParameters: { limit: String(limit), ...(cursor !== undefined && { cursor }) },
      }),

    pay: (params) => {
      const now = wechat.clock.now();
      const prepayId = String(params['package']).replace('prepay_id=', '');
      const order = wechat.ledger.byPrepayId(prepayId, now);
      const opened = requestPayment(wechat, user, appId, params);
      if (order === undefined || order.openid !== openid) return false;
      if (!('sheet' in opened)) {
        const isClosed = opened.err_desc === CLOSED;
        if (!isClosed || !chances.strikes('wechat closes while it is paid', dice)) return false;
      }
      const totalFee =
        order.totalFee + (chances.strikes('wechat takes another amount', dice) ? 1 + dice.below(9) : 0);
      const transaction = pay(order, now, wechat.random, {
        ...{ totalFee, couponFee: dice.chance(0.2) ? dice.below(totalFee) : 0 },
        bankType: dice.pick(['OTHERS', 'CMB_DEBIT', 'ICBC_CREDIT']),
        ...(chances.strikes('wechat takes it from another user', dice) && { openid: 'oSomebodyElse' }),
        ...(chances.strikes('wechat takes another currency', dice) && { feeType: 'HKD' }),
      });
      tell(world, name, `pays ${transaction.totalFee} for ${order.outTradeNo}: ${transaction.transactionId}`);
      wechat.notifier.announce(paymentNews(wechat, order, transaction));
      return true;
    },
  };
}
