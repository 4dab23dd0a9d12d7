import './environment';
import { makeCreateOrderAndSign } from '../../functions/create-order-and-sign';
import { makeCloseOrder } from '../../functions/close-order';
import { makeGetOrder } from '../../functions/get-order';
import { makeLoginToOpenid } from '../../functions/login-to-openid';
import { makeListOrders } from '../../functions/list-orders';
import { makePaymentNotify } from '../../functions/payment-notify';
import { makeReconcileOrders } from '../../functions/reconcile-orders';
import { makeRefundNotify } from '../../functions/refund-notify';
import { makeRefundOrder } from '../../functions/refund-order';
import { makeShipOrder } from '../../functions/ship-order';
import { lambdaHttp } from '../../lib/aws/lambda-http';
import { readConfig } from '../../lib/config/config';
import { tableDefinitions } from '../../tools/local/table-definitions';
import { disturb, forgeAbout, handleAtWechat, placeAsStranger, setFunds, stock } from './actors/meddlers';
import { shipAsStaff } from './actors/shipper';
import { flood } from './actors/flooder';
import { readOnce, shop } from './actors/shopper';
import { helpRefund, refundAsStaff } from './actors/staff';
import { makeChances } from './chances';
import { makeDynamoModel } from './dynamodb-model';
import { makeLambda } from './lambda';
import { makeLedger } from './ledger';
import { makeNotifier } from './notifier';
import { judgeBooks } from './oracle-books';
import { watchPromptness } from './oracle-promptness';
import { judgeRefundsAtEnd } from './oracle-refunds';
import { judgeEveryRow, rowOf } from './oracle-rows';
import { judgeShipmentsAtEnd } from './oracle-shipments';
import { randomOf } from './random';
import { makeSchedule } from './schedule';
import { makeScheduler } from './scheduler';
import { makeTally, type Tally } from './tally';
import { makeTrace } from './trace';
import { Violation } from './violation';
import { breakForHours, mend } from './weather';
import { makeWechat } from './wechat';
import { START, tell, type Configs, type Wiring, type World } from './world';

/** The functions as they are deployed. */
export const PRODUCTION: Wiring = {
  'login-to-openid': (deps) => lambdaHttp(makeLoginToOpenid(deps)),
  'create-order-and-sign': (deps) => lambdaHttp(makeCreateOrderAndSign(deps)),
  'get-order': (deps) => lambdaHttp(makeGetOrder(deps)),
  'close-order': (deps) => lambdaHttp(makeCloseOrder(deps)),
  'payment-notify': (deps) => lambdaHttp(makePaymentNotify(deps)),
  'list-orders': (deps) => lambdaHttp(makeListOrders(deps)),
  'refund-order': (deps) => lambdaHttp(makeRefundOrder(deps)),
  'refund-notify': (deps) => lambdaHttp(makeRefundNotify(deps)),
  'ship-order': (deps) => lambdaHttp(makeShipOrder(deps)),
  'reconcile-orders': makeReconcileOrders,
};

/** What one run is made of. */
export interface Plan {
  readonly seed: number;
  /** How many customers come, each for one order. */
  readonly orders: number;
  /** Only these customers, by number; all where it is missing. */
  readonly only?: readonly number[];
  /** Chances that are left out. */
  readonly without?: readonly string[];
  readonly wiring?: Wiring;
  /** Whether the lines of the trace are kept. */
  readonly isTraced?: boolean;
}

export interface Result {
  readonly seed: number;
  /** SHA-256 over the trace. */
  readonly hash: string;
  readonly tally: Tally;
  readonly trace: readonly string[];
  /** How many things happened, one after the other. */
  readonly steps: number;
  readonly violation: Violation | undefined;
}

/** Up to how many invocations ran at once in a seed. */
const BANDS = [
  ['1 to 5', 5],
  ['6 to 15', 15],
  ['16 to 30', 30],
  ['31 to 50', 50],
] as const;

const MINUTE_MS = 60_000;
const TWO_DAYS_MS = 48 * 60 * MINUTE_MS;
const DEFINITIONS = tableDefinitions('local');

