import type { Router } from '../engine/router';
import { bothStyles, type Outcome } from './answer';

type Move = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch';

/** The moves between pages: https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html */
export function makeRoutes(router: Router) {
  const move = (name: Move) =>
    bothStyles(({ url }: { url: string }): Outcome => ({ errMsg: `${name}:${router[name](url)}` }));
  return {
    navigateTo: move('navigateTo'),
    redirectTo: move('redirectTo'),
    switchTab: move('switchTab'),
    reLaunch: move('reLaunch'),
    navigateBack: bothStyles(({ delta }: { delta?: number }): Outcome => ({
      errMsg: `navigateBack:${router.navigateBack(delta)}`,
    })),
  };
}
