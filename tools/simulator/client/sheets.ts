import type { WechatOrder } from '../ledger';
import type { Merchant } from '../merchant';
import type { Random } from '../random';

/** The pay sheet that slides up on the user's screen. Amounts in fen. */
export interface Sheet {
  id: string;
  outTradeNo: string;
  prepayId: string;
  body: string;
  totalFee: number;
  payee: string;
  openid: string;
  state: 'open' | 'paid' | 'cancelled' | 'not-enough' | 'failed';
  /** What the dialog on the sheet says, if it shows one. */
  notice: string | null;
}

/** All sheets that were opened, oldest first. */
export interface Sheets {
  open(merchant: Merchant, order: WechatOrder, prepayId: string): Sheet;
  byId(id: string): Sheet | undefined;
  all(): Sheet[];
  clear(): void;
}

export function createSheets(random: Random): Sheets {
  const sheets = new Map<string, Sheet>();
  return {
    open: ({ mchId }, order, prepayId) => {
      const sheet: Sheet = {
        id: random.text(12),
        outTradeNo: order.outTradeNo,
        prepayId,
        body: order.fields.body ?? '',
        totalFee: order.totalFee,
        payee: `商户${mchId}`,
        openid: order.openid,
        state: 'open',
        notice: null,
      };
      sheets.set(sheet.id, sheet);
      return sheet;
    },
    byId: (id) => sheets.get(id),
    all: () => [...sheets.values()],
    clear: () => {
      sheets.clear();
    },
  };
}
