import type { DueFault, DueOrder, OrderStore } from '../../lib/orders/ports/order-store';
import type { Lagging, MemoryOrders } from './memory-order-store';

/** What may befall one call, as the SDK shows it after its own repeats. */
export type StoreFault =
  | 'slow'
  | 'throttled'
  | 'internal error'
  | 'transaction conflict'
  | 'time-out, not applied'
  | 'time-out, applied'
  | 'hangs, not applied'
  | 'hangs, applied'
  | 'repeated by the SDK'
  | 'crash before'
  | 'crash after';

/** Which method is called, and about which order where it is about one. */
export interface Site {
  readonly method: keyof OrderStore;
  readonly outTradeNo?: string;
}

/** What decides about the faults, and the time that they take. All randomness comes from here. */
export interface FaultPorts {
  readonly faultOf: (site: Site) => StoreFault | undefined;
  /** How many writes of each row an index misses in this call. */
  readonly lagOf: (site: Site) => number;
  /** Whether a refused write comes without the row that refused it, which the store then reads again. */
  readonly isSilent: (site: Site) => boolean;
  /** Resolves when so many milliseconds of the test's time have passed. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How long one way to the database takes, in milliseconds, and how much longer where it is slow. */
  readonly wayMs: (site: Site) => number;
  readonly slowMs: (site: Site) => number;
  /** The error of a call that the database refuses, or whose answer does not come. */
  readonly errorOf: (
    fault: 'throttled' | 'internal error' | 'transaction conflict' | 'time-out' | 'aborted',
  ) => Error;
  /** Ends the process; what is awaited after it never happens. */
  readonly crash: () => Promise<never>;
  /** Told of each fault that befalls a call. */
  readonly told?: (site: Site, fault: StoreFault | 'index lags' | 'refusal without its item') => void;
  /** Ends every call; the caller's deadline. */
  readonly signal: AbortSignal;
}

/** How long the SDK's own repeats take until it gives up, and after how long it repeats a call, in milliseconds. */
const GIVEN_UP_MS = 3_000;
const REPEATED_MS = 1_000;

/** Into how many parts the index of what is due falls: each fails by itself. */
const PARTS = 4;

/** The part of the index of what is due in which an order stands, from 0. */
export function partOf(outTradeNo: string): number {
  return Buffer.from(outTradeNo).reduce((sum, byte) => sum + byte, 0) % PARTS;
}

