import { refundAccounts, refundStatus, type Refund, type RefundAccount } from './ledger';

/** What the merchant has on the accounts that refunds are paid from; amounts in fen, null for "always enough". */
export interface Funds {
  available(account: RefundAccount, now: number): number | null;
  /** Sets what is there now; refunds accepted from here on lessen it, payments do not add to it. */
  set(account: RefundAccount, amount: number | null): void;
  /** Keeps in mind what a refund takes; it gives it back by itself when it is closed. */
  take(refund: Refund): void;
  view(now: number): Record<RefundAccount, number | null>;
  all(): HeldFunds[];
  /** @param refunds those of the ledger, among which are the ones that have lessened an account */
  restore(held: readonly HeldFunds[], refunds: readonly Refund[]): void;
  clear(): void;
}

/** An account that was set: the amount then, in fen, and the refunds taken from it since. */
export interface HeldFunds {
  account: RefundAccount;
  amount: number;
  refundIds: string[];
}

export function createFunds(): Funds {
  const accounts = new Map<RefundAccount, { amount: number; refunds: Refund[] }>();
  const available = (account: RefundAccount, now: number): number | null => {
    const held = accounts.get(account);
    if (!held) return null;
    const taken = held.refunds.filter((refund) => refundStatus(refund, now) !== 'REFUNDCLOSE');
    return taken.reduce((rest, { refundFee }) => rest - refundFee, held.amount);
  };
  return {
    available,
    set: (account, amount) => {
      if (amount === null) accounts.delete(account);
      else accounts.set(account, { amount, refunds: [] });
    },
    take: (refund) => {
      accounts.get(refund.account)?.refunds.push(refund);
    },
    view: (now) =>
      Object.fromEntries(refundAccounts.map((account) => [account, available(account, now)])) as Record<
        RefundAccount,
        number | null
      >,
    all: () =>
      [...accounts].map(([account, { amount, refunds }]) => ({
        ...{ account, amount, refundIds: refunds.map(({ refundId }) => refundId) },
      })),
    restore: (held, refunds) => {
      for (const { account, amount, refundIds } of held) {
        accounts.set(account, {
          amount,
          refunds: refunds.filter((each) => refundIds.includes(each.refundId)),
        });
      }
    },
    clear: () => {
      accounts.clear();
    },
  };
}
