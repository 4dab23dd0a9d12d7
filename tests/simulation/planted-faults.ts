import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { HttpResponse } from '../../lib/http/respond';
import type { Handler } from '../../lib/http/door';
import type { PayPorts } from '../../lib/ports';
import type { Send } from '../../lib/wechat/transport';
import { PRODUCTION } from '../../simulation/simulate';
import type { Invariant } from '../../simulation/violation';
import { signed, type Fields } from '../../simulation/wechat/sign';
import { readMessage, writeMessage } from '../../simulation/wechat/xml';
import type { Wiring } from '../../simulation/world';

/** A fault in a copy of the wiring, and the invariants by which it may be seen. */
export interface Planted {
  readonly wiring: Wiring;
  readonly breaks: readonly Invariant[];
}

const ACCEPTED = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>';

/** The production functions with some of their ports changed. */
function withPorts(change: (ports: PayPorts) => Partial<PayPorts>): Wiring {
  return {
    ...PRODUCTION,
    'create-order-and-sign': (ports) =>
      PRODUCTION['create-order-and-sign']({ ...ports, ...change(ports), config: ports.config }),
    'get-order': (ports) => PRODUCTION['get-order']({ ...ports, ...change(ports), config: ports.config }),
    'payment-notify': (ports) =>
      PRODUCTION['payment-notify']({ ...ports, ...change(ports), config: ports.config }),
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
      }) as PayPorts['documentClient']['send'],
    },
  }));
}

/** Leaves a clause out of every condition, and the values that nothing names any more. */
function withoutClause(clause: string): Wiring {
  return withCommands((command) => {
    if (!(command instanceof UpdateCommand)) return command;
    const { ConditionExpression = '', ExpressionAttributeValues = {}, ...input } = command.input;
    const condition = ConditionExpression.split(' AND ')
      .filter((each) => each !== clause)
      .join(' AND ');
    const named: readonly string[] = `${condition} ${input.UpdateExpression ?? ''}`.match(/:\w+/g) ?? [];
    return new UpdateCommand({
      ...input,
      ConditionExpression: condition,
      ExpressionAttributeValues: Object.fromEntries(
        Object.entries(ExpressionAttributeValues).filter(([name]) => named.includes(name)),
      ),
    });
  });
}

/** Leaves updates out that hold this text. */
function withoutUpdate(text: string): Wiring {
  return withCommands((command) =>
    command instanceof UpdateCommand && String(command.input.UpdateExpression).includes(text)
      ? undefined
      : command,
  );
}

/** payment-notify with something around its handler. */
function aroundNotify(
  wrap: (handler: Handler, key: string, signType: 'MD5' | 'HMAC-SHA256') => Handler,
): Wiring {
  return {
    ...PRODUCTION,
    'payment-notify': (ports) =>
      wrap(PRODUCTION['payment-notify'](ports), ports.config.WECHAT_MCH_KEY, ports.config.WECHAT_SIGN_TYPE),
  };
}

/** A call of WeChat whose every answer is changed and signed anew before it is read. */
function resigning(send: Send, key: string, change: (fields: Fields) => Fields): Send {
  return async (request) => {
    const answer = await send(request);
    const fields = readMessage(new TextDecoder().decode(answer.body));
    if (fields['return_code'] !== 'SUCCESS') return answer;
    const signType = request.body?.includes('HMAC-SHA256') === true ? 'HMAC-SHA256' : 'MD5';
    const body = writeMessage(signed(change(fields), key, signType));
    return { ...answer, body: new TextEncoder().encode(body) };
  };
}

/** A call of WeChat that believes every answer. */
function believing(send: Send, key: string): Send {
  return resigning(send, key, (fields) => fields);
}

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
      return handler({ ...event, body: writeMessage(signed(fields, key, signType)) });
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
    breaks: ['SUCCESS is durable'],
    wiring: withoutUpdate('anomalies'),
  },
  'what WeChat calls paid is read as unpaid': {
    breaks: ['paid is booked', 'calm works'],
    wiring: {
      ...PRODUCTION,
      'get-order': (ports) =>
        PRODUCTION['get-order']({ ...ports, send: blind(ports.send, ports.config.WECHAT_MCH_KEY) }),
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
