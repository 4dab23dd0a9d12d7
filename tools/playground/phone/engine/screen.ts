import type { AppConfig, Tab } from '../program';
import type { Words } from '../words';
import { button, element } from './element';

/** What the screen asks of the phone. */
export interface ScreenPorts {
  words: Words;
  imageUrl: (src: string) => string;
  back: () => void;
  switchTab: (url: string) => void;
  restart: () => void;
}

/** What of a page shows in the bars around it. */
export interface Showing {
  path: string;
  title: string;
  background: string;
  textStyle: 'black' | 'white';
  canGoBack: boolean;
}

/** The phone's screen: navigation bar, the part that is the page's, tab bar. */
export interface Screen {
  /** Lies over all else: the dialogs' place. */
  whole: HTMLElement;
  viewport: HTMLElement;
  show: (showing: Showing) => void;
  setTitle: (title: string) => void;
}

/** Draws the screen into an empty element. */
export function drawScreen(whole: HTMLElement, app: AppConfig, ports: ScreenPorts): Screen {
  const { words } = ports;
  const back = button('navigation-back', '', ports.back, { 'aria-label': words.back });
  const title = element('h1.navigation-title');
  const restart = button('capsule', '', ports.restart, { 'aria-label': words.restart, title: words.restart });
  const navigation = element('header.navigation', {}, back, title, restart);
  const viewport = element('main.viewport');
  const tabs = (app.tabBar?.list ?? []).map((tab) => drawTab(tab, ports));
  const tabBar = element('nav.tabs', { 'aria-label': words.pages }, ...tabs.map((tab) => tab.button));
  colour(tabBar, app);
  whole.classList.add('phone');
  whole.append(navigation, viewport, tabBar);

  const setTitle = (text: string): void => {
    title.textContent = text;
    document.title = text;
  };
  return {
    whole,
    viewport,
    setTitle,
    show: ({ path, title: text, background, textStyle, canGoBack }) => {
      setTitle(text);
      navigation.style.background = background;
      navigation.classList.toggle('is-light', textStyle === 'white');
      back.hidden = !canGoBack;
      tabBar.hidden = !tabs.some((tab) => tab.path === path);
      for (const tab of tabs) tab.mark(tab.path === path);
    },
  };
}

function drawTab(tab: Tab, { imageUrl, switchTab }: ScreenPorts) {
  const icon = element('img', { alt: '' });
  const made = button('tab', icon, () => {
    switchTab(`/${tab.pagePath}`);
  });
  made.append(element('span', {}, tab.text));
  const mark = (isOn: boolean): void => {
    const path = isOn ? (tab.selectedIconPath ?? tab.iconPath) : tab.iconPath;
    icon.hidden = path === undefined;
    if (path !== undefined) icon.src = imageUrl(`/${path}`);
    if (isOn) made.setAttribute('aria-current', 'page');
    else made.removeAttribute('aria-current');
  };
  return { path: tab.pagePath, button: made, mark };
}

function colour(tabBar: HTMLElement, { tabBar: config }: AppConfig): void {
  tabBar.style.setProperty('--tab', config?.color ?? '#7f8389');
  tabBar.style.setProperty('--tab-on', config?.selectedColor ?? '#07c160');
  tabBar.style.background = config?.backgroundColor ?? '#f7f7f7';
}
