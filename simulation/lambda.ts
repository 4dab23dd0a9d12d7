import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpResponse } from '../lib/http/respond';
import { databasePort } from './database-port';
import { judgeAnswer, type Watched } from './oracle-answers';
import { rowOf } from './oracle-rows';
import { wechatPort } from './wechat-port';
import type { Random } from './random';
import type { Strand, Wake } from './scheduler';
import type { ScheduledHandler } from '../lib/schedule-door';
import type { LedgerRefundStatus, Transaction } from './wechat/ledger';
import { tell, wrongClock, type FunctionName, type World } from './world';

/** What a notification is, as only its sender knows. */
export type Message =
  | { readonly kind: 'genuine'; readonly transaction: Transaction }
  /** A forgery that an old key makes possible: it may lead to a query, whose answer may change an order. */
  | { readonly kind: 'hint' }
  /** A notification about a refund that WeChat sent, with what it said. */
  | {
      readonly kind: 'refund';
      readonly outTradeNo: string;
      readonly outRefundNo: string;
      readonly status: LedgerRefundStatus;
    }
  | { readonly kind: 'forged' };

/** One invocation that somebody asks for. */
export interface Visit {
  readonly name: FunctionName;
  readonly event: Partial<APIGatewayProxyEventV2>;
  /** For the trace. */
  readonly who: string;
  readonly random: Random;
  readonly message?: Message;
  /** Of the session, where there is one. */
  readonly openid?: string;
  /** What was asked about or asked for. */
  readonly outTradeNo?: string;
}

/** The answer, or undefined where the invocation died. */
export type Outcome = HttpResponse | undefined;

/** One invocation while it runs. */
export interface Invocation {
  readonly world: World;
  readonly visit: Visit;
  readonly strand: Strand;
  readonly watched: Watched;
  /** Waits for something outside; here the invocation may crash or stall. */
  readonly operate: <T>(what: string, begin: (wake: Wake<T>) => void) => Promise<T>;
}

/** When Lambda ends each function, in milliseconds; as in serverless.yml. */
const TIMEOUT_MS = {
  'login-to-openid': 10_000,
  'create-order-and-sign': 15_000,
  'get-order': 10_000,
  'payment-notify': 5_000,
  'list-orders': 10_000,
  'refund-order': 15_000,
  'refund-notify': 5_000,
  'reconcile-orders': 55_000,
} as const satisfies Record<FunctionName, number>;

/** Lambda: runs invocations, at most so many at once. */
export interface Lambda {
  /** @param done is told the outcome at the moment at which the invocation ends, and what was seen of it */
  readonly invoke: (visit: Visit, done: (outcome: Outcome, watched: Watched) => void) => void;
}

