import type { Exchange } from '../../../../tools/playground/exchange';
import type { OrderRow } from '../../../../tools/playground/page/orders/order-row';
import recorded from '../../../fixtures/playground/recording.json';

/** What a real run of `npm start` said: payments, a forged and a lost notification, a wrong amount, a refund. */
export const recording = recorded as unknown as {
  readonly exchanges: readonly Exchange[];
  readonly orders: readonly OrderRow[];
};

/** One of its exchanges. */
export function exchangeNamed(id: string): Exchange {
  const found = recording.exchanges.find((each) => each.id === id);
  if (!found) throw new Error(`${id} was not recorded.`);
  return found;
}
