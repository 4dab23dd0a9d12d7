import type { AppConfig } from '../program';
import { readPageUrl, type PageUrl } from './page-url';
import type { OpenPage, Pages } from './pages';

/** As many pages lie over each other as WeChat allows. */
const deepest = 10;

/** Moves between pages. Each answers what stands behind `navigateTo:` in WeChat's errMsg: `ok`, or `fail …`. */
export interface Router {
  navigateTo: (url: string) => string;
  redirectTo: (url: string) => string;
  navigateBack: (delta?: number) => string;
  switchTab: (url: string) => string;
  reLaunch: (url: string) => string;
  /** From the first page to the one on the screen. */
  stack: () => readonly OpenPage[];
}

/**
 * The pages' stack, with the lifecycle in WeChat's order.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/route.html
 *
 * @param shown hears of the page that is on the screen now, and how many lie below it
 */
export function createRouter(
  app: AppConfig,
  pages: Pages,
  shown: (page: OpenPage, below: number) => void,
): Router {
  const tabPaths = (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath);
  const tabs = new Map<string, OpenPage>();
  let stack: OpenPage[] = [];

  const top = (): OpenPage | undefined => stack.at(-1);
  const target = (url: string): PageUrl => readPageUrl(url, top()?.path ?? '');

  function load(url: PageUrl): string {
    const page = pages.open(url);
    if (tabPaths.includes(url.path)) tabs.set(url.path, page);
    stack.push(page);
    page.instance.onLoad?.(url.query);
    show();
    page.instance.onReady?.();
    return 'ok';
  }
  function unload(page: OpenPage | undefined): void {
    page?.instance.onUnload?.();
    page?.release();
  }
  function hide(page: OpenPage | undefined): void {
    if (!page) return;
    page.element.hidden = true;
    page.instance.onHide?.();
  }
  function show(): string {
    const page = top();
    if (!page) return 'fail no page';
    page.element.hidden = false;
    shown(page, stack.length - 1);
    page.instance.onShow?.();
    return 'ok';
  }
  function refusal(path: string, mayBeTab: boolean): string | undefined {
    if (!app.pages.includes(path)) return `fail page "${path}" is not found`;
    if (mayBeTab || !tabPaths.includes(path)) return undefined;
    return 'fail can not navigateTo or redirectTo a tabbar page';
  }

  return {
    stack: () => stack,
    navigateTo: (url) => {
      const to = target(url);
      const refused = refusal(to.path, false);
      if (refused) return refused;
      if (stack.length >= deepest) return `fail page limit exceeded: ${deepest}`;
      hide(top());
      return load(to);
    },
    redirectTo: (url) => {
      const to = target(url);
      const refused = refusal(to.path, false);
      if (refused) return refused;
      const left = stack.pop();
      if (left) tabs.delete(left.path);
      unload(left);
      return load(to);
    },
    navigateBack: (delta = 1) => {
      if (stack.length < 2) return 'fail cannot navigate back at first page.';
      stack
        .splice(Math.max(1, stack.length - delta))
        .reverse()
        .forEach(unload);
      return show();
    },
    switchTab: (url) => {
      const to = target(url);
      if (!tabPaths.includes(to.path)) return 'fail can not switch to no-tabBar page';
      if (top()?.path === to.path) return 'ok';
      const [first, ...above] = stack;
      above.reverse().forEach(unload);
      // Below others it was hidden already.
      if (!first || !tabs.has(first.path)) unload(first);
      else if (above.length === 0) hide(first);
      const open = tabs.get(to.path);
      stack = open ? [open] : [];
      return open ? show() : load({ path: to.path, query: {} });
    },
    reLaunch: (url) => {
      const to = target(url);
      const refused = refusal(to.path, true);
      if (refused) return refused;
      new Set([...stack, ...tabs.values()]).forEach(unload);
      tabs.clear();
      stack = [];
      return load(to);
    },
  };
}
