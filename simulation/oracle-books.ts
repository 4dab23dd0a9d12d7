import { isBooked } from './oracle-rows';
import { demand } from './violation';
import type { LedgerOrder, Transaction } from './wechat/ledger';
import type { World } from './world';

/**
 * Whether the backend had a way to learn of a payment. It has none of money whose every notification was lost and
 * which a query does not tell: a second transaction (a query tells the first), and money for an order that the books
 * do not hold or hold as closed. Such money is for the comparison with WeChat's bills.
 */
function couldBeKnown(
  order: LedgerOrder,
  transaction: Transaction,
  readUnpaid: ReadonlySet<string>,
  reachedInCalm: ReadonlySet<string>,
): boolean {
  if (reachedInCalm.has(transaction.transactionId)) return true;
  return readUnpaid.has(order.outTradeNo) && order.transactions[0] === transaction;
}

/**
 * The invariant of the end: every payment is in the books, that the backend had a way to learn of.
 *
 * @param readUnpaid orders that their payers read after the calm while the books called them unpaid
 * @param reachedInCalm transactions of which a notification got through after the calm
 * @throws Violation
 */
export function judgeBooks(
  world: World,
  readUnpaid: ReadonlySet<string>,
  reachedInCalm: ReadonlySet<string>,
): void {
  for (const order of world.ledger.orders()) {
    for (const transaction of order.transactions) {
      const { outTradeNo, transactionId, totalFee } = transaction;
      const isKnown = isBooked(world, transaction);
      if (!isKnown && !couldBeKnown(order, transaction, readUnpaid, reachedInCalm)) {
        world.tally.count('end', 'payment that nothing told of');
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
