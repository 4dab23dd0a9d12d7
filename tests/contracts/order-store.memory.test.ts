import { setMaxListeners } from 'node:events';
import { partOf, withFaults, type FaultPorts, type StoreFault } from '../support/faulty-order-store';
import { makeMemoryOrders } from '../support/memory-order-store';
import { describeOrderStore } from './order-store.contract';

describe('the order store in memory', () => {
  describeOrderStore(() => {
    const orders = makeMemoryOrders();
    const { signal } = new AbortController();
    setMaxListeners(0, signal);
    /** Nothing takes time, and faults come where the test says so. */
    const ports = (faultOf: () => StoreFault | undefined): FaultPorts => ({
      faultOf,
      lagOf: () => 0,
      isSilent: () => false,
      wait: () => Promise.resolve(),
      wayMs: () => 0,
      slowMs: () => 0,
      errorOf: (fault) => new Error(fault),
      crash: () => new Promise<never>(() => undefined),
      signal,
    });
    return Promise.resolve({
      store: orders.store,
      repeating: withFaults(
        orders,
        ports(() => 'repeated by the SDK'),
      ),
      failingDue: (outTradeNo) => {
        let part = -1;
        return withFaults(
          orders,
          ports(() => ((part += 1) === partOf(outTradeNo) ? 'throttled' : undefined)),
        );
      },
      plant: (row) => {
        orders.plant(row);
        return Promise.resolve();
      },
      row: (outTradeNo) => Promise.resolve(orders.row(outTradeNo)),
      close: () => Promise.resolve(),
    });
  });
});