/** The store of a table in memory behind a network with faults. A call takes effect at one moment, between the two ways. */
export function withFaults(orders: MemoryOrders, ports: FaultPorts): OrderStore {
  const { signal, wait, errorOf } = ports;

  /** Rejects once the deadline has passed; never resolves. */
  function aborted(): { readonly promise: Promise<never>; readonly end: () => void } {
    let end = (): void => undefined;
    const promise = new Promise<never>((_, reject) => {
      const onAbort = (): void => {
        reject(errorOf('aborted'));
      };
      if (signal.aborted) onAbort();
      signal.addEventListener('abort', onAbort, { once: true });
      end = () => {
        signal.removeEventListener('abort', onAbort);
      };
    });
    promise.catch(() => undefined);
    return { promise, end };
  }

  async function suffer<T>(site: Site, fault: StoreFault | undefined, act: () => Promise<T>): Promise<T> {
    const there = ports.wayMs(site);
    const back = ports.wayMs(site);
    if (fault) ports.told?.(site, fault);
    switch (fault) {
      case undefined:
      case 'slow': {
        await wait(there + (fault === 'slow' ? ports.slowMs(site) : 0));
        const result = await act();
        await wait(back);
        return result;
      }
      case 'throttled':
      case 'internal error':
      case 'transaction conflict':
        await wait(there + back);
        throw errorOf(fault);
      case 'time-out, applied':
      case 'time-out, not applied':
        await wait(there);
        if (fault === 'time-out, applied') await act();
        await wait(GIVEN_UP_MS - there);
        throw errorOf('time-out');
      case 'hangs, applied':
      case 'hangs, not applied':
        await wait(there);
        if (fault === 'hangs, applied') await act();
        return new Promise<never>(() => undefined);
      case 'repeated by the SDK': {
        await wait(there);
        await act();
        await wait(REPEATED_MS);
        const second = await act();
        await wait(back);
        return second;
      }
      case 'crash before':
        return ports.crash();
      case 'crash after':
        await wait(there);
        await act();
        return ports.crash();
    }
  }

  async function call<T>(site: Site, act: () => Promise<T>): Promise<T> {
    const deadline = aborted();
    try {
      if (signal.aborted) return await deadline.promise;
      return await Promise.race([suffer(site, ports.faultOf(site), act), deadline.promise]);
    } finally {
      deadline.end();
    }
  }

  /** A write that may be refused: where the database does not tell by what, the row is read again, and may be another. */
  async function write<T extends object>(
    site: Site & { outTradeNo: string },
    act: () => Promise<T>,
  ): Promise<T> {
    const result = await call(site, act);
    const isRefused = 'order' in result && !('written' in result && result.written === true);
    if (!isRefused || !ports.isSilent(site)) return result;
    ports.told?.(site, 'refusal without its item');
    const { outTradeNo } = site;
    return {
      ...result,
      order: await call({ method: 'get', outTradeNo }, () => orders.store.get(outTradeNo)),
    };
  }

  function lagging(site: Site): Lagging {
    const writesAgo = ports.lagOf(site);
    if (writesAgo > 0) ports.told?.(site, 'index lags');
    return orders.lagging(writesAgo);
  }

  /** All that a method yields, as one answer. */
  async function* list<T>(site: Site, each: () => AsyncIterable<T>): AsyncGenerator<T, undefined> {
    const all = await call(site, async () => {
      const found: T[] = [];
      for await (const one of each()) found.push(one);
      return found;
    });
    yield* all;
  }

  const { store } = orders;
  return {
    get: (outTradeNo) => call({ method: 'get', outTradeNo }, () => store.get(outTradeNo)),
    insert: (order) => write({ method: 'insert', outTradeNo: order.outTradeNo }, () => store.insert(order)),
    replace: (before, after) =>
      write({ method: 'replace', outTradeNo: before.outTradeNo }, () => store.replace(before, after)),
    markPaid: (payment, due, now) =>
      write({ method: 'markPaid', outTradeNo: payment.outTradeNo }, () => store.markPaid(payment, due, now)),
    keepUnknown: (payment, now) =>
      call({ method: 'keepUnknown', outTradeNo: payment.outTradeNo }, () => store.keepUnknown(payment, now)),
    lookUpUnknown: (transactionIds) =>
      call({ method: 'lookUpUnknown' }, () => store.lookUpUnknown(transactionIds)),
    claimUnreadable: (outTradeNo, nextAt) =>
      call({ method: 'claimUnreadable', outTradeNo }, () => store.claimUnreadable(outTradeNo, nextAt)),
    listByOpenid: (...given) =>
      call({ method: 'listByOpenid' }, () => lagging({ method: 'listByOpenid' }).listByOpenid(...given)),
    listOpen: (...given) =>
      call({ method: 'listOpen' }, () => lagging({ method: 'listOpen' }).listOpen(...given)),
    lookUp: (outTradeNos) => call({ method: 'lookUp' }, () => store.lookUp(outTradeNos)),
    latest: (wanted) => list({ method: 'latest' }, () => store.latest(wanted)),
    paidOn: (day) => list({ method: 'paidOn' }, () => lagging({ method: 'paidOn' }).paidOn(day)),
    changedSince: (since) => list({ method: 'changedSince' }, () => store.changedSince(since)),

    async *due(now): AsyncGenerator<readonly (DueOrder | DueFault)[], undefined> {
      const site = { method: 'due' } as const;
      for (let part = 0; part < PARTS; part += 1) {
        try {
          for await (const page of list(site, () => lagging(site).due(now)))
            yield page.filter((each) => 'error' in each || partOf(each.outTradeNo) === part);
        } catch (error) {
          yield [{ error }];
        }
      }
    },
  };
}
