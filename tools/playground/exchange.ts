/** Who takes part in a payment. */
export type Party = 'phone' | 'shop' | 'wechat' | 'staff';

/** One request and what came of it, with the secrets taken out. */
export interface Exchange {
  /** `p1`, `p2` … of the playground's own record, `s1` … of the simulator's. */
  readonly id: string;
  readonly from: Party;
  readonly to: Party;
  /** `POST /orders`, `wx.login`, `unifiedorder`, `payment-notify` … */
  readonly name: string;
  /** Real time, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** `status` is null where no answer came. */
  readonly answer?: {
    readonly status: number | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** What happened, in the simulator's words. */
  readonly verdict?: string;
  /** The simulator's fault that was played on it. */
  readonly fault?: string;
}
