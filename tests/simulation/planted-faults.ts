import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { HttpResponse } from '../../lib/http/respond';
import type { HttpHandler } from '../../lib/aws/lambda-http';
import type { PayDeps } from '../../lib/wiring/environment';
import type { Send } from '../../lib/outbound/http-client';
import { signatureOf, type Fields } from '../../tools/simulator/sign';
import { openidOf } from '../../tools/simulator/users';
import { writeXml } from '../../tools/simulator/xml';
import { readMessage, signed } from './messages';
import { PRODUCTION } from './simulate';
import type { Invariant } from './violation';
import type { Wiring } from './world';

/** A fault in a copy of the wiring, and the invariants by which it may be seen. */
export interface Planted {
  readonly wiring: Wiring;
  readonly breaks: readonly Invariant[];
  /** Whether only what fails for hours shows it. */
  readonly inWeather?: true;
}

const ACCEPTED = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>';

/** The production functions with some of their ports changed. */
function withPorts(change: (ports: PayDeps) => Partial<PayDeps>): Wiring {
  return {
    ...PRODUCTION,
    'create-order-and-sign': (ports) =>
      PRODUCTION['create-order-and-sign']({ ...ports, ...change(ports), config: ports.config }),
    'get-order': (ports) => PRODUCTION['get-order']({ ...ports, ...change(ports), config: ports.config }),
    'payment-notify': (ports) =>
      PRODUCTION['payment-notify']({ ...ports, ...change(ports), config: ports.config }),
    'refund-notify': (ports) =>
      PRODUCTION['refund-notify']({ ...ports, ...change(ports), config: ports.config }),
    'refund-order': (ports) =>
      PRODUCTION['refund-order']({ ...ports, ...change(ports), config: ports.config }),
    'ship-order': (ports) => PRODUCTION['ship-order']({ ...ports, ...change(ports), config: ports.config }),
    'reconcile-orders': (ports) =>
      PRODUCTION['reconcile-orders']({ ...ports, ...change(ports), config: ports.config }),
  };
}

/**
 * A database client that changes commands on their way.
 *
 * @param change gives another command, or undefined for one that is told to have worked and never sent
 */
export function withCommands(change: (command: object) => object | undefined): Wiring {
  return withPorts(({ documentClient }) => ({
    documentClient: {
      send: ((command: object, options: object) => {
        const changed = change(command);
        return changed === undefined
          ? Promise.resolve({})
          : documentClient.send(changed as never, options as never);
      }) as PayDeps['documentClient']['send'],
    },
  }));
}

/** Leaves a clause out of the condition of every update that is meant, and the values that nothing names any more. */
function withoutClause(clause: string, isMeant: (command: UpdateCommand) => boolean = () => true): Wiring {
  return withCommands((command) => {
    if (!(command instanceof UpdateCommand) || !isMeant(command)) return command;
    const { ConditionExpression = '', ExpressionAttributeValues = {}, ...input } = command.input;
    const condition = ConditionExpression.split(' AND ')
      .filter((each) => each !== clause)
      .join(' AND ');
    const named: readonly string[] = `${condition} ${input.UpdateExpression ?? ''}`.match(/:\w+/g) ?? [];
    return new UpdateCommand({
      ...input,
      ConditionExpression: condition === '' ? undefined : condition,
      ExpressionAttributeValues: Object.fromEntries(
        Object.entries(ExpressionAttributeValues).filter(([name]) => named.includes(name)),
      ),
    });
  });
}

/** Whether a command is an update that writes this attribute. */
function writes(command: object, attribute: string): command is UpdateCommand {
  return (
    command instanceof UpdateCommand && `#${attribute}` in (command.input.ExpressionAttributeNames ?? {})
  );
}

/** Leaves updates out that write this attribute. */
function withoutUpdate(attribute: string): Wiring {
  return withCommands((command) => (writes(command, attribute) ? undefined : command));
}

/** payment-notify with something around its handler. */
function aroundNotify(
  wrap: (handler: HttpHandler, key: string, signType: 'MD5' | 'HMAC-SHA256') => HttpHandler,
): Wiring {
  return {
    ...PRODUCTION,
    'payment-notify': (ports) =>
      wrap(PRODUCTION['payment-notify'](ports), ports.config.WECHAT_MCH_KEY, ports.config.WECHAT_SIGN_TYPE),
  };
}

