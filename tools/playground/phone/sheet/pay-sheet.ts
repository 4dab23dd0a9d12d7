import type { Outcome } from '../host/answer';

/** The pay sheet as WeChat (simulated) keeps it; `totalFee` in fen. */
export interface PaySheet {
  id: string;
  outTradeNo: string;
  body: string;
  totalFee: number;
  payee: string;
  state: 'open' | 'paid' | 'cancelled' | 'not-enough' | 'failed';
  /** What the dialog on the sheet says, if it shows one. */
  notice: string | null;
}

/** What `wx.requestPayment` ends with. */
export interface SheetResult extends Outcome {
  err_code?: number;
  err_desc?: string;
}

/** What the user can do with an open sheet. */
export type SheetAction = 'confirm' | 'cancel' | 'not-enough';

/** The sheet's way to WeChat (simulated). Both reject where no answer comes. */
export interface SheetPorts {
  read: (id: string) => Promise<PaySheet>;
  act: (id: string, action: SheetAction) => Promise<void>;
}

/** ¥68.00 */
export function inYuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`;
}

/** What the mini program is told of a sheet that was answered, in whichever window. */
export function resultOf({ state, notice }: PaySheet): SheetResult {
  if (state === 'paid') return { errMsg: 'requestPayment:ok' };
  if (state === 'cancelled') return { errMsg: 'requestPayment:fail cancel' };
  return { errMsg: 'requestPayment:fail', err_code: 2, err_desc: notice ?? '' };
}

/** The routes of the playground, or of whatever serves the sheet. */
export function sheetPorts(send: typeof fetch): SheetPorts {
  return {
    read: async (id) => {
      const response = await send(`/sheets/${encodeURIComponent(id)}`);
      if (!response.ok) throw new Error(`The sheet was answered with ${response.status}.`);
      return ((await response.json()) as { sheet: PaySheet }).sheet;
    },
    act: async (id, action) => {
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: '{}' };
      const response = await send(`/sheets/${encodeURIComponent(id)}/${action}`, init);
      // 409: another window was faster. What it did is read like everything else.
      if (!response.ok && response.status !== 409)
        throw new Error(`${action} was answered with ${response.status}.`);
    },
  };
}
