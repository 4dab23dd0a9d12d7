import type { RefundEnding } from './ledger';

/** How a refund will end, and how long that takes, in seconds of the simulator's clock. */
export interface RefundPlan {
  ending: RefundEnding;
  afterSeconds: number;
}

/** The plan of all refunds, and those of single ones by out_refund_no. */
export interface AllRefundPlans {
  general: RefundPlan;
  own: Record<string, RefundPlan>;
}

/** What becomes of refunds that are still to come. */
export interface RefundPlans {
  /** The plan of a refund: its own, or what holds for all. */
  of(outRefundNo: string): RefundPlan;
  /** Changes the plan of one refund, or of all that have none of their own. */
  set(plan: Partial<RefundPlan>, outRefundNo?: string): RefundPlan;
  all(): AllRefundPlans;
  restore(plans: AllRefundPlans): void;
  clear(): void;
}

/** Money on a balance comes within twenty minutes; nobody waits that long in front of a terminal. */
const usual: RefundPlan = { ending: 'SUCCESS', afterSeconds: 15 };

export function createRefundPlans(): RefundPlans {
  const own = new Map<string, RefundPlan>();
  let general = usual;
  const of = (outRefundNo: string): RefundPlan => own.get(outRefundNo) ?? general;
  return {
    of,
    set: (plan, outRefundNo) => {
      if (outRefundNo === undefined) return (general = { ...general, ...plan });
      const changed = { ...of(outRefundNo), ...plan };
      own.set(outRefundNo, changed);
      return changed;
    },
    all: () => ({ general, own: Object.fromEntries(own) }),
    restore: (plans) => {
      general = plans.general;
      for (const [outRefundNo, plan] of Object.entries(plans.own)) own.set(outRefundNo, plan);
    },
    clear: () => {
      own.clear();
      general = usual;
    },
  };
}
