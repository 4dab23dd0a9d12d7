import type { UnknownPayment } from '../../../lib/orders/ports/order-store';
import type { Deliveries, Delivery } from '../delivery';
import type { Exchange } from '../exchange';
import type { Moment } from '../moment';
import type { OrderRow } from './orders/order-row';

/** A text in both languages, as the server tells it. */
export interface BothWords {
  readonly en: string;
  readonly zh: string;
}

/** How a scenario goes, as the server tells it. */
export interface ScenarioProgress {
  readonly id: string;
  readonly state: 'running' | 'green' | 'red';
  readonly steps: readonly { readonly text: BothWords; readonly ok?: boolean }[];
}

/** All that the server has told. */
export interface State {
  /** Undefined until the first connection stands or breaks. */
  readonly isConnected?: boolean;
  /** Whether the server hears the simulated WeChat; undefined until it has said so. */
  readonly isHearing?: boolean;
  /** In the order in which they began. */
  readonly exchanges: readonly Exchange[];
  readonly orders: ReadonlyMap<string, OrderRow>;
  /** When things happened to an order, by its number. */
  readonly moments: ReadonlyMap<string, readonly Moment[]>;
  /** What WeChat's ledger says of an order's notifications, by its number; missing where that is not known. */
  readonly deliveries: ReadonlyMap<string, readonly Delivery[]>;
  /** Money that came for orders that nobody placed. */
  readonly unknown: ReadonlyMap<string, UnknownPayment>;
  readonly scenarios: Readonly<Record<string, ScenarioProgress>>;
}

export type Told =
  | { readonly event: 'connected'; readonly isConnected: boolean }
  | { readonly event: 'hearing'; readonly data: boolean }
  | { readonly event: 'exchange'; readonly data: Exchange }
  | { readonly event: 'order'; readonly data: OrderRow | UnknownPayment }
  | { readonly event: 'moment'; readonly data: Moment }
  | { readonly event: 'deliveries'; readonly data: Deliveries }
  | { readonly event: 'scenario'; readonly data: ScenarioProgress }
  | { readonly event: 'reset' };

export const NOTHING: State = {
  exchanges: [],
  orders: new Map(),
  moments: new Map(),
  deliveries: new Map(),
  unknown: new Map(),
  scenarios: {},
};

const KEPT = 500;

function withExchange(exchanges: readonly Exchange[], told: Exchange): readonly Exchange[] {
  const known = exchanges.findIndex(({ id }) => id === told.id);
  if (known !== -1) return exchanges.with(known, told);
  // WeChat's side is told of only when it has ended: it began before what came meanwhile.
  const before = exchanges.findLastIndex(({ startedAt }) => startedAt <= told.startedAt);
  return exchanges.toSpliced(before + 1, 0, told).slice(-KEPT);
}

function withMoment(moments: State['moments'], told: Moment): State['moments'] {
  const known = moments.get(told.outTradeNo) ?? [];
  if (known.some(({ id }) => id === told.id)) return moments;
  return new Map(moments).set(told.outTradeNo, [...known, told]);
}

/** Attempts are only ever added: of two answers of the ledger the longer one is the later. */
function withDeliveries(deliveries: State['deliveries'], told: Deliveries): State['deliveries'] {
  const { outTradeNo, attempts } = told;
  if (attempts.length < (deliveries.get(outTradeNo)?.length ?? 0)) return deliveries;
  return new Map(deliveries).set(outTradeNo, attempts);
}

/** The state after one more event. An event that was told before, as after a broken connection, changes nothing. */
export function reduce(state: State, told: Told): State {
  switch (told.event) {
    case 'connected':
      return { ...state, isConnected: told.isConnected };
    case 'hearing':
      return { ...state, isHearing: told.data };
    case 'exchange':
      return { ...state, exchanges: withExchange(state.exchanges, told.data) };
    case 'order': {
      const { outTradeNo } = told.data;
      if ('payment' in told.data) {
        return { ...state, unknown: new Map(state.unknown).set(outTradeNo, told.data) };
      }
      return { ...state, orders: new Map(state.orders).set(outTradeNo, told.data) };
    }
    case 'moment':
      return { ...state, moments: withMoment(state.moments, told.data) };
    case 'deliveries':
      return { ...state, deliveries: withDeliveries(state.deliveries, told.data) };
    case 'scenario':
      return { ...state, scenarios: { ...state.scenarios, [told.data.id]: told.data } };
    case 'reset': {
      const { isConnected, isHearing } = state;
      return {
        ...NOTHING,
        ...(isConnected !== undefined && { isConnected }),
        ...(isHearing !== undefined && { isHearing }),
      };
    }
  }
}
