import { refundNews } from '../../../tools/simulator/notify/refund-message';
import type { Outcome } from '../invocation';
import type { Lambda } from '../lambda';
import type { GivenBack } from '../ledger';
import { refundsOf } from '../oracle-refunds';
import type { Strand } from '../scheduler';
import { demand } from '../violation';
import type { World } from '../world';
import { forgeRefund } from './refund-forger';

const MINUTE_MS = 60_000;
const TRIES = 6;
const PATIENCE_MS = 30_000;

interface StaffPorts {
  readonly world: World;
  readonly lambda: Lambda;
}

/** What a refund is asked for with. */
interface RefundFields {
  readonly outTradeNo: string;
  readonly outRefundNo: string;
  readonly refundFee: number;
  readonly reason?: string;
  readonly transactionId?: string;
}

type Answer = { readonly status: number; readonly code: unknown } | undefined;

function answerOf(outcome: Outcome): Answer {
  if (outcome === undefined) return undefined;
  const body = JSON.parse(outcome.body) as Readonly<Record<string, unknown>>;
  return { status: outcome.statusCode, code: body['code'] };
}

/** Whether repeating the same request may lead further. */
function isWorthRepeating(answer: Answer): boolean {
  return (
    answer === undefined ||
    answer.status >= 500 ||
    answer.code === 'refund_too_soon' ||
    answer.code === 'refund_funds_short'
  );
}

/** The shop's own people: they give money back for one order, as it should be and as it should not. */
export async function refundAsStaff(
  { world, lambda }: StaffPorts,
  strand: Strand,
  shopper: number,
  outTradeNo: string,
): Promise<void> {
  const { chances, scheduler, ledger } = world;
  const dice = world.random.fork(`staff ${shopper}`);
  let requests = 0;

  function ask(on: Strand, fields: RefundFields): Promise<Answer> {
    requests += 1;
    const who = `staff ${shopper} #${requests}`;
    const random = dice.fork(who);
    const visit = {
      name: 'refund-order',
      event: {
        routeKey: 'POST /refunds',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      },
      outTradeNo,
    } as const;
    return on.park<Answer>((wake) => {
      scheduler.after(PATIENCE_MS, () => {
        wake.resolve(undefined);
      });
      const isLost = chances.strikes('phone: answer lost', random);
      const copies = chances.strikes('phone: request doubled', random) ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        scheduler.after(random.between(10, 300), () => {
          const one = { ...visit, who: copy === 0 ? who : `${who} again`, random: random.fork(copy) };
          lambda.invoke(one, (outcome) => {
            if (!isLost) wake.resolve(answerOf(outcome));
          });
        });
      }
    });
  }

  /** Repeats until the answer is one that repeating does not change, or gives up. */
  async function refund(on: Strand, fields: RefundFields): Promise<Answer> {
    let answer: Answer;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      answer = await ask(on, fields);
      if (!isWorthRepeating(answer) || chances.strikes('staff does not repeat', dice)) return answer;
      await on.sleep(dice.pick([2_000, 61_000, 3 * MINUTE_MS, 70 * MINUTE_MS]));
    }
    return answer;
  }

  const number = (): string => `refund-${shopper}-${dice.text(6)}`;
  const refused = (what: string, answer: Answer): void => {
    demand(
      answer === undefined || answer.status >= 400,
      'refunds are covered',
      () => `${what} is answered ${String(answer?.status)}`,
    );
  };

  if (
    chances.strikes('staff refunds the unpaid', dice) &&
    world.rowOf(outTradeNo)?.['tradeState'] === 'NOTPAY'
  ) {
    const answer = await ask(strand, { outTradeNo, outRefundNo: number(), refundFee: 1 });
    const isPaid = ledger.order(outTradeNo)?.transactions.length !== 0;
    if (!isPaid) refused('a refund of what nobody paid', answer);
  }
  if (!chances.strikes('staff refunds', dice)) return;
  await strand.sleep(
    dice.pick([MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 150 * MINUTE_MS]) * dice.between(0.7, 1.3),
  );
  const row = world.rowOf(outTradeNo);
  if (row === undefined) return;
  const totalFee = Number(row['totalFee']);

  const whole = { outTradeNo, outRefundNo: number(), refundFee: totalFee };
  if (chances.strikes('staff refunds at once under many numbers', dice)) {
    for (let other = 0; other < 3; other += 1) {
      const fields = { ...whole, outRefundNo: number() };
      scheduler.spawn(`staff ${shopper} at once ${other}`, async (on) => {
        await refund(on, fields);
      });
    }
  }
  const part = Math.max(1, dice.below(totalFee));
  const first = {
    ...whole,
    refundFee: dice.chance(0.5) ? part : totalFee,
    ...(dice.chance(0.5) && { reason: '商品已售完' }),
  };
  if (chances.strikes('staff refunds twice under one number', dice)) {
    scheduler.spawn(`staff ${shopper} twice`, async (on) => {
      await refund(on, first);
    });
  }
  await refund(strand, first);
  if (chances.strikes('forge a refund notification', dice)) {
    for (let forgeries = 0; forgeries < 4; forgeries += 1) {
      await strand.sleep(dice.pick([500, 6_000, 5 * MINUTE_MS]) * dice.between(0.5, 1.5));
      forgeRefund(world, lambda, outTradeNo, dice, `forger ${shopper} refund ${forgeries}`);
    }
  }
  if (chances.strikes('staff refunds with other values', dice)) {
    const isBooked = refundsOf(world.rowOf(outTradeNo)).some(
      (each) => each.outRefundNo === first.outRefundNo,
    );
    const other = { ...first, refundFee: first.refundFee + 1 };
    const answer = await ask(strand, other);
    if (isBooked) refused('a refund with other values', answer);
  }
  if (chances.strikes('staff refunds over the rest', dice)) {
    refused(
      'more than was paid',
      await refund(strand, { ...whole, outRefundNo: number(), refundFee: totalFee + 1 }),
    );
  }
  const anomalies = Object.values(
    (world.rowOf(outTradeNo)?.['anomalies'] ?? {}) as Readonly<
      Record<string, { readonly transactionId: string; readonly totalFee: number }>
    >,
  );
  for (const { transactionId, totalFee: paid } of anomalies) {
    if (!chances.strikes('staff refunds an anomaly', dice)) continue;
    await refund(strand, {
      outTradeNo,
      outRefundNo: number(),
      refundFee: dice.chance(0.7) ? paid : 1,
      transactionId,
    });
  }
  // The rest, in a second refund.
  if (first.refundFee < totalFee) {
    await strand.sleep(dice.between(1, 3) * MINUTE_MS);
    await refund(strand, { ...whole, outRefundNo: number(), refundFee: totalFee - first.refundFee });
  }
}

/** A person may help where WeChat could not bring the money back to the payer; its end is told by a notification. */
export async function helpRefund(
  { wechat, random, scheduler, heldBack }: World,
  strand: Strand,
  { order, refund }: GivenBack,
): Promise<void> {
  const dice = random.fork(`help for ${refund.outRefundNo}`);
  const helps = dice.pick(['SUCCESS', 'REFUNDCLOSE', 'nobody'] as const);
  if (refund.ending !== 'CHANGE' || helps === 'nobody') return;
  await strand.sleep(refund.endsAt - scheduler.now() + dice.between(5, 300) * MINUTE_MS);
  heldBack.add(refund.outRefundNo);
  Object.assign(refund, { ending: helps, endsAt: wechat.clock.now() });
  wechat.notifier.withdraw(refund.refundId);
  const news = refundNews(wechat, order, refund);
  if (news !== undefined) wechat.notifier.announce(news);
}
