import type { Fault, NotifyPlace } from '../faults';
import type { Attempt } from '../ledger';

/** Something that the merchant is told. */
export interface News {
  place: NotifyPlace;
  /** The transaction_id or the refund_id that it is about. */
  id: string;
  /** The order that it is about. */
  outTradeNo: string;
  /** What the log calls it. */
  subject: string;
  url: string;
  /** The message's body, written anew for each attempt; a fault falsifies it. */
  write(fault: Fault | undefined): string;
  /** Keeps what came of an attempt. */
  record(attempt: Attempt): void;
}

/** A notification that is still to be sent, or to be sent again. */
export interface PendingNotification extends Pick<News, 'place' | 'id' | 'outTradeNo'> {
  /** How often it was sent already. */
  attempts: number;
  /** When it is due, by the simulator's clock. */
  dueAt: number;
}

/** Takes the news that WeChat has for the merchant. */
export interface Announcer {
  /** Starts to tell the merchant something, at a time of the simulator's clock or at once. */
  announce(news: News, at?: number): void;
  /** Takes back what is about an id and waits for its time. */
  withdraw(id: string): void;
}

/** Brings notifications to the merchant until it says SUCCESS. */
export interface Notifier extends Announcer {
  /** What is still to be sent, what is being sent at this moment included. */
  pending(): PendingNotification[];
  /**
   * Goes on with what was pending when an earlier process ended; what is overdue, after a pause in which the merchant's
   * server can be started too.
   */
  resume(news: News, pending: PendingNotification): void;
  /**
   * Brings at once what an order's payment has to be told, and what about its refunds was told in vain; the clock stays
   * as it is. Resolves when nothing is under way.
   */
  hurry(outTradeNo: string): Promise<void>;
  /** Resolves when no delivery is under way; retries that wait for their time do not count. */
  idle(): Promise<void>;
  /** Moves the clock on and makes every delivery that falls due on the way, in order of time. */
  advance(seconds: number): Promise<void>;
  /** To be called when the clock's pace has changed. */
  clockChanged(): void;
  /** Forgets what is scheduled and breaks off what is under way. */
  clear(): void;
}
