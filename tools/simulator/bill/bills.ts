/** Something in a bill that the ledger knows otherwise. */
export interface Difference {
  difference: 'amount' | 'left-out' | 'added';
  /** Of which payment; with outRefundNo, whose refund. */
  outTradeNo?: string;
  outRefundNo?: string;
  /** What the bill says instead, or of the row that was added, in fen. */
  fee?: number;
  /** The bill that a row is added to, yyyyMMdd. */
  billDate?: string;
}

export interface BillState {
  /** Every bill can be had at once, that of today too; otherwise from 10:00 of the next day on. */
  ready: boolean;
  /** So many rows of nobody's stand in every bill. */
  madeUpRows: number;
  differences: readonly Difference[];
}

/** What the bills have of their own, beside what the ledger says. */
export interface Bills {
  state(): BillState;
  set(changes: Partial<Pick<BillState, 'ready' | 'madeUpRows'>>): void;
  plant(difference: Difference): void;
  /** Bills are right again. */
  uproot(): void;
  clear(): void;
}

const usual: BillState = { ready: false, madeUpRows: 0, differences: [] };

export function createBills(): Bills {
  let state = usual;
  return {
    state: () => state,
    set: (changes) => {
      state = { ...state, ...changes };
    },
    plant: (difference) => {
      state = { ...state, differences: [...state.differences, difference] };
    },
    uproot: () => {
      state = { ...state, differences: [] };
    },
    clear: () => {
      state = usual;
    },
  };
}
