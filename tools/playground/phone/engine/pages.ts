import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { Program, WindowConfig } from '../program';
import { leaveOutAbsentAttributes } from './absent-attributes';
import { createBackend } from './backend';
import type { PageUrl } from './page-url';
import { watchBottom } from './reach-bottom';

/** What WeChat calls on a page: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html */
type Lifecycle =
  'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onPullDownRefresh' | 'onReachBottom';

/** A page's `this`, as `getCurrentPages()` shows it. */
export type PageInstance = Partial<Record<Lifecycle, (argument?: unknown) => unknown>> & {
  route: string;
  options: Record<string, string>;
};

/** A page that is open, on the screen or below another. */
export interface OpenPage extends PageUrl {
  element: HTMLElement;
  instance: PageInstance;
  config: WindowConfig;
  title: string;
  /** Takes it out of the document. */
  release: () => void;
}

/**
 * Makes the program's pages by glass-easel, WeChat's own framework of components.
 *
 * @param viewport the part of the screen that pages stand in
 * @returns registers a page's script, and opens a page without calling any of its functions
 */
export function createPages(program: Program, viewport: HTMLElement) {
  leaveOutAbsentAttributes();
  const environment = new MiniProgramEnv();
  const space = environment.createCodeSpace('', true);
  const backend = environment.associateBackend(createBackend());
  const templates = program.templates ?? {};

  return {
    define: (path: string): void => {
      const content = templates[path];
      if (!content) throw new Error(`${path}.wxml was not compiled.`);
      space.addCompiledTemplate(path, { groupList: templates, content, fallbackListenerOnNativeNode: true });
      space.globalComponentEnv(globalThis, path, () => program.scripts[path]?.());
    },
    open: ({ path, query }: PageUrl): OpenPage => {
      const root = backend.createRoot('page', space, path);
      const placeholder = viewport.appendChild(document.createElement('div'));
      root.attach(viewport as never, placeholder as never);
      const element = root.getComponent().getBackendElement() as unknown as HTMLElement;
      element.dataset['path'] = path;
      const config = { ...program.app.window, ...program.configs[path] };
      const instance = Object.assign(root.get(), { route: path, options: query }) as unknown as PageInstance;
      watchBottom(element, config.onReachBottomDistance, () => instance.onReachBottom?.());
      const release = (): void => {
        root.release();
        element.remove();
      };
      return { path, query, element, instance, config, title: config.navigationBarTitleText ?? '', release };
    },
  };
}

export type Pages = ReturnType<typeof createPages>;
