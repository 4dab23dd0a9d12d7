import { defineElements } from '../elements/define-elements';
import { makeFeedback } from '../host/feedback';
import { makePayment } from '../host/payment';
import { makeRequest } from '../host/request';
import { makeRoutes } from '../host/routes';
import { makeStorage } from '../host/storage';
import { makeSurroundings } from '../host/surroundings';
import { makeWx } from '../host/wx';
import type { Program } from '../program';
import { openSheet } from '../sheet/open-sheet';
import { sheetPorts } from '../sheet/pay-sheet';
import { chooseLanguage, wordsOf } from '../words';
import { createApp } from './app';
import { element } from './element';
import { forwardEvents } from './forward-events';
import { createPages } from './pages';
import { drawPullDown } from './pull-down';
import { createRouter } from './router';
import { drawScreen } from './screen';
import { readSetting } from './setting';

/** Puts a compiled mini program on the phone and starts it: what the bundle of `buildPhone` calls. */
export async function startPhone(program: Program): Promise<void> {
  const { app: config } = program;
  const send: typeof fetch = (input, init) => fetch(input, init);
  const whole = document.getElementById('phone');
  if (!whole) throw new Error('The document has no element with the id phone.');
  const words = wordsOf(chooseLanguage(document, location.search, navigator.language));
  const setting = await readSetting(send);
  const imageUrl = (src: string): string => program.images[src.replace(/^\//, '')] ?? src;

  const screen = drawScreen(whole, config, {
    words,
    imageUrl,
    back: () => router.navigateBack(),
    switchTab: (url) => router.switchTab(url),
    restart: () => router.reLaunch(`/${config.pages[0] ?? ''}`),
  });
  const pages = createPages(program, screen.viewport);
  const app = createApp();
  const pullDown = drawPullDown(screen.viewport, words, () => {
    router.stack().at(-1)?.instance.onPullDownRefresh?.();
  });
  const router = createRouter(config, pages, (page, below) => {
    const { navigationBarBackgroundColor: background = '#ededed', navigationBarTextStyle } = page.config;
    const textStyle = navigationBarTextStyle === 'white' ? 'white' : 'black';
    screen.show({ path: page.path, title: page.title, background, textStyle, canGoBack: below > 0 });
    screen.viewport.style.background = page.config.backgroundColor ?? '#ffffff';
    pullDown.stop();
    pullDown.allow(page.config.enablePullDownRefresh ?? false);
    window.parent.postMessage({ kind: 'page', path: page.path }, location.origin);
  });

  const feedback = makeFeedback(whole, words);
  const routes = makeRoutes(router);
  const wx = makeWx({
    ...feedback,
    ...routes,
    ...makeStorage(localStorage),
    ...makeSurroundings({ appId: setting.appId, pullDown, router, screen }),
    ...makePayment({
      post: async (path, body) => {
        const headers = { 'content-type': 'application/json' };
        const response = await send(path, { method: 'POST', headers, body: JSON.stringify(body) });
        if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
        return (await response.json()) as unknown;
      },
      openSheet: (sheet) =>
        openSheet(whole, sheet, words, sheetPorts(send), setting.lanUrl ?? location.origin),
      showRefusal: async (content) => {
        await feedback.showModal({ content, showCancel: false });
      },
    }),
    request: makeRequest(program.backendUrl, send),
  });

  defineElements({
    imageUrl,
    navigate: (openType, url) => {
      if (openType === 'navigateBack') router.navigateBack();
      else if (openType === 'navigate') router.navigateTo(url);
      else if (openType === 'redirect') router.redirectTo(url);
      else if (openType === 'switchTab' || openType === 'reLaunch') router[openType](url);
    },
  });
  forwardEvents(screen.viewport);
  Object.assign(globalThis, {
    wx,
    App: app.define,
    getApp: app.get,
    getCurrentPages: () => router.stack().map(({ instance }) => instance),
  });
  try {
    program.scripts['app']?.();
    for (const path of config.pages) pages.define(path);
    app.launch(config.pages[0] ?? '');
    router.reLaunch(`/${config.pages[0] ?? ''}`);
  } catch (error) {
    whole.append(element('pre.fault', { role: 'alert' }, String(error)));
    console.error(error);
    return;
  }
  document.addEventListener('visibilitychange', () => {
    const name = document.hidden ? 'onHide' : 'onShow';
    app.tell(name);
    router.stack().at(-1)?.instance[name]?.();
  });
}
