import type { Deliveries, Delivery } from '../delivery';

/** An order of the simulated WeChat's ledger, as far as it is shown. */
interface LedgerOrder {
  readonly outTradeNo: string;
  readonly notifies: readonly Delivery[];
}

/** What WeChat's ledger says of the notifications that it sent. */
export interface DeliveryLedger {
  readonly of: (outTradeNo: string) => Promise<Deliveries | undefined>;
  readonly all: () => Promise<readonly Deliveries[]>;
}

function deliveriesIn({ outTradeNo, notifies }: LedgerOrder): Deliveries {
  const attempts = notifies.map(({ at, fault, status, accepted }) => ({ at, fault, status, accepted }));
  return { outTradeNo, attempts };
}

/**
 * Reads the ledger of the simulated WeChat.
 *
 * @returns gives undefined, or nothing, where the simulator knows of no such order or does not answer
 */
export function deliveryLedger(simulatorUrl: string): DeliveryLedger {
  const ask = async (path: string): Promise<unknown> => {
    try {
      const response = await fetch(`${simulatorUrl}/_simulator/ledger${path}`);
      return response.ok ? await response.json() : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    of: async (outTradeNo) => {
      const order = (await ask(`/${encodeURIComponent(outTradeNo)}`)) as LedgerOrder | undefined;
      return order && deliveriesIn(order);
    },
    all: async () => {
      const ledger = (await ask('')) as { readonly orders: readonly LedgerOrder[] } | undefined;
      return (ledger?.orders ?? []).map(deliveriesIn);
    },
  };
}
