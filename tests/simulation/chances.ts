import type { Random } from './random';
import type { Tally } from './tally';

interface Chance {
  /** A fault breaks something and stops before the calm; an act is what somebody does. */
  readonly kind: 'fault' | 'act';
  /** How often it comes in a usual seed, each time that it could. */
  readonly usual: number;
}

function faults<const Name extends string>(rows: Record<Name, number>): Record<Name, Chance> {
  return rowsOf('fault', rows);
}

function acts<const Name extends string>(rows: Record<Name, number>): Record<Name, Chance> {
  return rowsOf('act', rows);
}

function rowsOf<Name extends string>(kind: Chance['kind'], rows: Record<Name, number>): Record<Name, Chance> {
  const entries = Object.entries<number>(rows).map(([name, usual]) => [name, { kind, usual }]);
  return Object.fromEntries(entries) as Record<Name, Chance>;
}

/** Everything that a seed may throw in, and how often. */
export const CHANCES = {
  ...faults({
    // On the way from the phone to the backend.
    'phone: request lost': 0.02,
    'phone: request doubled': 0.03,
    'phone: answer lost': 0.04,
    // On the way from the backend to WeChat.
    'wechat: no connection': 0.03,
    'wechat: request lost': 0.02,
    'wechat: request delayed': 0.03,
    'wechat: request doubled': 0.03,
    'wechat: answer lost': 0.03,
    'wechat: answer delayed': 0.06,
    'wechat: SYSTEMERROR, nothing done': 0.03,
    'wechat: SYSTEMERROR, yet done': 0.03,
    'wechat: HTTP 502, nothing done': 0.02,
    'wechat: HTTP 502, yet done': 0.02,
    'wechat: garbage answered': 0.03,
    'wechat: too much answered': 0.01,
    'wechat: unsigned lie answered': 0.03,
    'wechat: wrongly signed lie answered': 0.03,
    "wechat: another order's answer": 0.02,
    'wechat: BIZERR_NEED_RETRY': 0.1,
    'wechat: access token refused': 0.05,
    // On the way from EventBridge.
    'schedule: pass left out': 0.05,
    'schedule: pass doubled': 0.05,
    // On the way from WeChat to the backend. The share that is lost is the seed's own, from none to all.
    'notify: lost': 0.2,
    'notify: doubled': 0.1,
    'notify: delayed': 0.1,
    'notify: answer lost': 0.05,
    // The database, as the SDK shows it after its own repeats.
    'database: slow': 0.05,
    'database: throttled': 0.02,
    'database: internal error': 0.01,
    'database: transaction conflict': 0.01,
    'database: time-out, not applied': 0.015,
    'database: time-out, applied': 0.03,
    'database: hangs, not applied': 0.01,
    'database: hangs, applied': 0.015,
    'database: repeated by the SDK': 0.04,
    'database: refusal without its item': 0.15,
    'database: stale read': 0.5,
    'database: index lags': 0.3,
    // The function itself.
    'lambda: crash before an operation': 0.02,
    'lambda: crash during an operation': 0.03,
    'lambda: stalls': 0.02,
    'clock: jumps': 0.5,
    // What fails for hours; only in seeds of their own, in which nothing else fails but notifications.
    'weather: an operation is refused': 0.5,
    'weather: an operation hangs': 0.8,
    'weather: rows that cannot be read': 0.8,
  }),
  ...acts({
    'create at once twice': 0.15,
    'create again unpaid': 0.25,
    'create again while paying': 0.25,
    'create again paid': 0.3,
    'create with other values': 0.1,
    "create under another's number": 0.08,
    'come back later': 0.25,
    'leave unpaid': 0.15,
    'close the order': 0.1,
    'pay late': 0.2,
    'pay again': 0.15,
    'one payer floods': 0.8,
    'many orders are abandoned': 0.9,
    'read the order': 0.5,
    'read before paying': 0.3,
    "read another's order": 0.08,
    'use a broken session': 0.05,
    'forge a notification': 0.6,
    'wechat signs with the previous key': 0.4,
    'wechat refunds': 0.1,
    'list the orders': 0.3,
    'staff refunds': 0.6,
    'staff refunds the unpaid': 0.1,
    'staff refunds twice under one number': 0.3,
    'staff refunds at once under many numbers': 0.3,
    'staff refunds over the rest': 0.2,
    'staff refunds with other values': 0.2,
    'staff refunds an anomaly': 0.8,
    'staff does not repeat': 0.3,
    'forge a refund notification': 0.5,
    'wechat holds a refund back': 0.15,
    'wechat closes a refund': 0.15,
    'merchant account runs dry': 0.3,
    "payer's account is closed": 0.1,
    'staff ships': 0.7,
    'staff ships the unpaid': 0.1,
    'staff ships what WeChat refuses': 0.1,
    'staff ships at once twice': 0.2,
    'staff ships other parcels at once': 0.2,
    'staff repeats a shipment': 0.3,
    'staff ships other parcels': 0.3,
    'staff corrects a shipment': 0.5,
    'staff corrects twice': 0.4,
    'shop ships in the console': 0.2,
    'payer confirms the receipt': 0.6,
    'wechat learns of a payment late': 0.3,
    'wechat manages no shipments': 0.15,
    'shop has nothing to ship': 0.2,
    'another program forces an access token': 0.05,
    'wechat closes': 0.25,
    'wechat closes while it is paid': 0.5,
    'wechat takes the money twice': 0.1,
    'wechat takes another amount': 0.05,
    'wechat takes it from another user': 0.05,
    'wechat takes another currency': 0.05,
    'another system uses the number': 0.2,
    'shop changes a price': 0.5,
  }),
} as const satisfies Record<string, Chance>;

