import type { PullDown } from '../engine/pull-down';
import type { Router } from '../engine/router';
import type { Screen } from '../engine/screen';
import { bothStyles, type Outcome } from './answer';

/** The parts of the phone that these APIs act on. */
export interface SurroundingsPorts {
  appId: string;
  pullDown: PullDown;
  router: Router;
  screen: Screen;
}

/** What a mini program asks of the phone around it: its own account, the window, the bar, the clipboard. */
export function makeSurroundings({ appId, pullDown, router, screen }: SurroundingsPorts) {
  const windowInfo = () => ({
    pixelRatio: window.devicePixelRatio,
    screenWidth: screen.whole.clientWidth,
    screenHeight: screen.whole.clientHeight,
    windowWidth: screen.viewport.clientWidth,
    windowHeight: screen.viewport.clientHeight,
    statusBarHeight: 0,
  });
  const ok = (name: string): Outcome => ({ errMsg: `${name}:ok` });

  return {
    getAccountInfoSync: () => ({ miniProgram: { appId, envVersion: 'develop', version: '' } }),
    getWindowInfo: windowInfo,
    getSystemInfoSync: () => ({ ...windowInfo(), ...appBaseInfo(), brand: 'devtools', platform: 'devtools' }),
    getAppBaseInfo: appBaseInfo,
    nextTick: (run: () => void) => {
      queueMicrotask(run);
    },
    setNavigationBarTitle: bothStyles(({ title }: { title: string }): Outcome => {
      const page = router.stack().at(-1);
      if (page) page.title = title;
      screen.setTitle(title);
      return ok('setNavigationBarTitle');
    }),
    startPullDownRefresh: bothStyles((): Outcome => {
      pullDown.start();
      return ok('startPullDownRefresh');
    }),
    stopPullDownRefresh: bothStyles((): Outcome => {
      pullDown.stop();
      return ok('stopPullDownRefresh');
    }),
    setClipboardData: bothStyles(async ({ data }: { data: string }): Promise<Outcome> => {
      try {
        await navigator.clipboard.writeText(data);
        return ok('setClipboardData');
      } catch {
        return { errMsg: 'setClipboardData:fail' };
      }
    }),
  };
}

function appBaseInfo() {
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh_CN';
  return { language, theme: 'light', SDKVersion: '3.0.0', version: '8.0.0' };
}