/** A call of WeChat whose answers are changed and signed anew before they are read: those that it signed, or all. */
function resigning(
  send: Send,
  key: string,
  change: (fields: Fields) => Fields,
  which: 'signed' | 'all' = 'signed',
): Send {
  return async (request) => {
    const answer = await send(request);
    const fields = readMessage(new TextDecoder().decode(answer.body));
    if (fields['return_code'] !== 'SUCCESS') return answer;
    const signType = request.body?.includes('HMAC-SHA256') === true ? 'HMAC-SHA256' : 'MD5';
    if (which === 'signed' && fields['sign'] !== signatureOf(fields, signType, key)) return answer;
    const body = writeXml(signed(change(fields), key, signType));
    return { ...answer, body: new TextEncoder().encode(body) };
  };
}

/** A call of WeChat that believes every answer. */
function believing(send: Send, key: string): Send {
  return resigning(send, key, (fields) => fields, 'all');
}

/** Changes what every update writes: its values, by their names. */
function withValues(
  change: (values: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Wiring {
  return withCommands((command) => {
    if (!(command instanceof UpdateCommand)) return command;
    const { ExpressionAttributeValues: values = {}, ...input } = command.input;
    return new UpdateCommand({ ...input, ExpressionAttributeValues: { ...values, ...change(values) } });
  });
}

type Refunds = Readonly<Record<string, { readonly refundStatus: string }>>;

/** The refunds of an update, those in one state in another. */
function restated(values: Readonly<Record<string, unknown>>, from: string, to: string): Refunds {
  const refunds = Object.entries(values[':refunds'] as Refunds).map(
    ([number, refund]) =>
      [number, refund.refundStatus === from ? { ...refund, refundStatus: to } : refund] as const,
  );
  return Object.fromEntries(refunds);
}

/** The pass with calls of WeChat that are not what they seem. */
function passWith(change: (send: Send, key: string) => Send): Wiring {
  return {
    ...PRODUCTION,
    'reconcile-orders': (ports) =>
      PRODUCTION['reconcile-orders']({
        ...ports,
        send: change(ports.send, ports.config.WECHAT_MCH_KEY),
      }),
  };
}

const UPLOAD = '/wxa/sec/order/upload_shipping_info';

/** Calls of WeChat about shipments that are not what they seem. */
function withUploads(upload: (send: Send, ...request: Parameters<Send>) => ReturnType<Send>): Wiring {
  return withPorts(({ send }) => ({
    send: (request) => (request.url.includes(UPLOAD) ? upload(send, request) : send(request)),
  }));
}

/** An answer of WeChat's that it never gave. */
function said(errcode: number): ReturnType<Send> {
  return Promise.resolve({ status: 200, body: new TextEncoder().encode(JSON.stringify({ errcode })) });
}

/** Changes the shipment that an update writes. */
function withShipment(
  change: (shipment: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Wiring {
  return withValues((values) =>
    Object.fromEntries(
      [':shipping', ':shippingCorrection'].flatMap((slot) => {
        const shipment = values[slot] as Readonly<Record<string, unknown>> | undefined;
        return shipment === undefined ? [] : [[slot, { ...shipment, ...change(shipment) }]];
      }),
    ),
  );
}

const NOTHING = {
  ...{
    due: 0,
    markedPaid: 0,
    closed: 0,
    open: 0,
    unanswered: 0,
    refunds: 0,
    anomalies: 0,
    failed: 0,
    left: 0,
  },
  isCutShort: false,
};

/** A call of WeChat that sees no payment. */
function blind(send: Send, key: string): Send {
  return resigning(send, key, (fields) =>
    fields['trade_state'] === undefined ? fields : { ...fields, trade_state: 'NOTPAY' },
  );
}

async function changed(
  answer: Promise<HttpResponse>,
  change: (body: Record<string, unknown>) => Record<string, unknown>,
): Promise<HttpResponse> {
  const response = await answer;
  if (response.statusCode >= 300) return response;
  return { ...response, body: JSON.stringify(change(JSON.parse(response.body) as Record<string, unknown>)) };
}

/** Each fault that the simulation must see. */
export const PLANTED: Readonly<Record<string, Planted>> = {
  'SUCCESS is answered on an error of the database': {
    breaks: ['SUCCESS is durable'],
    wiring: aroundNotify((handler) => async (event) => {
      const answer = await handler(event);
      return answer.statusCode === 500 ? { ...answer, statusCode: 200, body: ACCEPTED } : answer;
    }),
  },
  'SUCCESS is answered and nothing written': {
    breaks: ['SUCCESS is durable'],
    wiring: withoutUpdate('transactionId'),
  },
  'the signature of a notification is not checked': {
    breaks: ['forgeries change nothing', 'booked is paid'],
    wiring: aroundNotify((handler, key, signType) => (event) => {
      const fields = readMessage(event.body ?? '');
      return handler({ ...event, body: writeXml(signed(fields, key, signType)) });
    }),
  },
  "the signature of WeChat's answers is not checked": {
    breaks: ['booked is paid', 'a prepay_id has its row', 'answers are true'],
    wiring: {
      ...PRODUCTION,
      'create-order-and-sign': (ports) =>
        PRODUCTION['create-order-and-sign']({
          ...ports,
          send: believing(ports.send, ports.config.WECHAT_MCH_KEY),
        }),
      'get-order': (ports) =>
        PRODUCTION['get-order']({ ...ports, send: believing(ports.send, ports.config.WECHAT_MCH_KEY) }),
    },
  },
  'an order is settled whatever the amount': {
    breaks: ['booked is paid'],
    wiring: withoutClause('totalFee = :totalFee'),
  },
  'an order is settled whoever paid': {
    breaks: ['booked is paid'],
    wiring: withoutClause('openid = :openid'),
  },
  'an order is settled whatever its state, and prepay_id written too': {
    breaks: ['an order stays what it was', 'states go forward'],
    wiring: withoutClause('tradeState = :notpay'),
  },
  'a write forgets to count': {
    breaks: ['the sequence grows'],
    wiring: withCommands((command) => {
      if (!(command instanceof UpdateCommand)) return command;
      const { ExpressionAttributeValues: values, ...input } = command.input;
      return new UpdateCommand({ ...input, ExpressionAttributeValues: { ...values, ':one': 0 } });
    }),
  },
  'a new order is written over another': {
    breaks: ['an order stays what it was', 'states go forward', 'the sequence grows'],
    wiring: withCommands((command) => {
      if (!(command instanceof PutCommand)) return command;
      return new PutCommand({ ...command.input, ConditionExpression: undefined });
    }),
  },
  'WeChat is called before the row is written': {
    breaks: ['requests are right', 'a prepay_id has its row'],
    wiring: withCommands((command) => (command instanceof PutCommand ? undefined : command)),
  },
  'an anomaly is not kept': {
    breaks: ['SUCCESS is durable', 'requests are right'],
    wiring: withoutUpdate('anomalies'),
  },
  'what WeChat calls paid is read as unpaid': {
    breaks: [
      'paid is booked',
      'nothing stays open',
      'what is outstanding is due',
      'calm works',
      'lost is found in time',
    ],
    wiring: passWith(blind),
  },
  'nobody sweeps': {
    breaks: ['paid is booked', 'nothing stays open', 'a pass settles down', 'lost is found in time'],
    wiring: { ...PRODUCTION, 'reconcile-orders': () => () => Promise.resolve(NOTHING) },
  },
  'the sweep closes what it has not closed at WeChat': {
    breaks: ['booked is paid', 'paid is booked', 'nothing stays open'],
    wiring: passWith((send, key) =>
      resigning(send, key, (fields) =>
        fields['trade_state'] === 'NOTPAY' ? { ...fields, trade_state: 'CLOSED' } : fields,
      ),
    ),
  },
  'the time of the next check is never later': {
    breaks: ['a pass settles down', 'what cannot be read waits'],
    wiring: withValues((values) => ({
      ...(':nextAt' in values && { ':nextAt': '2026-01-01T00:00:00.000Z' }),
      ...(':dueAt' in values && { ':dueAt': '2026-01-01T00:00:00.000Z' }),
    })),
  },
  'a new order is checked half an hour too late': {
    breaks: ['lost is found in time'],
    inWeather: true,
    wiring: withCommands((command) => {
      const dueAt: unknown = command instanceof PutCommand ? command.input.Item?.['dueAt'] : undefined;
      if (!(command instanceof PutCommand) || typeof dueAt !== 'string') return command;
      const later = new Date(Date.parse(dueAt) + 30 * 60_000).toISOString();
      return new PutCommand({ ...command.input, Item: { ...command.input.Item, dueAt: later } });
    }),
  },
  'the sweep never lists fresh orders': {
    breaks: ['lost is found in time', 'a pass settles down', 'nothing stays open'],
    wiring: withCommands((command) => {
      const values = command instanceof QueryCommand ? command.input.ExpressionAttributeValues : undefined;
      return Number(values?.[':shard']) >= 16 ? undefined : command;
    }),
  },
  'a row that cannot be read is not moved on': {
    breaks: ['what cannot be read waits'],
    inWeather: true,
    wiring: withCommands((command) =>
      command instanceof UpdateCommand && String(command.input.Key?.['outTradeNo']).startsWith('broken-')
        ? undefined
        : command,
    ),
  },
  'a new order is not due': {
    breaks: ['what is outstanding is due'],
    wiring: withCommands((command) => {
      if (!(command instanceof PutCommand)) return command;
      const never = { dueShard: undefined, dueAt: undefined };
      return new PutCommand({ ...command.input, Item: { ...command.input.Item, ...never } });
    }),
  },
  'what has ended stays due': {
    breaks: ['what is outstanding is due', 'a pass settles down'],
    wiring: withCommands((command) => {
      if (!(command instanceof UpdateCommand)) return command;
      const { UpdateExpression = '', ExpressionAttributeNames = {}, ...input } = command.input;
      const [sets = '', removes = ''] = UpdateExpression.split(' REMOVE ');
      const removed = removes.split(', ').filter((name) => name !== '');
      const [due, kept] = [
        removed.filter((name) => name.startsWith('#due')),
        removed.filter((name) => !name.startsWith('#due')),
      ];
      const names = Object.entries(ExpressionAttributeNames).filter(([name]) => !due.includes(name));
      return new UpdateCommand({
        ...input,
        UpdateExpression: kept.length === 0 ? sets : `${sets} REMOVE ${kept.join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(names),
      });
    }),
  },
  'a refund is written over what others reserved': {
    breaks: [
      'refunds go forward',
      'refunds are covered',
      'sums are right',
      'requests are right',
      'states go forward',
    ],
    wiring: withoutClause('#sequence = :sequence'),
  },
  'a refund without an answer counts as refused': {
    breaks: ['refunds are covered', 'booked is refunded'],
    wiring: withPorts(({ send }) => ({
      send: async (request) => {
        if (!request.url.endsWith('/secapi/pay/refund')) return send(request);
        const sent = readMessage(request.body ?? '');
        try {
          return await send(request);
        } catch {
          const refusal = {
            return_code: 'SUCCESS',
            appid: sent['appid'] ?? '',
            mch_id: sent['mch_id'] ?? '',
            nonce_str: 'x',
            result_code: 'FAIL',
            err_code: 'TRADE_OVERDUE',
            err_code_des: 'x',
          };
          const signType = sent['sign_type'] === 'MD5' ? 'MD5' : 'HMAC-SHA256';
          const answer = signed(refusal, process.env['WECHAT_MCH_KEY'] ?? '', signType);
          return { status: 200, body: new TextEncoder().encode(writeXml(answer)) };
        }
      },
    })),
  },
  'a refund goes back to where it began': {
    breaks: ['refunds go forward'],
    wiring: withValues((values) =>
      ':refunds' in values ? { ':refunds': restated(values, 'SUCCESS', 'RESERVED') } : {},
    ),
  },
  'a refund is called done as soon as it is accepted': {
    breaks: ['booked is refunded'],
    wiring: withValues((values) =>
      ':refunds' in values ? { ':refunds': restated(values, 'PROCESSING', 'SUCCESS') } : {},
    ),
  },
  "the signature of refundquery's answers is not checked": {
    breaks: ['booked is refunded', 'booked is paid'],
    wiring: passWith(believing),
  },
  'nobody hears how a refund ends': {
    breaks: ['refunded is booked', 'SUCCESS is durable'],
    wiring: {
      ...passWith((send, key) =>
        resigning(send, key, (fields) =>
          fields['refund_status_0'] === undefined ? fields : { ...fields, refund_status_0: 'PROCESSING' },
        ),
      ),
      'refund-notify': () => () =>
        Promise.resolve({
          statusCode: 200,
          headers: { 'content-type': 'text/xml; charset=utf-8' },
          body: ACCEPTED.replace('SUCCESS', 'FAIL').replace('OK', 'x'),
        }),
    },
  },
  'a shipment counts as told that never left': {
    breaks: ['shipped is told'],
    wiring: withUploads(() => said(0)),
  },
  'a shipment that WeChat took is kept as refused': {
    breaks: ['told is shipped', 'shipments are asked for', 'answers are true'],
    wiring: withShipment(({ shippingState }) =>
      shippingState === 'UPLOADED' ? { shippingState: 'REFUSED' } : {},
    ),
  },
  'WeChat takes no shipment in the end': {
    breaks: ['told is shipped'],
    wiring: withUploads(() => said(10060001)),
  },
  'WeChat is told of a shipment before it is written down': {
    breaks: ['shipments are asked for'],
    wiring: withCommands((command) =>
      writes(command, 'shipping') || writes(command, 'shippingCorrection') ? undefined : command,
    ),
  },
  'a repeated shipment is told as a new one': {
    breaks: ['shipments are asked for', 'shipments go forward', 'a shipment is repeated word for word'],
    wiring: withShipment(({ attempts }) =>
      Number(attempts) > 1 ? { uploadTime: new Date(Number(attempts)).toISOString() } : {},
    ),
  },
  'a repeated shipment is told in other words': {
    breaks: ['a shipment is repeated word for word'],
    wiring: (() => {
      let times = 0;
      return withUploads((send, request) => {
        times += 1;
        const message = JSON.parse(request.body ?? '') as object;
        return send({ ...request, body: JSON.stringify({ ...message, times }) });
      });
    })(),
  },
  'another shipment is written over the one that stands': {
    breaks: ['shipments go forward', 'shipments are asked for'],
    wiring: withoutClause('#sequence = :sequence', (command) => writes(command, 'shipping')),
  },
  'what is kept as told is not what was told': {
    breaks: ['shipments go forward'],
    wiring: withShipment(({ shippingState }) =>
      shippingState === 'UPLOADED' ? { parcels: [{ itemDesc: 'something else' }] } : {},
    ),
  },
  'what is not shipped is named to nobody': {
    breaks: ['what is unshipped is named'],
    wiring: withoutUpdate('unshippedNotedAt'),
  },
  'the access token is logged': {
    breaks: ['secrets are kept'],
    wiring: withPorts(({ send, telemetry }) => ({
      send: (request) => {
        if (request.url.includes(UPLOAD)) telemetry.log('info', request.url, {});
        return send(request);
      },
    })),
  },
  'a sum forgets a fen': {
    breaks: ['sums are right'],
    wiring: withValues((values) =>
      Number(values[':refundedFee']) > 0 ? { ':refundedFee': Number(values[':refundedFee']) - 1 } : {},
    ),
  },
  'refunds are asked for without the certificate': {
    breaks: ['requests are right'],
    wiring: withPorts(({ send }) => ({
      send: ({ method, url, body, timeoutMs }) =>
        send({ method, url, timeoutMs, ...(body !== undefined && { body }) }),
    })),
  },
  "somebody else's orders are listed": {
    breaks: ['answers are true'],
    wiring: {
      ...PRODUCTION,
      'list-orders': (ports) => (event) =>
        PRODUCTION['list-orders']({
          ...ports,
          documentClient: {
            send: ((command: object, options: object) => {
              const { input } = command as QueryCommand;
              const values = {
                ...input.ExpressionAttributeValues,
                ':openid': openidOf(ports.config.WECHAT_APPID, 'customer 1'),
              };
              const other = new QueryCommand({ ...input, ExpressionAttributeValues: values });
              return ports.documentClient.send(other, options as never);
            }) as PayDeps['documentClient']['send'],
          },
        })(event),
    },
  },
  'the merchant key is logged': {
    breaks: ['secrets are kept'],
    wiring: {
      ...PRODUCTION,
      'payment-notify': (ports) => (event) => {
        ports.telemetry.log('info', ports.config.WECHAT_MCH_KEY, {});
        return PRODUCTION['payment-notify'](ports)(event);
      },
    },
  },
  'session_key is answered': {
    breaks: ['secrets are kept', 'answers are well-formed'],
    wiring: {
      ...PRODUCTION,
      'login-to-openid': (ports) => async (event) => {
        let sessionKey: unknown;
        const send: Send = async (request) => {
          const answer = await ports.send(request);
          sessionKey = new TextDecoder().decode(answer.body);
          return answer;
        };
        const answer = PRODUCTION['login-to-openid']({ ...ports, send })(event);
        return changed(answer, (body) => ({ ...body, sessionKey }));
      },
    },
  },
  'the caller names the price': {
    breaks: ['answers are true'],
    wiring: {
      ...PRODUCTION,
      'create-order-and-sign': (ports) => (event) =>
        changed(PRODUCTION['create-order-and-sign'](ports)(event), (body) => ({ ...body, totalFee: 1 })),
    },
  },
  'an error is thrown instead of answered': {
    breaks: ['answers are well-formed'],
    wiring: {
      ...PRODUCTION,
      'get-order': (ports) => async (event) => {
        const answer = await PRODUCTION['get-order'](ports)(event);
        return answer.statusCode === 404 ? { ...answer, body: 'undefined' } : answer;
      },
    },
  },
};
