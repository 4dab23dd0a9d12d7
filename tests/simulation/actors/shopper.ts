import type { Lambda } from '../lambda';
import type { Random } from '../random';
import type { Strand } from '../scheduler';
import { demand } from '../violation';
import type { KnownOrder, World } from '../world';
import { makePhone, type Answer, type OrderFields, type Phone } from './phone';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const CREATE_TRIES = 5;

/** Signs what has to be escaped, or must not be touched at all, on its way through XML and signatures. */
const ATTACHES = [
  'table 7',
  ' blanks around ',
  '<b>&amp',
  '桌号七',
  ']] >',
  '"quoted"',
  "it's",
  '%26%3D',
  '0',
];

/** What is sold; `stock` writes the same into the products table. */
function orderFields(dice: Random, shopper: number): OrderFields {
  const attach = dice.pick(ATTACHES).replace(/[&=]/g, '');
  return {
    ...(dice.chance(0.7)
      ? { sku: 'tea', quantity: 1 + dice.below(3) }
      : { sku: 'donation', totalFee: 1 + dice.below(500) }),
    ...(dice.chance(0.7) && { outTradeNo: `sim-${shopper}-${dice.text(6)}` }),
    ...(dice.chance(0.5) && { attach }),
  };
}

/** What the acts around an order need. */
export interface ShopperPorts {
  readonly world: World;
  readonly lambda: Lambda;
}

/** Told of the number as soon as it stands, so that others can interfere. */
export type OnNumber = (outTradeNo: string, openid: string) => void;

/**
 * One customer with one order: logs in, orders, pays or does not, and does everything twice that people do twice.
 *
 * @param shopper whose turn it is, from 0
 */
export async function shop(
  ports: ShopperPorts,
  strand: Strand,
  shopper: number,
  onNumber: OnNumber,
): Promise<void> {
  const { world, lambda } = ports;
  const { chances, scheduler } = world;
  const dice = world.random.fork(`shopper ${shopper}`);
  // Some customers come back under the same openid.
  const user = `customer ${dice.chance(0.3) ? dice.below(5) : 100 + shopper}`;
  const phone = makePhone(world, lambda, `shopper ${shopper}`, user, dice);
  const { openid } = phone;
  const firstToken = await phone.logIn(strand);
  if (firstToken === undefined) return;
  let token = firstToken;

  let fields = orderFields(dice, shopper);
  if (fields['outTradeNo'] !== undefined) onNumber(String(fields['outTradeNo']), openid);

  const learn = (answer: Answer | undefined): void => {
    const told = answer?.body['outTradeNo'];
    if (typeof told !== 'string' || fields['outTradeNo'] === told) return;
    if (fields['outTradeNo'] === undefined) {
      fields = { ...fields, outTradeNo: told };
      onNumber(told, openid);
    }
  };

  /** Sends the order until something is answered that repeating does not change. */
  async function create(on: Strand): Promise<Answer | undefined> {
    let answer: Answer | undefined;
    for (let attempt = 0; attempt < CREATE_TRIES; attempt += 1) {
      answer = await phone.create(on, token, fields);
      learn(answer);
      if (answer?.body['code'] === 'token_expired') token = (await phone.logIn(on)) ?? token;
      else if (answer !== undefined && answer.status < 500) return answer;
      const isBack = chances.strikes('come back later', dice);
      await on.sleep(isBack ? dice.between(6, 100) * MINUTE_MS : dice.between(300, 8_000));
    }
    return answer;
  }

  const isFor = (answer: Answer | undefined): answer is Answer => answer !== undefined && answer.status < 300;
  const remember = (answer: Answer): void => {
    world.overheard.push({
      kind: 'pay params',
      outTradeNo: String(answer.body['outTradeNo']),
      body: JSON.stringify(answer.body),
    });
  };

  if (chances.strikes('create at once twice', dice) && fields['outTradeNo'] !== undefined) {
    scheduler.spawn(`shopper ${shopper} twice`, async (other) => {
      await phone.create(other, token, fields);
    });
  }
  const firstAskedAt = scheduler.now();
  let params = await create(strand);
  if (!isFor(params)) return;
  remember(params);
  const outTradeNo = String(params.body['outTradeNo']);
  world.knownOrders.push({ outTradeNo, user, shopper });

  await meddle(ports, strand, phone, token, fields, dice);

  if (chances.strikes('create again unpaid', dice)) {
    await strand.sleep(dice.pick([500, 20_000, 3 * MINUTE_MS]));
    const again = await create(strand);
    if (isFor(again)) params = again;
  }
  closeSometime(ports, phone, token, outTradeNo, shopper);
  if (chances.strikes('leave unpaid', dice)) return;

  if (chances.strikes('pay late', dice)) {
    // When an order, or its first prepay_id, is about to die; or much too late.
    const dies = dice.pick([5 * MINUTE_MS, 2 * HOUR_MS, 2 * HOUR_MS, 25 * HOUR_MS]);
    await strand.sleep(firstAskedAt + dies + dice.between(-6, 6) * MINUTE_MS - scheduler.now());
  } else {
    await strand.sleep(dice.between(500, 60_000));
  }
  if (chances.strikes('read before paying', dice)) await phone.read(strand, token, outTradeNo);
  if (chances.strikes('create again while paying', dice)) {
    scheduler.spawn(`shopper ${shopper} meanwhile`, async (other) => {
      await create(other);
    });
    await strand.sleep(dice.between(0, 400));
  }
  let isPaid = phone.pay(params.body);
  if (!isPaid) {
    const fresh = await create(strand);
    if (isFor(fresh)) {
      remember(fresh);
      isPaid = phone.pay(fresh.body);
    }
  }
  if (isPaid && chances.strikes('pay again', dice)) {
    demand(!phone.pay(params.body), 'paid is booked', () => 'the simulated WeChat took money twice');
  }
  for (let reads = 0; reads < 3 && chances.strikes('read the order', dice); reads += 1) {
    await strand.sleep(dice.pick([300, 2_000, 6_000, 60_000]));
    await phone.read(strand, token, outTradeNo);
  }
  if (chances.strikes('list the orders', dice)) await listAll(strand, phone, token, dice);
  if (isPaid && chances.strikes('create again paid', dice)) {
    await strand.sleep(dice.pick([300, 5_000, 10 * MINUTE_MS]));
    await create(strand);
  }
}

