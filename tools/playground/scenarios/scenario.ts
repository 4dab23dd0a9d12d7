import type { LocalOrders, OrderRow } from '../../local/database';
import type { Answer, Heading } from '../server/forward';
import type { Invoke } from '../server/staff';

/** A sentence in both languages of the page. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** One line of a scenario as it runs; without `ok` it is told and not judged. */
export interface ScenarioStep {
  readonly text: Words;
  readonly ok?: boolean;
}

/** A row of the orders table. */
export type Row = OrderRow;

/** The backend that a scenario runs against, with its books and with the WeChat that it talks to. */
export interface ScenarioShop {
  readonly apiUrl: string;
  readonly simulatorUrl: string;
  /** The orders table as it really stands. */
  readonly orders: Pick<LocalOrders, 'all' | 'get'>;
  readonly invoke: Invoke;
  readonly merchant: {
    readonly appId: string;
    readonly mchId: string;
    /** The API v2 key: scenarios sign what only somebody who has it could have sent. */
    readonly key: string;
    readonly signType: 'MD5' | 'HMAC-SHA256';
    /** What every order number of this backend has to begin with. */
    readonly outTradeNoPrefix?: string;
  };
  /** A request that stands in the timeline. */
  readonly request: (
    heading: Heading,
    url: string,
    init: {
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    },
  ) => Promise<Answer>;
  /** A product at a fixed price. */
  readonly sku: string;
}

/** Something that goes wrong in a payment, and what a correct backend makes of it. */
export interface Scenario {
  /** Lower-case words with hyphens; stays the same. */
  readonly id: string;
  readonly title: Words;
  /** What a correct backend does, in one line. */
  readonly correct: Words;
  /** Plays it, telling each step as it is done. It is red when a step is not ok, or when this rejects. */
  readonly run: (shop: ScenarioShop, step: (step: ScenarioStep) => void) => Promise<void>;
}
