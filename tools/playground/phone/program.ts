import type { template } from 'glass-easel';

/** `window` of app.json, and the same fields of a page's own JSON, which win. */
export interface WindowConfig {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  /** The colour of the title: WeChat knows these two. */
  navigationBarTextStyle?: 'black' | 'white';
  backgroundColor?: string;
  enablePullDownRefresh?: boolean;
  /** CSS pixels. */
  onReachBottomDistance?: number;
}

/** One tab of the bar at the foot. Icons are paths inside the mini program. */
export interface Tab {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

/** What the phone reads of app.json: https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html */
export interface AppConfig {
  pages: string[];
  window?: WindowConfig;
  tabBar?: { color?: string; selectedColor?: string; backgroundColor?: string; list: Tab[] };
}

/** A compiled mini program, as the bundle hands it to the engine. */
export interface Program {
  app: AppConfig;
  /** Each page's own JSON, by its path without an extension. */
  configs: Record<string, WindowConfig>;
  /** What glass-easel's compiler made of every WXML file, by path without an extension. */
  templates: template.ComponentTemplate['groupList'];
  /** Runs the file that calls `App()`, or the one that calls `Page()`; by path without an extension. */
  scripts: Record<string, () => unknown>;
  /** Images of the mini program as data URLs, by path. */
  images: Record<string, string>;
  /** The backend that its `config.ts` names; a request to it goes to the playground's own `/shop`. */
  backendUrl: string;
}