function configsOf(environment: Readonly<Record<string, string | undefined>>): Configs {
  return {
    'login-to-openid': readConfig('login-to-openid', environment),
    'create-order-and-sign': readConfig('create-order-and-sign', environment),
    'get-order': readConfig('get-order', environment),
    'close-order': readConfig('close-order', environment),
    'payment-notify': readConfig('payment-notify', environment),
    'list-orders': readConfig('list-orders', environment),
    'refund-order': readConfig('refund-order', environment),
    'refund-notify': readConfig('refund-notify', environment),
    'ship-order': readConfig('ship-order', environment),
    'reconcile-orders': readConfig('reconcile-orders', environment),
  };
}

function makeWorld(plan: Plan): World {
  const random = randomOf(`seed ${plan.seed}`);
  const dice = random.fork('world');
  const tally = makeTally();
  const signType = dice.pick(['MD5', 'HMAC-SHA256'] as const);
  const previousKey = dice.chance(0.4) ? dice.text(32) : undefined;
  const chances = makeChances(random.fork('chances'), tally, new Set(plan.without));
  const isShippingOn = !chances.strikes('shop has nothing to ship', random.fork('nothing to ship'));
  const configs = configsOf({
    ...process.env,
    ...(isShippingOn && { WECHAT_SHIPPING: 'yes' }),
    WECHAT_SIGN_TYPE: signType,
    ORDER_MINUTES: dice.pick(['5', '60', '180', '1440']),
    CHECK_FIRST_SECONDS: dice.pick(['1', '60', '60']),
    CHECK_LONGEST_MINUTES: dice.pick(['60', '360', '360']),
    // Then there is soon something to close, again and again.
    ...(chances.hasWeather && { ORDER_MINUTES: '5', CHECK_FIRST_SECONDS: '60' }),
    ...(previousKey !== undefined && { WECHAT_MCH_KEY_PREVIOUS: previousKey }),
  });
  const create = configs['create-order-and-sign'];
  const account = {
    appId: create.WECHAT_APPID,
    appSecret: configs['login-to-openid'].WECHAT_APPSECRET,
    mchId: create.WECHAT_MCH_ID,
    mchKey: create.WECHAT_MCH_KEY,
  };
  const gone = new Map<string, boolean>();
  const scheduler = makeScheduler(START);
  const wechat = makeWechat({
    ...{ merchant: account, scheduler, chances, random },
    notifier: {
      announce: (news, at) => {
        world.announcer.announce(news, at);
      },
      withdraw: (id) => {
        world.announcer.withdraw(id);
      },
    },
  });
  const heldBack = new Set<string>();
  const world: World = {
    seed: plan.seed,
    random,
    scheduler,
    trace: makeTrace(plan.isTraced ?? false),
    tally,
    chances,
    wiring: plan.wiring ?? PRODUCTION,
    configs,
    model: makeDynamoModel(DEFINITIONS),
    ordersTable: create.ORDERS_TABLE,
    productsTable: create.PRODUCTS_TABLE,
    account,
    previousKey,
    signType,
    wechat,
    ledger: makeLedger(wechat, (outRefundNo) => heldBack.has(outRefundNo)),
    announcer: { announce: () => undefined, withdraw: () => undefined },
    strangers: new Set(),
    closed: new Set(),
    heldBack,
    accessTokens: new Set(),
    isShippingOn,
    seenShipments: new Map(),
    isGone: (openid) => {
      const known =
        gone.get(openid) ?? chances.strikes("payer's account is closed", random.fork(`gone ${openid}`));
      gone.set(openid, known);
      return known;
    },
    refundAccepted: () => undefined,
    writes: 0,
    overheard: [],
    knownOrders: [],
    invocationLimit: 2 + dice.below(49),
    outage: undefined,
    brokenReads: new Map(),
    skewMs: 0,
    greatestSkewMs: 0,
    rowOf: (outTradeNo) => rowOf(world, outTradeNo),
  };
  return world;
}

/**
 * Runs one seed: customers, staff, forgers and faults until the last customer has gone; then it is calm, and 48 hours
 * pass, in which nobody but the sweep looks at an order.
 *
 * @throws only errors of the simulation itself
 */
