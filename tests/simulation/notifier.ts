import type { Announcer, News } from '../../tools/simulator/notify/news';
import { retryAfterSeconds } from '../../tools/simulator/notify/notifier';
import { refundStatus, type RefundStatus } from '../../tools/simulator/ledger';
import { writeXml } from '../../tools/simulator/xml';
import type { Message, Outcome } from './invocation';
import type { Lambda } from './lambda';
import type { Payment } from './ledger';
import { readMessage, signed, varied } from './messages';
import type { Random } from './random';
import { demand } from './violation';
import { tell, type World } from './world';

/** How long WeChat waits for an answer, in milliseconds. */
const PATIENCE_MS = 5_000;

/** The event that API Gateway makes of a notification. */
export function notifyEvent(body: string): { readonly routeKey: string; readonly body: string } {
  return { routeKey: 'POST /payment-notify', body };
}

/** The event that API Gateway makes of a notification about a refund. */
export function refundNotifyEvent(body: string): { readonly routeKey: string; readonly body: string } {
  return { routeKey: 'POST /refund-notify', body };
}

function isAccepted(answer: Outcome): boolean {
  return answer?.statusCode === 200 && readMessage(answer.body)['return_code'] === 'SUCCESS';
}

/** A message as it goes out. */
interface Composed {
  readonly body: string;
  readonly message: Message;
  /** Only the previous key verifies it; it may have to wait for the current key's. */
  readonly isHint: boolean;
}

/** The way of WeChat's messages to the backend, with faults: until one is accepted or sixteen attempts were made. */
export interface Notifier extends Announcer {
  /** Payments of which a message under the current key reached the backend while nothing was broken. */
  readonly reachedInCalm: ReadonlySet<string>;
}

/** @param onPayment told of each payment that is announced */
export function makeNotifier(world: World, lambda: Lambda, onPayment: (payment: Payment) => void): Notifier {
  const { scheduler, chances, ledger } = world;
  const reachedInCalm = new Set<string>();
  /** How often something about an id was announced or withdrawn: what is older is not sent any more. */
  const turns = new Map<string, number>();
  const labels = new Map<string, number>();

  function nextTurn(id: string): number {
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    return turn;
  }

  function composePayment(news: News, payment: Payment, dice: Random): Composed {
    const { previousKey, account, signType } = world;
    const isHint = previousKey !== undefined && chances.strikes('wechat signs with the previous key', dice);
    const fields = varied(readMessage(news.write(undefined)), dice);
    const body = writeXml(signed(fields, isHint ? previousKey : account.mchKey, signType));
    world.overheard.push({ kind: 'notification', outTradeNo: news.outTradeNo, body });
    return { body, message: { kind: 'genuine', payment }, isHint };
  }

  function composeRefund(news: News, outRefundNo: string, status: RefundStatus): Composed {
    const { outTradeNo } = news;
    const body = news.write(undefined);
    world.overheard.push({ kind: 'refund notification', outTradeNo, body });
    return { body, message: { kind: 'refund', outTradeNo, outRefundNo, status }, isHint: false };
  }

  function compose(news: News, dice: Random): Composed | undefined {
    const payment = ledger.payment(news.id);
    if (payment !== undefined) return composePayment(news, payment, dice);
    const known = world.wechat.ledger.byRefund(
      ({ refundId }) => refundId === news.id,
      world.wechat.clock.now(),
    );
    if (known === undefined) return undefined;
    return composeRefund(
      news,
      known.refund.outRefundNo,
      refundStatus(known.refund, world.wechat.clock.now()),
    );
  }

  /** @param label of this news, the same however numbers are drawn */
  function attempt(news: News, label: string, turn: number, number: number): void {
    if (turns.get(news.id) !== turn) return;
    const who = `${label} #${number + 1}`;
    const dice = world.random.fork(who);
    const composed = compose(news, dice);
    if (composed === undefined) return;
    const { body, message, isHint } = composed;
    let isOver = false;
    const ends = (accepted: boolean, why: string): void => {
      if (isOver) return;
      isOver = true;
      tell(world, who, why);
      const pause = retryAfterSeconds[number];
      if (accepted || pause === undefined) return;
      scheduler.after(pause * 1000, () => {
        attempt(news, label, turn, number + 1);
      });
    };
    const deliver = (delay: number, copy: number): void => {
      scheduler.after(delay, () => {
        const isCalm = chances.isCalm();
        if (isCalm && !isHint) reachedInCalm.add(news.id);
        const random = dice.fork(copy);
        const isPayment = news.place === 'notify';
        const visit = {
          name: isPayment ? 'payment-notify' : 'refund-notify',
          event: isPayment ? notifyEvent(body) : refundNotifyEvent(body),
          who: copy === 0 ? who : `${who} again`,
          random,
          message,
        } as const;
        lambda.invoke(visit, (answer) => {
          const accepted = isAccepted(answer);
          const isKnown = isPayment && world.rowOf(news.outTradeNo) !== undefined;
          demand(
            accepted || !isCalm || !isKnown || isHint,
            'calm works',
            () => `${who} is answered ${String(answer?.body)}`,
          );
          if (chances.strikes('notify: answer lost', random)) return;
          ends(accepted, accepted ? 'accepted' : 'not accepted');
        });
      });
    };
    scheduler.after(PATIENCE_MS, () => {
      ends(false, 'not answered in time');
    });
    if (chances.strikes('notify: lost', dice)) {
      ends(false, 'lost');
      return;
    }
    deliver(
      chances.strikes('notify: delayed', dice) ? dice.between(1_000, 90_000) : dice.between(10, 200),
      0,
    );
    if (chances.strikes('notify: doubled', dice)) deliver(dice.between(10, 400), 1);
  }

  return {
    reachedInCalm,
    withdraw: (id) => {
      nextTurn(id);
    },
    announce: (news, at = scheduler.now()) => {
      const payment = ledger.payment(news.id);
      if (payment !== undefined) onPayment(payment);
      const count = (labels.get(news.subject) ?? 0) + 1;
      labels.set(news.subject, count);
      const label = `${news.subject} ${count}`;
      const turn = nextTurn(news.id);
      const pause = world.random.fork(`announce ${label}`).between(20, 1_500);
      scheduler.after(at - scheduler.now() + pause, () => {
        attempt(news, label, turn, 0);
      });
    },
  };
}
