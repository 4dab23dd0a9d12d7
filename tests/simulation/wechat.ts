import { createRandom } from '../../tools/simulator/random';
import { createRefundPlans, type RefundPlan } from '../../tools/simulator/refund-plans';
import { createShipping } from '../../tools/simulator/shipping/shipments';
import type { Merchant } from '../../tools/simulator/merchant';
import type { Announcer } from '../../tools/simulator/notify/news';
import { createWechat, type Wechat } from '../../tools/simulator/world';
import type { Chances } from './chances';
import type { Random } from './random';
import type { Scheduler } from './scheduler';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What one seed's WeChat is made of. */
export interface WechatParts {
  readonly merchant: Merchant;
  readonly scheduler: Scheduler;
  readonly chances: Chances;
  readonly random: Random;
  readonly notifier: Announcer;
}

/** The simulator as this seed has it: its clock is the scheduler's, and all its randomness comes from the seed. */
export function makeWechat({ merchant, scheduler, chances, random, notifier }: WechatParts): Wechat {
  /** Draws once for each name, and remembers it. */
  function drawn<T>(label: string, draw: (dice: Random) => T): (name: string) => T {
    const known = new Map<string, { readonly value: T }>();
    return (name) => {
      const entry = known.get(name) ?? { value: draw(random.fork(`${label} ${name}`)) };
      known.set(name, entry);
      return entry.value;
    };
  }

  /** How a refund ends, and after minutes or hours. */
  const planOf = drawn('end of', (dice): RefundPlan => {
    const pauses = [500, 10_000, 5 * MINUTE_MS, 2 * HOUR_MS, 8 * HOUR_MS];
    const afterSeconds = Math.round(dice.pick(pauses) * dice.between(0.5, 1.5)) / 1000;
    if (chances.strikes('wechat closes a refund', dice)) return { ending: 'REFUNDCLOSE', afterSeconds };
    const isHeldBack = chances.strikes('wechat holds a refund back', dice);
    return { ending: isHeldBack ? 'CHANGE' : 'SUCCESS', afterSeconds };
  });

  /** For how long a payment is unknown where shipments are managed. */
  const delayOf = drawn(
    'lag of',
    (dice) =>
      dice.between(0, chances.strikes('wechat learns of a payment late', dice) ? 40 * MINUTE_MS : 3_000) /
      1000,
  );

  const shipping = createShipping();
  shipping.set({
    isTradeManaged: !chances.strikes('wechat manages no shipments', random.fork('manages none')),
  });
  return createWechat({
    merchant,
    clock: { now: () => Math.floor(scheduler.now()) },
    random: createRandom(random.fork('simulator').below),
    notifier,
    refundPlans: { ...createRefundPlans(), of: planOf },
    shipping: { ...shipping, delaySeconds: delayOf },
  });
}