export async function simulate(plan: Plan): Promise<Result> {
  const world = makeWorld(plan);
  let violation: Violation | undefined;
  try {
    await live(world, plan);
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    violation = error;
    tell(world, 'oracle', `VIOLATION ${error.message}`);
  }
  const { tally, trace, scheduler } = world;
  const most = tally.of('most', 'invocations at once');
  tally.count('band', BANDS.find(([, limit]) => most <= limit)?.[0] ?? 'more');
  return {
    seed: plan.seed,
    hash: trace.hash(),
    tally,
    trace: trace.lines,
    steps: scheduler.steps(),
    violation,
  };
}

async function live(world: World, plan: Plan): Promise<void> {
  const { scheduler, chances } = world;
  const lambda = makeLambda(world);
  const notifier = makeNotifier(world, lambda, (payment) => {
    watchPromptness(world, payment, notifier.reachedInCalm);
  });
  world.announcer = notifier;
  const ports = { world, lambda };
  const schedule = makeSchedule(world, lambda);
  stock(world);
  world.refundAccepted = (taken) => {
    scheduler.spawn(`wechat refunds ${taken.outRefundNo}`, (strand) => helpRefund(world, strand, taken));
  };
  scheduler.spawn('schedule', schedule.run);

  // What fails for hours is met by customers who come for hours.
  const gaps = chances.hasWeather ? [MINUTE_MS, 5 * MINUTE_MS] : [5, 50, 500, 3_000];
  const gapMs = world.random.fork('gap').pick(gaps);
  const shoppers = plan.only ?? Array.from({ length: plan.orders }, (_, shopper) => shopper);
  let still = shoppers.length;
  for (const shopper of shoppers) {
    scheduler.after(shopper * gapMs, () => {
      scheduler.spawn(`shopper ${shopper}`, async (strand) => {
        await shop(ports, strand, shopper, (outTradeNo, openid) => {
          scheduler.spawn(`forger ${shopper}`, (other) => forgeAbout(ports, other, shopper, outTradeNo));
          scheduler.spawn(`wechat ${shopper}`, (other) => handleAtWechat(ports, other, shopper, outTradeNo));
          scheduler.spawn(`staff ${shopper}`, (other) => refundAsStaff(ports, other, shopper, outTradeNo));
          scheduler.spawn(`shipper ${shopper}`, (other) => shipAsStaff(ports, other, shopper, outTradeNo));
          scheduler.spawn(`stranger ${shopper}`, (other) =>
            placeAsStranger(ports, other, shopper, outTradeNo, openid),
          );
        });
        still -= 1;
      });
    });
  }
  if (chances.hasWeather) {
    flood(ports, scheduler.spawn);
    scheduler.spawn('weather', async (strand) => {
      const dice = world.random.fork('weather');
      await strand.sleep(dice.between(1, 5) * MINUTE_MS);
      breakForHours(world, dice);
    });
  }
  scheduler.spawn('disturber', (strand) => disturb(world, strand, world.random.fork('disturber')));
  await scheduler.run(() => still === 0);

  // What is under way still meets faults for half an hour.
  const calmAt = scheduler.now() + 30 * MINUTE_MS;
  scheduler.after(30 * MINUTE_MS, () => undefined);
  await scheduler.run(() => scheduler.now() >= calmAt);
  chances.calmDown();
  mend(world);
  world.skewMs = 0;
  setFunds(world, null);
  tell(world, 'world', 'calms down');
  const endAt = scheduler.now() + TWO_DAYS_MS;
  scheduler.after(TWO_DAYS_MS, () => undefined);
  await scheduler.run(() => scheduler.now() >= endAt);
  let isOver = false;
  scheduler.spawn('schedule at the end', async (strand) => {
    await schedule.passTwice(strand);
    judgeEveryRow(world);
    judgeBooks(world, notifier.reachedInCalm);
    judgeRefundsAtEnd(world);
    judgeShipmentsAtEnd(world);
    for (const known of world.knownOrders) await readOnce(ports, strand, known);
    isOver = true;
  });
  await scheduler.run(() => isOver);
}