export function makeLambda(world: World): Lambda {
  const { scheduler, chances, tally } = world;
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  function start(visit: Visit, done: (outcome: Outcome, watched: Watched) => void): void {
    const isScheduled = visit.name === 'reconcile-orders';
    // What a schedule calls has concurrency of its own.
    inFlight += isScheduled ? 0 : 1;
    tally.most('invocations at once', inFlight);
    const watched: Watched = {
      faults: 0,
      writes: 0,
      logged: [],
      told: new Set(),
      stateAtStart: undefined,
    };
    const live = async (strand: Strand): Promise<void> => {
      let isOver = false;
      const end = (kind: string, how: string, outcome: Outcome): void => {
        if (isOver) return;
        isOver = true;
        inFlight -= isScheduled ? 0 : 1;
        tally.count('end', kind);
        tell(world, visit.who, how);
        if (!isScheduled) waiting.shift()?.();
        scheduler.after(0, () => {
          done(outcome, watched);
        });
      };
      const die = (kind: string, how: string): void => {
        strand.kill();
        end(kind, how, undefined);
      };
      scheduler.after(TIMEOUT_MS[visit.name], () => {
        if (!isOver) die('Lambda deadline', 'dies of the Lambda deadline');
      });

      const operate: Invocation['operate'] = (what, begin) =>
        strand.park((wake) => {
          const site = `${visit.name}: ${what}`;
          tally.count('crash', `${site}, reached`);
          tell(world, visit.who, `→ ${what}`);
          if (chances.strikes('lambda: crash before an operation', visit.random)) {
            watched.faults += 1;
            tally.count('crash', `${site}, before`);
            die('crash', `crashes before ${what}`);
            return;
          }
          const stallMs = chances.strikes('lambda: stalls', visit.random)
            ? visit.random.between(500, 20_000)
            : 0;
          if (stallMs > 0) {
            watched.faults += 1;
            tell(world, visit.who, `  lambda: stalls, ${Math.round(stallMs)} ms`);
          }
          begin(stallMs === 0 ? wake : delayed(wake, stallMs));
          if (chances.strikes('lambda: crash during an operation', visit.random)) {
            watched.faults += 1;
            tally.count('crash', `${site}, during`);
            die('crash', `crashes during ${what}`);
          }
        });

      const delayed = <T>(wake: Wake<T>, milliseconds: number): Wake<T> => ({
        resolve: (value) => {
          scheduler.after(milliseconds, () => {
            wake.resolve(value);
          });
        },
        reject: (error) => {
          scheduler.after(milliseconds, () => {
            wake.reject(error);
          });
        },
      });

      const skewAtStart = world.skewMs;
      if (visit.outTradeNo !== undefined)
        watched.stateAtStart = rowOf(world, visit.outTradeNo)?.['tradeState'];
      tell(world, visit.who, `${visit.name} starts`);
      const response = await makeHandler({ world, visit, strand, watched, operate })(visit.event);
      // A clock that jumps meanwhile may leave no time for anything.
      if (world.skewMs !== skewAtStart) watched.faults += 1;
      judgeAnswer(world, visit, watched, response);
      end('answer', `answers ${response.statusCode}`, response);
      tally.count('answer', `${visit.name} ${response.statusCode}`);
    };
    scheduler.spawn(visit.who, live, isScheduled ? 'many' : 'one');
  }

  return {
    invoke: (visit, done) => {
      const go = (): void => {
        start(visit, done);
      };
      if (inFlight < world.invocationLimit || visit.name === 'reconcile-orders') go();
      else waiting.push(go);
    },
  };
}

/** A pass as if it answered over HTTP: 200 and what it came to, 500 where it throws. */
function answering(handler: ScheduledHandler<unknown>): () => Promise<HttpResponse> {
  return async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    try {
      return { statusCode: 200, headers, body: JSON.stringify(await handler({})) };
    } catch (error) {
      return { statusCode: 500, headers, body: JSON.stringify({ error: String(error) }) };
    }
  };
}

/** What refund-order shows WeChat. */
export const CERTIFICATE = { cert: 'simulated certificate', key: 'simulated-key-of-the-certificate' };

/** The production handler, with ports that lead into the simulation. */
function makeHandler(invocation: Invocation): (event: Visit['event']) => Promise<HttpResponse> {
  const { world, visit, watched, operate } = invocation;
  const ports = {
    now: () => wrongClock(world),
    randomText: (length: number) => visit.random.text(length),
    telemetry: {
      log: (level: string, message: string, fields: object) => {
        watched.logged.push(JSON.stringify({ level, message, ...fields }));
      },
      count: (metric: string, detail?: string) => {
        watched.logged.push(JSON.stringify({ metric, detail }));
      },
      flush: () => undefined,
    },
    pause: (milliseconds: number) =>
      operate<undefined>('pause', (wake) => {
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
    send: wechatPort(invocation),
    documentClient: databasePort(invocation),
  };
  const { wiring, configs } = world;
  switch (visit.name) {
    case 'login-to-openid':
      return wiring['login-to-openid']({ ...ports, config: configs['login-to-openid'] });
    case 'create-order-and-sign':
      return wiring['create-order-and-sign']({ ...ports, config: configs['create-order-and-sign'] });
    case 'get-order':
      return wiring['get-order']({ ...ports, config: configs['get-order'] });
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
    case 'reconcile-orders':
      return answering(wiring['reconcile-orders']({ ...ports, config: configs['reconcile-orders'] }));
  }
}
