import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { writeChineseTime } from '../../../tools/simulator/chinese-time';
import { pay, refundAccounts, refundsOf, type WechatOrder } from '../../../tools/simulator/ledger';
import { paymentNews } from '../../../tools/simulator/notify/message';
import type { Lambda } from '../lambda';
import { CONSOLE } from '../ledger';
import type { Random } from '../random';
import type { Strand } from '../scheduler';
import { LEAST_TEA_PRICE, MOST_TEA_PRICE, tell, type World } from '../world';
import { forge } from './forger';

const MINUTE_MS = 60_000;

interface MeddlerPorts {
  readonly world: World;
  readonly lambda: Lambda;
}

/** Forges notifications about one order, at any time. */
export async function forgeAbout(
  { world, lambda }: MeddlerPorts,
  strand: Strand,
  shopper: number,
  outTradeNo: string,
): Promise<void> {
  const dice = world.random.fork(`forger ${shopper}`);
  for (let number = 1; number <= 4 && world.chances.strikes('forge a notification', dice); number += 1) {
    await strand.sleep(dice.pick([500, 10_000, 60_000, 5 * MINUTE_MS]) * dice.between(0.5, 1.5));
    forge(world, lambda, outTradeNo, dice, `forger ${shopper} #${number}`);
  }
}

/** Moves money for an order, whatever its state is, and tells the backend. */
function takeMoney({ wechat }: World, order: WechatOrder): void {
  const transaction = pay(order, wechat.clock.now(), wechat.random);
  wechat.notifier.announce(paymentNews(wechat, order, transaction));
}

/** Sets what the merchant has for refunds, in fen; null for always enough. */
export function setFunds({ wechat }: World, amount: number | null): void {
  for (const account of refundAccounts) wechat.funds.set(account, amount);
}

/** What WeChat does with one order on its own or at somebody else's wish. */
export async function handleAtWechat(
  { world }: MeddlerPorts,
  strand: Strand,
  shopper: number,
  outTradeNo: string,
): Promise<void> {
  const { chances, ledger } = world;
  const dice = world.random.fork(`wechat about ${shopper}`);
  const closes = chances.strikes('wechat closes', dice);
  const refunds = chances.strikes('wechat refunds', dice);
  const takesTwice = chances.strikes('wechat takes the money twice', dice);
  await strand.sleep(dice.between(500, 90_000));
  const order = ledger.order(outTradeNo);
  if (order === undefined) return;
  if (closes && order.state === 'NOTPAY') {
    order.state = 'CLOSED';
    world.closed.add(outTradeNo);
    tell(world, 'wechat', `closes ${outTradeNo}`);
  }
  await strand.sleep(dice.between(500, 10 * MINUTE_MS));
  if (takesTwice && order.transactions.length > 0) {
    tell(world, 'wechat', `takes the money for ${outTradeNo} a second time`);
    takeMoney(world, order);
  }
  const [first] = order.transactions;
  if (refunds && first !== undefined && order.state === 'SUCCESS' && refundsOf(order, first).length === 0) {
    const [now, { transactionId, totalFee }] = [world.wechat.clock.now(), first];
    const refundId = `${CONSOLE}${transactionId}`;
    order.refunds.push({
      ...{ refundId, outRefundNo: refundId, transactionId, refundFee: totalFee, fields: {}, notifies: [] },
      ...{ account: 'REFUND_SOURCE_UNSETTLED_FUNDS', requestedAt: now, endsAt: now, ending: 'SUCCESS' },
    });
    order.state = 'REFUND';
    tell(world, 'wechat', `refunds ${outTradeNo} in its console`);
  }
}

/** Another system under the same merchant number uses the same order number, and its order is paid. */
export async function placeAsStranger(
  { world }: MeddlerPorts,
  strand: Strand,
  shopper: number,
  outTradeNo: string,
  openid: string,
): Promise<void> {
  const { ledger, wechat } = world;
  const dice = world.random.fork(`stranger ${shopper}`);
  if (!world.chances.strikes('another system uses the number', dice)) return;
  const isOurs = dice.chance(0.75);
  const number = isOurs ? outTradeNo : `${outTradeNo}*`;
  const waits = dice.chance(0.7);
  // The moment between the row and WeChat's first word of it is short.
  for (let tries = 0; waits && tries < 400 && world.rowOf(number) === undefined; tries += 1) {
    await strand.sleep(5);
  }
  if (ledger.order(number) !== undefined) return;
  const now = wechat.clock.now();
  const row = world.rowOf(number);
  const isSameAmount = dice.chance(0.7) && row !== undefined;
  const totalFee = isSameAmount ? Number(row['totalFee']) : 7_777;
  const order: WechatOrder = {
    outTradeNo: number,
    fields: {
      fee_type: dice.pick(['CNY', 'CNY', 'HKD']),
      time_expire: writeChineseTime(now + 120 * MINUTE_MS),
      total_fee: String(totalFee),
    },
    ...{ signType: world.signType, openid: dice.chance(0.5) ? openid : 'oStranger', totalFee },
    ...{ notifyUrl: '', state: 'NOTPAY', createdAt: now, prepayIds: [], transactions: [] },
    ...{ notifies: [], refunds: [], shipments: [] },
  };
  wechat.ledger.add(order);
  world.strangers.add(number);
  tell(world, 'stranger', `places ${number} for ${order.totalFee}`);
  await strand.sleep(dice.pick([0, 1_000, 60_000]));
  tell(world, 'stranger', `pays ${number}`);
  takeMoney(world, order);
}

const PRODUCTS = [
  { sku: 'tea', body: '明前龙井 50g', unitPrice: 100, onSale: true },
  { sku: 'donation', body: '公益捐款', minFee: 1, maxFee: 100_000, onSale: true },
];

/** Puts the products on the shelf. */
export function stock(world: World, teaPrice = 100): void {
  for (const product of PRODUCTS) {
    const Item = product.sku === 'tea' ? { ...product, unitPrice: teaPrice } : product;
    world.model.apply(new PutCommand({ TableName: world.productsTable, Item }));
  }
}

/** The shopkeeper's hand on the price, and the clocks of the functions, until it is calm. */
export async function disturb(world: World, strand: Strand, dice: Random): Promise<void> {
  const { chances } = world;
  while (!chances.isCalm()) {
    // Often at first, seldom in the long nights in which somebody pays late.
    await strand.sleep(1_000 * 600 ** dice.next());
    if (chances.strikes('shop changes a price', dice)) {
      const price = LEAST_TEA_PRICE + dice.below(MOST_TEA_PRICE - LEAST_TEA_PRICE);
      stock(world, price);
      tell(world, 'shop', `tea costs ${price}`);
    }
    setFunds(world, chances.strikes('merchant account runs dry', dice) ? 0 : null);
    if (chances.strikes('another program forces an access token', dice)) {
      world.wechat.tokens.get(world.wechat.clock.now(), true);
      tell(world, 'another program', 'forces an access token');
    }
    if (chances.strikes('clock: jumps', dice)) {
      world.skewMs = Math.round(dice.between(-1, 1) * dice.pick([1_000, 60_000, 10 * MINUTE_MS]));
      world.greatestSkewMs = Math.max(world.greatestSkewMs, Math.abs(world.skewMs));
      tell(world, 'clock', `of the functions is ${world.skewMs} ms ahead`);
    }
  }
}