/** A customer who wants an order no more, and may be paying it all the same: on another phone, or by a late tap. */
function closeSometime(
  { world }: ShopperPorts,
  phone: Phone,
  token: string,
  outTradeNo: string,
  shopper: number,
): void {
  const dice = world.random.fork(`shopper ${shopper} closes`);
  if (!world.chances.strikes('close the order', dice)) return;
  world.scheduler.spawn(`shopper ${shopper} closes`, async (strand) => {
    await strand.sleep(dice.pick([MINUTE_MS, 5 * MINUTE_MS, HOUR_MS]) + dice.between(0, MINUTE_MS));
    for (let tries = 0; tries < 3; tries += 1) {
      const answer = await phone.close(strand, token, outTradeNo);
      if (answer !== undefined && answer.status < 500 && answer.body['code'] !== 'order_not_closable_yet')
        return;
      await strand.sleep(dice.pick([1_000, 15_000, 5 * MINUTE_MS]));
    }
  });
}

/** Turns the pages of a payer's list: no order stands in it twice, however the pages are cut. */
async function listAll(strand: Strand, phone: Phone, token: string, dice: Random): Promise<void> {
  const limit = dice.pick([1, 2, 20]);
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 0; pages < 5; pages += 1) {
    const answer = await phone.list(strand, token, limit, cursor);
    if (answer?.status !== 200) return;
    const orders = answer.body['orders'] as readonly { readonly outTradeNo: string }[];
    for (const { outTradeNo } of orders) {
      demand(!seen.has(outTradeNo), 'answers are true', () => `${outTradeNo} is listed twice`);
      seen.add(outTradeNo);
    }
    if (typeof answer.body['cursor'] !== 'string') return;
    cursor = answer.body['cursor'];
  }
}

/** What nobody should do, and some do: each must be refused, and change nothing. */
async function meddle(
  { world }: ShopperPorts,
  strand: Strand,
  phone: Phone,
  token: string,
  fields: OrderFields,
  dice: Random,
): Promise<void> {
  const { chances } = world;
  const refused = (what: string, answer: Answer | undefined, statuses: readonly number[]): void => {
    demand(
      answer === undefined || answer.status >= 500 || statuses.includes(answer.status),
      'answers are true',
      () => `${what} is answered ${String(answer?.status)} ${JSON.stringify(answer?.body)}`,
    );
  };
  if (chances.strikes('create with other values', dice)) {
    const other = { ...fields, attach: 'something else' };
    refused('an order with other values', await phone.create(strand, token, other), [401, 409]);
  }
  if (chances.strikes('use a broken session', dice)) {
    const broken = `${token.slice(0, -4)}AAAA`;
    refused('a broken session', await phone.create(strand, broken, fields), [401]);
  }
  const others = world.knownOrders.filter((known) => known.user !== phone.user);
  if (chances.strikes("create under another's number", dice) && others.length > 0) {
    const { outTradeNo } = dice.pick(others);
    refused("another's number", await phone.create(strand, token, { ...fields, outTradeNo }), [401, 409]);
  }
  if (chances.strikes("read another's order", dice) && others.length > 0) {
    const { outTradeNo } = dice.pick(others);
    refused("another's order", await phone.read(strand, token, outTradeNo), [401, 404]);
  }
}

/** Reads an order once, after everything has calmed down. @throws Violation where that does not work */
export async function readOnce(
  ports: ShopperPorts,
  strand: Strand,
  { outTradeNo, user }: KnownOrder,
): Promise<void> {
  const { world, lambda } = ports;
  const dice = world.random.fork(`last read of ${outTradeNo}`);
  const phone = makePhone(world, lambda, `payer of ${outTradeNo}`, user, dice);
  const token = await phone.logIn(strand);
  demand(token !== undefined, 'calm works', () => `${user} cannot log in`);
  const answer = await phone.read(strand, token, outTradeNo);
  demand(
    answer?.status === 200,
    'calm works',
    () => `${user} cannot read ${outTradeNo}: ${JSON.stringify(answer)}`,
  );
}
