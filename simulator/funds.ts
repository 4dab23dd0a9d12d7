import { refundAccounts, refundStatus, type Refund, type RefundAccount } from './ledger';

/** What the merchant has on the accounts that refunds are paid from; amounts in fen, null for "always enough". */
export interface Funds {
  available(account: RefundAccount, now: number): number | null;
  /** Sets what is there now; refunds accepted from here on lessen it, payments do not add to it. */
  set(account: RefundAccount, amount: number | null): void;
  /** Keeps in mind what a refund takes; it gives it back by itself when it is closed. */
  take(refund: Refund): void;
  view(now: number): Record<RefundAccount, number | null>;
  clear(): void;
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
    clear: () => {
      accounts.clear();
    },
  };
}
