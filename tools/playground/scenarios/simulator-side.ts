/** What the simulator's ledger says of an order; amounts in fen. */
export interface LedgerEntry {
  readonly outTradeNo: string;
  readonly openid: string;
  readonly totalFee: number;
  readonly state: string;
  readonly prepayIds: readonly string[];
  readonly transactions: readonly { readonly transactionId: string; readonly totalFee: number }[];
  readonly notifyUrl: string;
  readonly notifies: readonly { readonly accepted: boolean; readonly answer: string | null }[];
  readonly refunds: readonly {
    readonly outRefundNo: string;
    readonly refundId: string;
    readonly status: string;
    readonly notifyUrl: string | null;
  }[];
}

interface Message {
  readonly direction: 'in' | 'out';
  readonly url: string;
  readonly body: string;
}

/** WeChat's side behind the scenes: what a real WeChat would never tell or let itself be told. */
export interface SimulatorSide {
  /** undefined where WeChat knows no such order. */
  readonly ledger: (outTradeNo: string) => Promise<LedgerEntry | undefined>;
  readonly allOrders: () => Promise<readonly LedgerEntry[]>;
  /** Lets something go wrong that is about one order. @returns what `callOff` takes */
  readonly plantFault: (on: string, fault: string, outTradeNo: string, params?: object) => Promise<number>;
  /** Takes a fault back; one that has been played already is no longer there. */
  readonly callOff: (id: number) => Promise<void>;
  /** Brings the notifications at once that an order still waits for. */
  readonly hurry: (outTradeNo: string) => Promise<void>;
  /** Waits until no notification is under way. */
  readonly idle: () => Promise<void>;
  /** The customer's finger on an open pay sheet; answers when no notification is under way. */
  readonly answerSheet: (sheet: string, action: 'confirm' | 'cancel' | 'not-enough') => Promise<void>;
  /** Closes an unpaid order at WeChat. */
  readonly close: (outTradeNo: string) => Promise<void>;
  /** When a refund ends, in seconds from its acceptance or from now. */
  readonly endRefund: (outRefundNo: string, afterSeconds: number) => Promise<void>;
  /** The bodies of the messages that WeChat got at a path, or sent (`out`), and in which a text stands. */
  readonly bodies: (direction: 'in' | 'out', path: string, text: string) => Promise<readonly string[]>;
}

/**
 * The control routes of the simulator, under `/_simulator`.
 *
 * Every function throws an Error that names the route, where the simulator refuses it.
 */
export function simulatorSide(simulatorUrl: string): SimulatorSide {
  async function control(
    method: string,
    path: string,
    body: object = {},
    isMissingFine = false,
  ): Promise<unknown> {
    const response = await fetch(`${simulatorUrl}/_simulator${path}`, {
      method,
      ...(method === 'POST' && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = (await response.json()) as { error?: string };
    if (response.ok) return answer;
    if (response.status === 404 && isMissingFine) return undefined;
    throw new Error(`${method} /_simulator${path}: ${answer.error ?? response.status}`);
  }
  return {
    ledger: async (outTradeNo) =>
      (await control('GET', `/ledger/${outTradeNo}`, {}, true)) as LedgerEntry | undefined,
    allOrders: async () => ((await control('GET', '/ledger')) as { orders: LedgerEntry[] }).orders,
    plantFault: async (on, fault, outTradeNo, params = {}) =>
      ((await control('POST', '/faults', { on, fault, outTradeNo, ...params })) as { id: number }).id,
    callOff: async (id) => {
      await control('DELETE', `/faults/${id}`, {}, true);
    },
    hurry: async (outTradeNo) => {
      await control('POST', `/ledger/${outTradeNo}/notify`);
    },
    idle: async () => {
      await control('POST', '/idle');
    },
    answerSheet: async (sheet, action) => {
      await control('POST', `/sheets/${sheet}/${action}`, { waitForNotify: true });
    },
    close: async (outTradeNo) => {
      await control('POST', `/ledger/${outTradeNo}`, { state: 'CLOSED' });
    },
    endRefund: async (outRefundNo, afterSeconds) => {
      await control('POST', `/refunds/${outRefundNo}`, { ending: 'SUCCESS', afterSeconds });
    },
    bodies: async (direction, path, text) => {
      const { messages } = (await control('GET', '/messages')) as { messages: readonly Message[] };
      return messages
        .filter((each) => each.direction === direction && each.url.includes(path) && each.body.includes(text))
        .map(({ body }) => body);
    },
  };
}
