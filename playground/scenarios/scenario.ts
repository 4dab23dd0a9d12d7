import type { LocalOrders } from '../../local/database';
import type { Answer, Heading } from '../server/forward';
import type { Invoke } from '../server/staff';
export interface Words {
  readonly en: string;
  readonly zh: string;
}
export interface ScenarioStep {
  readonly text: Words;
  readonly ok?: boolean;
}
export interface ScenarioShop {
  readonly apiUrl: string;
  readonly simulatorUrl: string;
  readonly orders: Pick<LocalOrders, 'get' | 'all'>;
  readonly invoke: Invoke;
  readonly merchant: {
    readonly appId: string;
    readonly mchId: string;
    readonly key: string;
    readonly signType: 'MD5' | 'HMAC-SHA256';
  };
  readonly request: (
    heading: Heading,
    url: string,
    init: {
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    },
  ) => Promise<Answer>;
  readonly sku: string;
}
export interface Scenario {
  readonly id: string;
  readonly title: Words;
  readonly correct: Words;
  readonly run: (shop: ScenarioShop, step: (s: ScenarioStep) => void) => Promise<void>;
}
