import { JSDOM, VirtualConsole } from 'jsdom';
import { buildPage, type BuiltPage } from '../../../../tools/playground/page/build';

let built: Promise<BuiltPage> | undefined;

/** What a stubbed server answers to one request. */
export type Stub = (method: string, path: string, body: unknown) => { status?: number; json: unknown };

interface Options {
  readonly path?: string;
  readonly stub?: Stub;
  readonly isNarrow?: boolean;
  readonly browser?: string;
}

/** The built page in jsdom, with a server of the test's. */
export async function openPage({ path = '/?lang=en', stub, isNarrow = false, browser = 'en' }: Options = {}) {
  built ??= buildPage();
  const { html, js } = await built;
  const asked: string[] = [];
  const errors: string[] = [];
  const copied: string[] = [];
  const console = new VirtualConsole();
  console.on('jsdomError', (error: Error) => {
    // jsdom fetches nothing, and says so.
    if (!/Could not load|Not implemented/.test(error.message)) errors.push(error.message);
  });
  const { window } = new JSDOM(html, {
    url: `http://127.0.0.1:3300${path}`,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: console,
  });
  const { document } = window;
  const source = new window.EventTarget();
  let heard: () => void = () => undefined;
  const isHearing = new Promise<void>((resolve) => {
    heard = resolve;
  });
  Object.defineProperty(window.navigator, 'language', { value: browser });
  Object.defineProperty(window.navigator, 'clipboard', {
    value: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  // Browsers have these and jsdom has not.
  const scrolledTo: Element[] = [];
  window.Element.prototype.scrollIntoView = function () {
    scrolledTo.push(this);
  };
  Object.assign(window, {
    EventSource: function EventSource() {
      heard();
      return Object.assign(source, { close: () => undefined });
    },
    matchMedia: () => ({
      matches: isNarrow,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    fetch: (url: string, { method = 'GET', body }: RequestInit = {}) => {
      const given: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
      asked.push([method, url, ...(given === undefined ? [] : [JSON.stringify(given)])].join(' '));
      const { status = 200, json } = stub?.(method, url, given) ?? { json: { scenarios: [] } };
      return Promise.resolve(Response.json(json, { status }));
    },
  });
  window.eval(js);

  const findAll = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement => {
    const [found] = findAll(selector);
    if (!found) throw new Error(`${selector} is not there: ${document.body.innerHTML}`);
    return found;
  };
  /** Ends when a selector fits something; fails after three seconds. */
  const until = (isTrue: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!isTrue()) return;
        clearTimeout(timer);
        observer.disconnect();
        resolve();
      };
      const observer = new window.MutationObserver(look);
      const timer = setTimeout(() => {
        observer.disconnect();
        reject(new Error(`It never came true: ${document.body.innerHTML}`));
      }, 3_000);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    });
  await isHearing;
  const press = (target: HTMLElement, key: string): void => {
    target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  return {
    ...{ window, document, asked, errors, copied, scrolledTo, find, findAll, until, press },
    /** What the server tells all pages. */
    tell: (event: string, data: unknown): void => {
      source.dispatchEvent(new window.MessageEvent(event, { data: JSON.stringify(data) }));
    },
    /** Writes into a field, as somebody who types. */
    write: (selector: string, text: string): void => {
      const field = find(selector) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    },
    text: (selector: string): string => find(selector).textContent,
    close: () => {
      window.close();
    },
  };
}

export type OpenedPage = Awaited<ReturnType<typeof openPage>>;