export type ChanceName = keyof typeof CHANCES;

export const CHANCE_NAMES = Object.keys(CHANCES) as ChanceName[];

/** What one seed throws in. */
export interface Chances {
  /** Whether it happens now; always throws the dice once, so that leaving one out moves no other. */
  readonly strikes: (name: ChanceName, dice: Random) => boolean;
  /** The first of these that happens now. */
  readonly pick: <Name extends ChanceName>(names: readonly Name[], dice: Random) => Name | undefined;
  /** From now on no fault happens. */
  readonly calmDown: () => void;
  readonly isCalm: () => boolean;
  /** Whether notifications stay lost even when all else is calm: then only reading the order can find the money. */
  readonly areAllNotifiesLost: boolean;
  /** Whether something fails for hours in this seed. Nothing else fails then, so that what is late has one cause. */
  readonly hasWeather: boolean;
}

/** Orders that nobody pays, many at once: what the sweep has to carry in those seeds. */
const FLOODS: readonly ChanceName[] = ['one payer floods', 'many orders are abandoned'];

/** The seeds in which something fails for hours, and how much of their notifications is lost. */
const WEATHER_SEEDS = 0.12;
const LOST_IN_WEATHER = 0.9;

/** A third of the chances sleep through a seed, the others come half as often to twice as often as usual. */
function rateOf(name: ChanceName, dice: Random): number {
  const rate = CHANCES[name].usual * dice.between(0.5, 2);
  return dice.chance(0.33) ? 0 : Math.min(rate, 0.9);
}

/**
 * @param without names that are left out, to find out which of them a failure needs
 */
export function makeChances(random: Random, tally: Tally, without: ReadonlySet<string>): Chances {
  const rates = new Map(CHANCE_NAMES.map((name) => [name, rateOf(name, random.fork(name))]));
  const areAllNotifiesLost = random.fork('all lost').chance(0.15) && !without.has('notify: lost');
  const hasWeather = random.fork('hours').chance(WEATHER_SEEDS);
  rates.set('notify: lost', areAllNotifiesLost ? 1 : random.fork('loss').pick([0, 0, 0.1, 0.3, 0.6, 0.9, 1]));
  for (const name of CHANCE_NAMES) {
    const isOfWeather = name.startsWith('weather: ') || FLOODS.includes(name);
    if (isOfWeather) rates.set(name, hasWeather ? CHANCES[name].usual : 0);
    else if (hasWeather && CHANCES[name].kind === 'fault') rates.set(name, 0);
  }
  if (hasWeather) rates.set('notify: lost', LOST_IN_WEATHER);
  let isCalm = false;

  function strikes(name: ChanceName, dice: Random): boolean {
    const isDrawn = dice.next() < (rates.get(name) ?? 0);
    if (!isDrawn || without.has(name)) return false;
    const outlastsCalm = name === 'notify: lost' && areAllNotifiesLost && !hasWeather;
    if (isCalm && CHANCES[name].kind === 'fault' && !outlastsCalm) return false;
    tally.count(CHANCES[name].kind, name);
    return true;
  }

  return {
    strikes,
    pick: (names, dice) => {
      const struck = names.map((name) => [name, dice.next()] as const);
      for (const [name, thrown] of struck) if (strikes(name, { ...dice, next: () => thrown })) return name;
      return undefined;
    },
    calmDown: () => {
      isCalm = true;
    },
    isCalm: () => isCalm,
    areAllNotifiesLost: areAllNotifiesLost && !hasWeather,
    hasWeather,
  };
}
