import type { HttpResponse } from '../../lib/http/respond';
import type { PayDeps } from '../../lib/wiring/environment';
import type { ScheduleHandler } from '../../lib/aws/lambda-schedule';
import type { Send } from '../../lib/outbound/http-client';
import { databasePort } from './database-port';
import type { Invocation, Visit } from './invocation';
import { wechatPort } from './wechat-port';
import { CERTIFICATE, wrongClock, type FunctionName, type World } from './world';

/** An execution environment: what a function keeps between its requests, such as an access token, lives here. */
export interface Environment {
  readonly name: FunctionName;
  readonly handle: (event: Visit['event']) => Promise<HttpResponse>;
  /** One at a time. */
  serves: Invocation;
  /** Milliseconds since 1970. */
  usedAt: number;
}

/** Lambda's execution environments. */
export interface Environments {
  /** One that is free, or a new one. */
  readonly take: (invocation: Invocation) => Environment;
  readonly giveBack: (environment: Environment) => void;
}

/** After so many idle milliseconds Lambda takes an environment away. */
const IDLE_MS = 15 * 60_000;

export function makeEnvironments(world: World): Environments {
  const { scheduler } = world;
  const free = new Map<FunctionName, Environment[]>();
  return {
    take: (invocation) => {
      const { name } = invocation.visit;
      const now = scheduler.now();
      const warm = (free.get(name) ?? []).filter(({ usedAt }) => now - usedAt < IDLE_MS);
      const used = warm.pop();
      free.set(name, warm);
      if (used !== undefined) {
        used.serves = invocation;
        return used;
      }
      const made: Environment = {
        name,
        handle: makeHandler(world, name, () => made.serves),
        serves: invocation,
        usedAt: now,
      };
      return made;
    },
    giveBack: (environment) => {
      environment.usedAt = scheduler.now();
      free.set(environment.name, [...(free.get(environment.name) ?? []), environment]);
    },
  };
}

/** A pass as if it answered over HTTP: 200 and what it came to, 500 where it throws. */
function answering(handler: ScheduleHandler<unknown>): () => Promise<HttpResponse> {
  return async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    try {
      return { statusCode: 200, headers, body: JSON.stringify(await handler({})) };
    } catch (error) {
      return { statusCode: 500, headers, body: JSON.stringify({ error: String(error) }) };
    }
  };
}

/** The production handler, with ports that lead into the simulation: into that of the invocation that runs now. */
function makeHandler(
  world: World,
  name: FunctionName,
  now: () => Invocation,
): (event: Visit['event']) => Promise<HttpResponse> {
  const ports = {
    now: () => wrongClock(world),
    randomText: (length: number) => now().visit.random.text(length),
    telemetry: {
      log: (level: string, message: string, fields: object) => {
        now().watched.logged.push(JSON.stringify({ level, message, ...fields }));
      },
      count: (metric: string, detail?: string) => {
        now().watched.logged.push(JSON.stringify({ metric, detail }));
      },
      flush: () => undefined,
    },
    pause: (milliseconds: number) =>
      now().operate<undefined>('pause', (wake) => {
        world.scheduler.after(milliseconds, () => {
          wake.resolve(undefined);
        });
      }),
    deadline: (milliseconds: number) => {
      const controller = new AbortController();
      world.scheduler.after(milliseconds, () => {
        controller.abort();
      });
      return controller.signal;
    },
    send: ((request) => wechatPort(now())(request)) as Send,
    documentClient: {
      send: ((command: object, options: object) =>
        databasePort(now()).send(command as never, options as never)) as PayDeps['documentClient']['send'],
    },
  };
  const { wiring, configs } = world;
  switch (name) {
    case 'login-to-openid':
      return wiring['login-to-openid']({ ...ports, config: configs['login-to-openid'] });
    case 'create-order-and-sign':
      return wiring['create-order-and-sign']({ ...ports, config: configs['create-order-and-sign'] });
    case 'get-order':
      return wiring['get-order']({ ...ports, config: configs['get-order'] });
    case 'close-order':
      return wiring['close-order']({ ...ports, config: configs['close-order'] });
    case 'payment-notify':
      return wiring['payment-notify']({ ...ports, config: configs['payment-notify'] });
    case 'list-orders':
      return wiring['list-orders']({ ...ports, config: configs['list-orders'] });
    case 'refund-order': {
      const certificate = () => Promise.resolve(CERTIFICATE);
      return wiring['refund-order']({ ...ports, config: configs['refund-order'], certificate });
    }
    case 'refund-notify':
      return wiring['refund-notify']({ ...ports, config: configs['refund-notify'] });
    case 'ship-order':
      return wiring['ship-order']({ ...ports, config: configs['ship-order'] });
    case 'reconcile-orders':
      return answering(wiring['reconcile-orders']({ ...ports, config: configs['reconcile-orders'] }));
  }
}
