import { bothStyles, type Outcome } from './answer';
import type { PaySheet, SheetResult } from '../sheet/pay-sheet';

/** What WeChat (simulated) answers: a sheet to open, or why there is none. */
type Opening = { sheet: PaySheet } | SheetResult;

/** What `wx.login` and `wx.requestPayment` need. */
export interface PaymentPorts {
  /** POSTs JSON to the playground, and reads JSON. Rejects where no answer comes. */
  post: (path: string, body: unknown) => Promise<unknown>;
  /** Opens the pay sheet, and gives what the user made of it. */
  openSheet: (sheet: PaySheet) => Promise<SheetResult>;
  /** Shows the client's dialog with these words; ends when the user has closed it. */
  showRefusal: (words: string) => Promise<void>;
}

/**
 * `wx.login` and `wx.requestPayment`, answered by the simulator of WeChat.
 * https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPayment.html
 */
export function makePayment({ post, openSheet, showRefusal }: PaymentPorts) {
  return {
    login: bothStyles(async (): Promise<Outcome & { code?: string }> => {
      try {
        return (await post('/wx/login', {})) as Outcome & { code: string };
      } catch {
        return { errMsg: 'login:fail' };
      }
    }),
    requestPayment: bothStyles(async (options: object): Promise<SheetResult> => {
      let opening: Opening;
      try {
        opening = (await post('/wx/requestPayment', parameters(options))) as Opening;
      } catch {
        return { errMsg: 'requestPayment:fail' };
      }
      if ('sheet' in opening) return openSheet(opening.sheet);
      if (opening.err_desc !== undefined) await showRefusal(opening.err_desc);
      return opening;
    }),
  };
}

/** Functions do not travel. */
function parameters(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== 'function'));
}
