import { CHANCE_NAMES, CHANCES } from './chances';
import { FORGERY_NAMES } from './actors/forger';
import { REFUND_FORGERY_NAMES } from './actors/refund-forger';
import { TALLY_GROUPS, type Tally, type TallyGroup } from './tally';

/** From how many seeds on a counter that stands at nothing is a failure. */
export const SEEDS_FOR_ALL = 50;

const TRANSITIONS = [
  'none → NOTPAY',
  'NOTPAY → SUCCESS',
  'NOTPAY → REFUND',
  'NOTPAY → CLOSED',
  'SUCCESS → REFUND',
];

const REFUNDS = [
  'none → RESERVED',
  ...['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE', 'REFUSED'].map((to) => `RESERVED → ${to}`),
  ...['SUCCESS', 'CHANGE', 'REFUNDCLOSE'].map((to) => `PROCESSING → ${to}`),
  ...['SUCCESS', 'REFUNDCLOSE'].map((to) => `CHANGE → ${to}`),
  'REFUSED → RESERVED',
];

const SHIPMENTS = ['shipping', 'shippingCorrection'].flatMap((slot) => [
  ...['none → PENDING', 'PENDING → PENDING', 'PENDING → UPLOADED'].map((step) => `${slot}: ${step}`),
  `${slot}: PENDING → REFUSED`,
]);

const ERRCODES = [
  ...['0', '10060001', '10060002', '10060003', '10060004', '10060014', '10060023'],
  'access token refused',
];

const ANOMALIES = [
  'total_fee_mismatch',
  'fee_type_mismatch',
  'openid_mismatch',
  'time_end_before_order',
  'never_prepared',
  'second_transaction',
  'paid_after_closed',
  'unknown order',
];

const ENDS = [
  'answer',
  'crash',
  'Lambda deadline',
  'database call ended by the AbortSignal',
  'payment booked',
  'SUCCESS by reconcile-orders',
  'CLOSED by reconcile-orders',
  ...['SUCCESS', 'CHANGE', 'REFUNDCLOSE', 'REFUSED'].map((status) => `refund ${status}`),
  ...['shipping UPLOADED', 'shipping REFUSED', 'shippingCorrection UPLOADED', 'shippingCorrection REFUSED'],
  'shipment told by reconcile-orders',
  'order named as not shipped',
  'payment recorded in time',
];

/** It cannot happen while every read of the stores is consistent. */
export const STALE_READ = 'database: stale read';

/** An order is named two days after it was paid: by then it is calm, and nothing crashes any more. */
const ONLY_IN_CALM = ['reconcile-orders: update unshipped'];

/** A place is expected to have seen a crash before and during it once it was reached so often. */
const OFTEN = 500;

/** What a run must have seen, by group. */
const EXPECTED: Readonly<Partial<Record<TallyGroup, readonly string[]>>> = {
  fault: CHANCE_NAMES.filter((name) => CHANCES[name].kind === 'fault' && name !== STALE_READ),
  act: CHANCE_NAMES.filter((name) => CHANCES[name].kind === 'act'),
  forgery: [...FORGERY_NAMES, ...REFUND_FORGERY_NAMES],
  transition: TRANSITIONS,
  refund: REFUNDS,
  shipment: [...SHIPMENTS, 'shipping: REFUSED → PENDING'],
  errcode: ERRCODES,
  anomaly: ANOMALIES,
  end: ENDS,
};

function sitesWithoutCrash(tally: Tally): string[] {
  return tally
    .rows('crash')
    .filter(([name, count]) => name.endsWith(', reached') && count >= OFTEN)
    .map(([name]) => name.replace(', reached', ''))
    .filter((site) => !ONLY_IN_CALM.includes(site))
    .flatMap((site) => [`${site}, before`, `${site}, during`])
    .filter((name) => tally.of('crash', name) === 0)
    .map((name) => `crash: ${name}`);
}

/** What never happened and should have, over a run of at least {@link SEEDS_FOR_ALL} seeds. */
export function neverHappened(tally: Tally): string[] {
  const missing = TALLY_GROUPS.flatMap((group) =>
    (EXPECTED[group] ?? []).filter((name) => tally.of(group, name) === 0).map((name) => `${group}: ${name}`),
  );
  return [...missing, ...sitesWithoutCrash(tally)];
}

const TITLES: Readonly<Record<TallyGroup, string>> = {
  fault: 'Faults',
  act: 'What people and WeChat did',
  forgery: 'Forgeries and replays',
  transition: 'Transitions',
  refund: 'Transitions of refunds',
  shipment: 'Transitions of shipments',
  errcode: 'What WeChat answers about shipments',
  anomaly: 'Anomalies recorded',
  crash: 'Crashes by place: reached, before, during',
  end: 'How it ended',
  answer: 'Answers',
  band: 'Invocations at once, in so many seeds',
  most: 'At most',
};

function crashRows(tally: Tally): (readonly [string, string])[] {
  const sites = tally.rows('crash').filter(([name]) => name.endsWith(', reached'));
  return sites.map(([name, count]) => {
    const site = name.replace(', reached', '');
    const [before, during] = ['before', 'during'].map((when) => tally.of('crash', `${site}, ${when}`));
    return [site, `${count}  ${before ?? 0}  ${during ?? 0}`];
  });
}

function rowsOf(tally: Tally, group: TallyGroup): (readonly [string, string])[] {
  if (group === 'crash') return crashRows(tally);
  const names = new Set([...(EXPECTED[group] ?? []), ...tally.rows(group).map(([name]) => name)]);
  return [...names].sort().map((name) => [name, String(tally.of(group, name))]);
}

/** All counters as one table: names on the left, figures flush right. */
export function table(tally: Tally): string {
  const groups = TALLY_GROUPS.map((group) => [TITLES[group], rowsOf(tally, group)] as const);
  const rows = groups.flatMap(([, lines]) => lines);
  const left = Math.max(...rows.map(([name]) => name.length)) + 2;
  const right = Math.max(...rows.map(([, figure]) => figure.length));
  return groups
    .map(([title, lines]) =>
      [title, ...lines.map(([name, figure]) => `  ${name.padEnd(left)}${figure.padStart(right)}`)].join('\n'),
    )
    .join('\n');
}
