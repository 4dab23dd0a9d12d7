import type { Payment } from './ledger';
import { isBooked } from './oracle-rows';
import { whyUnknowable } from './oracle-books';
import { demand } from './violation';
import { wasQueryWorking } from './weather';
import type { World } from './world';

const MINUTE_MS = 60_000;

/** A pass begins each minute and takes less than one; the third minute is for what is due at once with it. */
const AFTER_DUE_MS = 3 * MINUTE_MS;

/**
 * Judges, where nothing is broken but for hours, that a payment is in the books in time, though its notifications were
 * lost: an order waits for its next check as long as it is old, at least a minute, and a pass comes each minute.
 *
 * @param reachedInCalm transactions of which a notification got through after the calm
 */
export function watchPromptness(world: World, payment: Payment, reachedInCalm: ReadonlySet<string>): void {
  const { scheduler, chances, configs, tally } = world;
  const row = world.rowOf(payment.outTradeNo);
  const isAsked = row?.['tradeState'] === 'NOTPAY' && Object.keys(row['anomalies'] ?? {}).length === 0;
  if (!chances.hasWeather || !isAsked) return;
  const { CHECK_FIRST_SECONDS, CHECK_LONGEST_MINUTES } = configs['reconcile-orders'];
  const paidAt = scheduler.now();
  const ageMs = paidAt - Date.parse(String(row['createdAt']));
  const waitMs = Math.min(
    Math.max(ageMs, CHECK_FIRST_SECONDS * 1000, MINUTE_MS),
    CHECK_LONGEST_MINUTES * MINUTE_MS,
  );
  scheduler.after(waitMs + AFTER_DUE_MS, () => {
    if (isBooked(world, payment)) {
      tally.count('end', 'payment recorded in time');
      return;
    }
    const isKnowable = whyUnknowable(world, payment, reachedInCalm) === undefined;
    demand(
      !isKnowable || !wasQueryWorking(world, paidAt),
      'lost is found in time',
      () =>
        `${payment.transactionId} was paid for ${payment.outTradeNo} ${Math.round((waitMs + AFTER_DUE_MS) / MINUTE_MS)} minutes ago and is not in the books, though orderquery works`,
    );
  });
}
