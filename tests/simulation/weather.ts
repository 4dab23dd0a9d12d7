import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Random } from './random';
import { demand } from './violation';
import { START, tell, type Outage, type World } from './world';

const ORDER_QUERY = '/pay/orderquery';

/** What fails for hours: the closing most often, since an order that is not closed is asked about again and again. */
const PATHS = [
  ...['/pay/closeorder', '/pay/closeorder', '/pay/closeorder'],
  ...['/pay/refundquery', '/cgi-bin/stable_token', ORDER_QUERY],
];

const BROKEN = 'broken-';
const BROKEN_ROWS = 12;
const MINUTE_MS = 60_000;

/** Longer than any pass takes, shorter than the least that `CHECK_LONGEST_MINUTES` is here. */
const READ_AGAIN_MS = 59 * MINUTE_MS;

/** Whether this is a row that no code can read, which somebody wrote by hand. */
export function isBroken(outTradeNo: string): boolean {
  return outTradeNo.startsWith(BROKEN);
}

/** The outage that a call of this path meets now. */
export function outageOf({ outage }: World, path: string): Outage | undefined {
  return outage?.path === path && outage.until === undefined ? outage : undefined;
}

/** Whether orders could be asked about all the time since then. */
export function wasQueryWorking({ outage }: World, since: number): boolean {
  return outage?.path !== ORDER_QUERY || (outage.until ?? Infinity) <= since;
}

/** Lets one call of WeChat fail until the calm, and writes rows that cannot be read, both as the seed has it. */
export function breakForHours(world: World, dice: Random): void {
  const { chances } = world;
  if (chances.strikes('weather: rows that cannot be read', dice)) {
    for (let number = 0; number < BROKEN_ROWS; number += 1) writeBroken(world, `${BROKEN}${number}`, dice);
    tell(world, 'staff', `writes ${BROKEN_ROWS} rows that cannot be read`);
  }
  const isRefused = chances.strikes('weather: an operation is refused', dice);
  const isHanging = chances.strikes('weather: an operation hangs', dice);
  if (!isRefused && !isHanging) return;
  const kind = isRefused ? 'refused' : 'hanging';
  world.outage = { path: dice.pick(PATHS), kind, since: world.scheduler.now() };
  tell(world, 'wechat', `${world.outage.path} is ${kind} from now on`);
}

/** What was broken for hours works again, and the rows are taken out of what is due. */
export function mend(world: World): void {
  if (world.outage) world.outage.until = world.scheduler.now();
  for (const outTradeNo of [...world.model.items(world.ordersTable).keys()].filter(isBroken)) {
    world.model.apply(
      new UpdateCommand({
        TableName: world.ordersTable,
        Key: { outTradeNo },
        UpdateExpression: 'REMOVE dueShard, dueAt',
      }),
    );
    world.writes += 1;
  }
}

/** A row that was due before every other, in any part of the index. */
function writeBroken(world: World, outTradeNo: string, dice: Random): void {
  const broken = dice.pick<Record<string, unknown>>([
    { timeExpire: 'soon' },
    { refunds: 'none' },
    { tradeState: 'PAID' },
    { createdAt: 'yesterday' },
  ]);
  const whole = {
    ...{ outTradeNo, tradeState: 'NOTPAY', totalFee: 100, signType: world.signType, sequence: 1 },
    ...{ appId: world.account.appId, mchId: world.account.mchId, anomalies: {}, refunds: {} },
    ...{ createdAt: new Date(START).toISOString(), timeExpire: '2026-02-01T00:00:00.000Z' },
    ...{ dueShard: dice.below(20), dueAt: new Date(START).toISOString() },
  };
  const Item = { ...whole, ...broken };
  world.model.apply(new PutCommand({ TableName: world.ordersTable, Item }));
  world.writes += 1;
}

/** Judges that a row that cannot be read is read again only after an hour or more. @throws Violation */
export function judgeRead(world: World, outTradeNo: string): void {
  const now = world.scheduler.now();
  const before = world.brokenReads.get(outTradeNo);
  world.brokenReads.set(outTradeNo, now);
  demand(
    before === undefined || now - before >= READ_AGAIN_MS,
    'what cannot be read waits',
    () =>
      `${outTradeNo} was read again ${Math.round((now - (before ?? 0)) / 1000)} s after it could not be read`,
  );
}
