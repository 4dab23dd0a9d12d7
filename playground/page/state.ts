import type { Exchange } from '../exchange';
import { livesOn, type OrderLife } from './orders/history';
import type { UnknownRow } from '../../lib/events/order-event';
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
  /** In the order in which they began. */
  readonly exchanges: readonly Exchange[];
  readonly orders: ReadonlyMap<string, OrderLife>;
  /** Money that came for orders that nobody placed. */
  readonly unknown: ReadonlyMap<string, UnknownRow>;
  readonly scenarios: Readonly<Record<string, ScenarioProgress>>;
}

export type Told =
  | { readonly event: 'connected'; readonly isConnected: boolean }
  | { readonly event: 'exchange'; readonly data: Exchange }
  | { readonly event: 'order'; readonly data: OrderRow | UnknownRow }
  | { readonly event: 'scenario'; readonly data: ScenarioProgress }
  | { readonly event: 'reset' };

export const NOTHING: State = { exchanges: [], orders: new Map(), unknown: new Map(), scenarios: {} };

const KEPT = 500;

function withExchange(exchanges: readonly Exchange[], told: Exchange): readonly Exchange[] {
  const known = exchanges.findIndex(({ id }) => id === told.id);
  if (known !== -1) return exchanges.with(known, told);
  // WeChat's side is told of only when it has ended: it began before what came meanwhile.
  const before = exchanges.findLastIndex(({ startedAt }) => startedAt <= told.startedAt);
  return exchanges.toSpliced(before + 1, 0, told).slice(-KEPT);
}

/** The state after one more event. An event that was told before, as after a broken connection, changes nothing. */
export function reduce(state: State, told: Told): State {
  switch (told.event) {
    case 'connected':
      return { ...state, isConnected: told.isConnected };
    case 'exchange':
      return { ...state, exchanges: withExchange(state.exchanges, told.data) };
    case 'order': {
      const { outTradeNo } = told.data;
      if ('payment' in told.data) {
        return { ...state, unknown: new Map(state.unknown).set(outTradeNo, told.data) };
      }
      const life = livesOn(state.orders.get(outTradeNo), told.data);
      return { ...state, orders: new Map(state.orders).set(outTradeNo, life) };
    }
    case 'scenario':
      return { ...state, scenarios: { ...state.scenarios, [told.data.id]: told.data } };
    case 'reset':
      return { ...state, exchanges: [], orders: new Map(), unknown: new Map(), scenarios: {} };
  }
}
