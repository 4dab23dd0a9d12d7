import { isBooked } from './oracle-rows';
import { demand } from './violation';
import type { LedgerOrder, Transaction } from './wechat/ledger';
import type { World } from './world';

/**
 * Why the backend had no way to learn of a payment, if it had none: every notification was lost, and a query, which a
 * pass asks about every unpaid order, does not tell it or is not asked. Such money is for the comparison with WeChat's bills.
 */
export function whyUnknowable(
  world: World,
  order: LedgerOrder,
  transaction: Transaction,
  reachedInCalm: ReadonlySet<string>,
): string | undefined {
  if (reachedInCalm.has(transaction.transactionId)) return undefined;
  if (order.transactions[0] !== transaction) return 'a second one';
  const row = world.rowOf(order.outTradeNo);
  if (row === undefined) return 'of another system';
  if (row['tradeState'] === 'CLOSED') return 'of a closed order';
  const holdsOther = row['transactionId'] !== undefined && row['transactionId'] !== transaction.transactionId;
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
    for (const transaction of order.transactions) {
      const { outTradeNo, transactionId, totalFee } = transaction;
      const isKnown = isBooked(world, transaction);
      const why = whyUnknowable(world, order, transaction, reachedInCalm);
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
