import type { Clock } from '../clock';
import type { Fault, FaultName, Faults } from '../faults';
import type { Messages } from '../messages';
import type { News, Notifier } from './news';
import { notificationHeaders, sendNotification, type Outcome } from './send';

const minute = 60;
const hour = 60 * minute;
/**
 * Seconds between one attempt and the next: 16 attempts in a little more than a day.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 */
export const retryAfterSeconds: readonly number[] = [
  ...[15, 15, 30, 3 * minute, 10 * minute, 20 * minute, 30 * minute, 30 * minute, 30 * minute, hour],
  ...[3 * hour, 3 * hour, 3 * hour, 6 * hour, 6 * hour],
];

/** In milliseconds. */
const pauseBeforeResuming = 15_000;

/** A longer timer than setTimeout can hold is set again when it rings. */
const longestTimer = hour * 1000;

interface Delivery {
  news: News;
  attempts: number;
  dueAt: number;
}

/** @param world `changed` is called whenever something else is pending than before */
export function createNotifier(world: {
  clock: Clock;
  realTime: () => number;
  faults: Faults;
  messages: Messages;
  changed: () => void;
}): Notifier {
  const { clock, realTime, faults, messages, changed } = world;
  let waiting: Delivery[] = [];
  let beingSent = new Set<Delivery>();
  let underWay = new Set<Promise<void>>();
  let stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let advancing: Promise<void> = Promise.resolve();

  /** Makes one attempt, and schedules the next one unless this one was accepted. */
  async function attempt(delivery: Delivery, stopped: AbortSignal): Promise<void> {
    const { news } = delivery;
    const fault = faults.take(news.place, news.outTradeNo, (name) => !playedElsewhere.includes(name));
    if (fault?.fault === 'late') {
      wait({ ...delivery, dueAt: delivery.dueAt + (fault.params.delaySeconds ?? 0) * 1000 });
      return;
    }
    const body = news.write(fault);
    const copies = Array.from(
      { length: fault?.fault === 'doubled' ? (fault.params.copies ?? 2) : 1 },
      () => body,
    );
    const outcomes = await Promise.all(
      copies.map(async (copy) => {
        const startedAt = realTime();
        const outcome = fault?.fault === 'lost' ? lost : await sendNotification(news.url, copy, stopped);
        if (!stopped.aborted) record(news, copy, startedAt, fault, outcome);
        return outcome;
      }),
    );
    // A falsified message is not WeChat's: whatever was answered to it, the genuine one is still to come.
    const settled = outcomes.some(({ accepted }) => accepted) && isGenuine(fault);
    const pause = retryAfterSeconds[delivery.attempts];
    if (settled || pause === undefined || stopped.aborted) return;
    wait({ ...delivery, attempts: delivery.attempts + 1, dueAt: delivery.dueAt + pause * 1000 });
  }

  function record(
    news: News,
    body: string,
    startedAt: number,
    fault: Fault | undefined,
    { headers, ...outcome }: Outcome,
  ): void {
    const at = new Date(clock.now()).toISOString();
    const played = fault?.fault ?? null;
    news.record({ at, fault: played, ...outcome });
    messages.record({
      ...{ at, startedAt, direction: 'out', method: 'POST', url: news.url, body, fault: played },
      ...{ headers: notificationHeaders, status: outcome.status, answer: outcome.answer },
      ...{ answerHeaders: headers },
      verdict: `${news.subject}: ${outcome.why ?? 'accepted'}`,
    });
  }

  function wait(delivery: Delivery): void {
    waiting = [...waiting, delivery].sort((a, b) => a.dueAt - b.dueAt);
    arm();
  }

  /** Starts every delivery that is due by now. */
  function startDue(): void {
    const now = clock.now();
    const due = waiting.filter(({ dueAt }) => dueAt <= now);
    waiting = waiting.filter(({ dueAt }) => dueAt > now);
    const [mine, sending, stopped] = [underWay, beingSent, stop.signal];
    for (const delivery of due) {
      sending.add(delivery);
      const running: Promise<void> = attempt(delivery, stopped).finally(() => {
        mine.delete(running);
        sending.delete(delivery);
        if (!stopped.aborted) changed();
      });
      mine.add(running);
    }
    arm();
  }

  function arm(): void {
    clearTimeout(timer);
    const next = waiting[0];
    if (!next) return;
    const realDelay = Math.ceil((next.dueAt - clock.now()) / clock.speed());
    timer = setTimeout(startDue, Math.min(Math.max(realDelay, 0), longestTimer));
    timer.unref();
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay);
  }

  async function advanceTo(seconds: number): Promise<void> {
    const target = clock.now() + seconds * 1000;
    await idle();
    for (let next = waiting[0]; next && next.dueAt <= target; next = waiting[0]) {
      clock.moveTo(next.dueAt);
      startDue();
      await idle();
    }
    clock.moveTo(target);
    startDue();
    await idle();
  }

  return {
    announce: (news, at = clock.now()) => {
      waiting = [...waiting, { news, attempts: 0, dueAt: at }].sort((a, b) => a.dueAt - b.dueAt);
      startDue();
      changed();
    },
    pending: () =>
      [...beingSent, ...waiting].map(({ news: { place, id, outTradeNo }, attempts, dueAt }) => ({
        ...{ place, id, outTradeNo, attempts, dueAt },
      })),
    resume: (news, { attempts, dueAt }) => {
      wait({ news, attempts, dueAt: Math.max(dueAt, clock.now() + pauseBeforeResuming) });
    },
    hurry: async (outTradeNo) => {
      const now = clock.now();
      // What became of a refund cannot be told before it has ended.
      const isMeant = ({ news, attempts }: Delivery): boolean =>
        news.outTradeNo === outTradeNo && (news.place === 'notify' || attempts > 0);
      waiting = waiting
        .map((delivery) =>
          isMeant(delivery) ? { ...delivery, dueAt: Math.min(delivery.dueAt, now) } : delivery,
        )
        .sort((a, b) => a.dueAt - b.dueAt);
      startDue();
      await idle();
    },
    withdraw: (id) => {
      waiting = waiting.filter(({ news }) => news.id !== id);
    },
    idle,
    advance: (seconds) => {
      // One after the other: each call counts from where the one before has arrived.
      advancing = advancing.then(() => advanceTo(seconds));
      return advancing;
    },
    clockChanged: arm,
    clear: () => {
      clearTimeout(timer);
      stop.abort();
      stop = new AbortController();
      waiting = [];
      underWay = new Set();
      beingSent = new Set();
    },
  };
}

/** Faults that are no falsified message: they are played where the money moves. */
const playedElsewhere: readonly FaultName[] = ['second-transaction', 'early-success'];

const lost: Outcome = {
  ...{ status: null, accepted: false, why: 'lost on the way', answer: null },
  headers: {},
};

function isGenuine(fault: Fault | undefined): boolean {
  return fault === undefined || fault.fault === 'doubled';
}
