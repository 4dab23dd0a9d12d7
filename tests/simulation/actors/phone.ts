import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpResponse } from '../../../lib/http/respond';
import type { Visit } from '../invocation';
import type { Lambda } from '../lambda';
import type { Notifier } from '../notifier';
import type { Random } from '../random';
import type { Strand } from '../scheduler';
import { isPayable } from '../wechat/ledger';
import { signatureOf } from '../wechat/sign';
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

function jsonOf(response: HttpResponse): Answer {
  return { status: response.statusCode, body: JSON.parse(response.body) as Answer['body'] };
}

/**
 * @param name for the trace
 * @param dice of this phone
 */
export function makePhone(
  world: World,
  lambda: Lambda,
  notifier: Notifier,
  name: string,
  openid: string,
  dice: Random,
): Phone {
  const { scheduler, chances, ledger } = world;
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
    openid,

    logIn: async (strand) => {
      for (let attempt = 0; attempt < LOGIN_TRIES; attempt += 1) {
        const code = world.desk.codeFor(openid, scheduler.now(), dice);
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
      const text = (field: string): string => String(params[field]);
      const fields = {
        appId: text('appId'),
        timeStamp: text('timeStamp'),
        nonceStr: text('nonceStr'),
        package: text('package'),
        signType: text('signType'),
      };
      const prepayId = fields.package.replace('prepay_id=', '');
      const order = ledger.byPrepayId(prepayId);
      const isSigned = signatureOf(fields, world.account.key, world.signType) === params['paySign'];
      if (order === undefined || !isSigned || order.openid !== openid) return false;
      const now = scheduler.now();
      const isLate = order.state === 'CLOSED' && chances.strikes('wechat closes while it is paid', dice);
      if (!isLate && !isPayable(order, prepayId, now)) return false;
      const odd = {
        ...(chances.strikes('wechat takes another amount', dice) && {
          totalFee: order.totalFee + 1 + dice.below(9),
        }),
        ...(chances.strikes('wechat takes it from another user', dice) && { openid: 'oSomebodyElse' }),
        ...(chances.strikes('wechat takes another currency', dice) && { feeType: 'HKD' }),
      };
      const transaction = ledger.pay(order, now, odd);
      tell(world, name, `pays ${transaction.totalFee} for ${order.outTradeNo}: ${transaction.transactionId}`);
      notifier.announce(order, transaction);
      return true;
    },
  };
}
