import type { Payment } from './ledger';
import { isBooked } from './oracle-rows';
import { demand } from './violation';
import type { World } from './world';

/**
 * Why the backend had no way to learn of a payment, if it had none: every notification was lost, and a query, which a
 * pass asks about every unpaid order, does not tell it or is not asked. Such money is for the comparison with WeChat's bills.
 */
export function whyUnknowable(
  world: World,
  payment: Payment,
  reachedInCalm: ReadonlySet<string>,
): string | undefined {
  if (reachedInCalm.has(payment.transactionId)) return undefined;
  const { outTradeNo, transactionId } = payment;
  if (world.ledger.order(outTradeNo)?.transactions[0]?.transactionId !== transactionId) return 'a second one';
  const row = world.rowOf(outTradeNo);
  if (row === undefined) return 'of another system';
  if (row['tradeState'] === 'CLOSED') return 'of a closed order';
  const holdsOther = row['transactionId'] !== undefined && row['transactionId'] !== transactionId;
  return holdsOther ? 'after a second one' : undefined;
}

/**
 * The invariant of the end: every payment is in the books, that the backend had a way to learn of.
 *
 * @param reachedInCalm transactions of which a notification got through after the calm
 * @throws Violation
 */
export function judgeBooks(world: World, reachedInCalm: ReadonlySet<string>): void {
  for (const order of world.ledger.orders()) {
    for (const payment of world.ledger.paymentsOf(order)) {
      const { outTradeNo, transactionId, totalFee } = payment;
      const isKnown = isBooked(world, payment);
      const why = whyUnknowable(world, payment, reachedInCalm);
      if (!isKnown && why !== undefined) {
        world.tally.count('end', `payment nothing told of: ${why}`);
        continue;
      }
      demand(
        isKnown,
        'paid is booked',
        () =>
          `${transactionId} paid ${totalFee} for ${outTradeNo}, whose row is ${JSON.stringify(world.rowOf(outTradeNo)?.['tradeState'])}`,
      );
      world.tally.count('end', 'payment booked');
    }
  }
}
