import type { Outcome } from './invocation';
import type { Lambda } from './lambda';
import type { Random } from './random';
import type { LedgerOrder, LedgerRefund, LedgerRefundStatus, Transaction } from './wechat/ledger';
import { aroundSealed, refundNotificationFields, rootMessage, sealed } from './wechat/refunds';
import { notificationFields } from './wechat/messages';
import { signed } from './wechat/sign';
import { readMessage, writeMessage } from './wechat/xml';
import { demand } from './violation';
import { tell, type World } from './world';

const [MINUTE, HOUR] = [60, 3_600];

/** Seconds from one attempt to the next: sixteen attempts in a little more than a day. */
const RETRY_SECONDS = [
  ...[15, 15, 30, 3 * MINUTE, 10 * MINUTE, 20 * MINUTE, 30 * MINUTE, 30 * MINUTE, 30 * MINUTE, HOUR],
  ...[3 * HOUR, 3 * HOUR, 3 * HOUR, 6 * HOUR, 6 * HOUR],
];

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

export interface Notifier {
  /** Begins to notify of a payment, and goes on until it is accepted or sixteen attempts were made. */
  readonly announce: (order: LedgerOrder, transaction: Transaction) => void;
  /** The same for the state that a refund has come to. */
  readonly announceRefund: (refund: LedgerRefund) => void;
  /** Payments of which a message under the current key reached the backend while nothing was broken. */
  readonly reachedInCalm: ReadonlySet<string>;
}

export function makeNotifier(world: World, lambda: Lambda): Notifier {
  const { scheduler, chances } = world;
  const reachedInCalm = new Set<string>();

  /** A signed message; one that only the previous key verifies is a hint, and may have to wait for the key's. */
  function compose(
    order: LedgerOrder,
    transaction: Transaction,
    dice: Random,
  ): { readonly body: string; readonly isHint: boolean } {
    const { previousKey, account } = world;
    const isHint = previousKey !== undefined && chances.strikes('wechat signs with the previous key', dice);
    const fields = notificationFields(account, order, transaction, dice);
    const body = writeMessage(signed(fields, isHint ? previousKey : account.key, world.signType));
    world.overheard.push({ kind: 'notification', outTradeNo: order.outTradeNo, body });
    return { body, isHint };
  }

  function attempt(order: LedgerOrder, transaction: Transaction, number: number): void {
    const { transactionId } = transaction;
    const who = `notify ${order.outTradeNo} ${transactionId.slice(-4)} #${number + 1}`;
    const dice = world.random.fork(`notify ${transactionId} ${number}`);
    const { body, isHint } = compose(order, transaction, dice);
    let isOver = false;
    const ends = (accepted: boolean, why: string): void => {
      if (isOver) return;
      isOver = true;
      tell(world, who, why);
      const pause = RETRY_SECONDS[number];
      if (accepted || pause === undefined) return;
      scheduler.after(pause * 1000, () => {
        attempt(order, transaction, number + 1);
      });
    };
    const deliver = (delay: number, copy: number): void => {
      scheduler.after(delay, () => {
        const isCalm = chances.isCalm();
        if (isCalm && !isHint) reachedInCalm.add(transactionId);
        const random = dice.fork(copy);
        lambda.invoke(
          {
            name: 'payment-notify',
            event: notifyEvent(body),
            who: copy === 0 ? who : `${who} again`,
            random,
            message: { kind: 'genuine', transaction },
          },
          (answer) => {
            const accepted = isAccepted(answer);
            const isKnown = world.rowOf(order.outTradeNo) !== undefined;
            demand(
              accepted || !isCalm || !isKnown || isHint,
              'calm works',
              () => `${who} is answered ${String(answer?.body)}`,
            );
            if (chances.strikes('notify: answer lost', random)) return;
            ends(accepted, accepted ? 'accepted' : 'not accepted');
          },
        );
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

  /** One attempt to tell of a refund. It is sealed, not signed; the answer ends it or not, as with a payment. */
  function attemptRefund(
    refund: LedgerRefund,
    status: LedgerRefundStatus,
    body: string,
    number: number,
  ): void {
    const { outRefundNo, transaction } = refund;
    const who = `notify ${outRefundNo} ${status} #${number + 1}`;
    const dice = world.random.fork(`notify ${outRefundNo} ${status} ${number}`);
    const again = (): void => {
      const pause = RETRY_SECONDS[number];
      if (pause !== undefined)
        scheduler.after(pause * 1000, () => {
          attemptRefund(refund, status, body, number + 1);
        });
    };
    if (chances.strikes('notify: lost', dice)) {
      again();
      return;
    }
    const message = { kind: 'refund', outTradeNo: transaction.outTradeNo, outRefundNo, status } as const;
    const delay = chances.strikes('notify: delayed', dice)
      ? dice.between(1_000, 90_000)
      : dice.between(10, 200);
    const copies = chances.strikes('notify: doubled', dice) ? [0, dice.between(10, 400)] : [0];
    for (const [copy, later] of copies.entries()) {
      scheduler.after(delay + later, () => {
        const random = dice.fork(copy);
        const visit = { name: 'refund-notify', event: refundNotifyEvent(body), random, message } as const;
        lambda.invoke({ ...visit, who: copy === 0 ? who : `${who} again` }, (answer) => {
          const isOver = isAccepted(answer) && !chances.strikes('notify: answer lost', random);
          if (copy === 0 && !isOver) again();
        });
      });
    }
  }

  return {
    reachedInCalm,
    announceRefund: (refund) => {
      const dice = world.random.fork(`announce ${refund.outRefundNo} ${refund.status}`);
      const reqInfo = sealed(rootMessage(refundNotificationFields(refund)), world.account.key);
      const body = aroundSealed(world.account, reqInfo, dice);
      world.overheard.push({ kind: 'refund notification', outTradeNo: refund.transaction.outTradeNo, body });
      const { status } = refund;
      scheduler.after(dice.between(20, 1_500), () => {
        attemptRefund(refund, status, body, 0);
      });
    },
    announce: (order, transaction) => {
      scheduler.after(world.random.fork(`announce ${transaction.transactionId}`).between(20, 1_500), () => {
        attempt(order, transaction, 0);
      });
    },
  };
}
