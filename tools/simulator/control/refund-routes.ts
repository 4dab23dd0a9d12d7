import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { BodyError, numberWithin, oneOf, readJson } from '../json-body';
import { refundAccounts, refundEndings, refundStatus, type Refund, type RefundAccount } from '../ledger';
import { refundNews } from '../notify/refund-message';
import type { RefundPlan } from '../refund-plans';
import type { World } from '../world';
import { refundEntry } from './ledger-view';

const tenYears = 10 * 366 * 24 * 60 * 60;
const mostFen = 1_000_000_000_000;

type Given = Readonly<Record<string, unknown>>;

/** What becomes of refunds, and what they are paid from. */
export function refundRoutes(world: World): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const { clock, funds, ledger, refundPlans } = world;

  app.get('/refunds', (c) => {
    const now = clock.now();
    const refunds = ledger
      .all(now)
      .flatMap((order) => order.refunds.map((refund) => refundEntry({ order, refund }, now)));
    return c.json({ refunds, plan: refundPlans.of('') });
  });
  app.post('/refunds', async (c) => c.json({ plan: refundPlans.set(readPlan(await readJson(c))) }));
  app.post('/refunds/:outRefundNo', async (c) => {
    const outRefundNo = c.req.param('outRefundNo');
    const plan = readPlan(await readJson(c));
    const now = clock.now();
    const known = ledger.byRefund((refund) => refund.outRefundNo === outRefundNo, now);
    if (!known) return c.json({ plan: refundPlans.set(plan, outRefundNo) });
    const status = refundStatus(known.refund, now);
    if (status === 'SUCCESS' || status === 'REFUNDCLOSE') {
      return c.json({ error: `the refund has ended: ${status}` }, 409);
    }
    change(known.refund, plan, now);
    world.notifier.withdraw(known.refund.refundId);
    const news = refundNews(world, known.order, known.refund);
    if (news) world.notifier.announce(news, known.refund.endsAt);
    return c.json(refundEntry(known, now));
  });

  app.get('/funds', (c) => c.json(fundsView(world)));
  app.post('/funds', async (c) => {
    for (const [account, amount] of Object.entries(readFunds(await readJson(c)))) {
      funds.set(account as RefundAccount, amount);
    }
    return c.json(fundsView(world));
  });

  return app;
}

/** A refund whose money is stuck (CHANGE) can still come to another end; one that is under way, to any. */
function change(refund: Refund, { ending, afterSeconds }: Partial<RefundPlan>, now: number): void {
  if (ending !== undefined) refund.ending = ending;
  refund.endsAt = afterSeconds === undefined ? Math.max(refund.endsAt, now) : now + afterSeconds * 1000;
}

function readPlan(given: Given): Partial<RefundPlan> {
  const ending = oneOf(refundEndings, 'ending', given.ending);
  const afterSeconds = numberWithin(0, tenYears, 'afterSeconds', given.afterSeconds);
  if (ending === undefined && afterSeconds === undefined)
    throw new BodyError('give ending, afterSeconds or both');
  return {
    ...(ending === undefined ? {} : { ending }),
    ...(afterSeconds === undefined ? {} : { afterSeconds }),
  };
}

function readFunds(given: Given): Record<string, number | null> {
  const entries = Object.entries(given).map(([account, amount]): [string, number | null] => {
    if (!refundAccounts.some((known) => known === account)) {
      throw new BodyError(`there are only the accounts ${refundAccounts.join(', ')}`);
    }
    if (amount === null) return [account, null];
    const fen = numberWithin(0, mostFen, account, amount);
    if (!Number.isSafeInteger(fen)) throw new BodyError(`${account} must be whole fen, or null for no limit`);
    return [account, fen ?? null];
  });
  return Object.fromEntries(entries);
}

function fundsView({ funds, clock }: World): object {
  return { funds: funds.view(clock.now()) };
}
