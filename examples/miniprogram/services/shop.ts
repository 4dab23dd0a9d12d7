import { BACKEND_URL, SIMULATOR_URL } from '../config';
import { makePayClient } from './pay';
import { simulateWechat, type SheetAction } from './simulated-wechat';

const ACTIONS: readonly SheetAction[] = ['confirm', 'not-enough'];

/** A pay sheet, as far as the developer tools can play one. */
function askPayer(): Promise<SheetAction> {
  return new Promise((resolve) => {
    wx.showActionSheet({
      itemList: ['确认支付 · Pay', '余额不足 · Not enough money'],
      success: ({ tapIndex }) => {
        resolve(ACTIONS[tapIndex] ?? 'cancel');
      },
      fail: () => {
        resolve('cancel');
      },
    });
  });
}

const host = SIMULATOR_URL === '' ? wx : simulateWechat(wx, SIMULATOR_URL, askPayer);

/** The one client of this mini program: all pages share its session. */
export const shop = makePayClient(host, BACKEND_URL);
