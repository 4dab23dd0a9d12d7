import { paymentNews } from '../notify/message';
import type { News, PendingNotification } from '../notify/news';
import { refundNews } from '../notify/refund-message';
import type { World } from '../world';
import { snapshotVersion, type Snapshot } from './schema';

/** What a world keeps when its process ends. */
export function snapshotOf(world: World): Snapshot {
  const { bills, clock, funds, ledger, notifiedSignType, notifier, refundPlans, shipping } = world;
  const now = clock.now();
  const { ready, madeUpRows, differences } = bills.state();
  return {
    version: snapshotVersion,
    // Whole seconds: two readings of a clock that was not moved may be a millisecond apart.
    clockAhead: Math.ceil((now - world.realTime()) / 1000) * 1000,
    orders: ledger.all(now),
    refundPlans: refundPlans.all(),
    funds: funds.all(),
    bills: { ready, madeUpRows, differences: [...differences] },
    shipping: shipping.rules(),
    notifiedSignType: notifiedSignType.choice(),
    notifications: notifier.pending(),
  };
}

/** Gives a new world what an earlier one has kept; its notifications are sent on from here. */
export function restore(world: World, snapshot: Snapshot): void {
  world.clock.moveTo(world.realTime() + snapshot.clockAhead);
  for (const order of snapshot.orders) world.ledger.add(order);
  world.refundPlans.restore(snapshot.refundPlans);
  world.funds.restore(
    snapshot.funds,
    snapshot.orders.flatMap(({ refunds }) => refunds),
  );
  const { differences, ...bills } = snapshot.bills;
  world.bills.set(bills);
  for (const difference of differences) world.bills.plant(difference);
  world.shipping.set(snapshot.shipping);
  world.notifiedSignType.set(snapshot.notifiedSignType);
  for (const pending of snapshot.notifications) {
    const news = newsOf(world, pending);
    if (news) world.notifier.resume(news, pending);
  }
}

/** A falsified notification has no news behind it: it is a fault, and forgotten like all of them. */
function newsOf(world: World, { place, id, outTradeNo }: PendingNotification): News | undefined {
  const order = world.ledger.byOutTradeNo(outTradeNo, world.clock.now());
  const transaction = order?.transactions.find(({ transactionId }) => transactionId === id);
  const refund = order?.refunds.find(({ refundId }) => refundId === id);
  if (place === 'notify') return order && transaction && paymentNews(world, order, transaction);
  return order && refund && refundNews(world, order, refund);
}
