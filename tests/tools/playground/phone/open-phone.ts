import { JSDOM, VirtualConsole } from 'jsdom';
import type { BuiltDocument } from '../../../../tools/playground/phone/build';

/** What a stubbed server answers to one request; `null` is no answer at all. */
export type Stub = (
  method: string,
  path: string,
  body: unknown,
) => { status?: number; json: unknown; headers?: Record<string, string> } | null;

/** A document of the phone in jsdom, with a server of the test's. */
export interface OpenDocument {
  window: JSDOM['window'];
  document: Document;
  /** What was asked, as `POST /wx/login {}`. */
  asked: string[];
  /** What was written to the console as an error. */
  errors: string[];
  find: (selector: string) => HTMLElement;
  findAll: (selector: string) => HTMLElement[];
  /** The texts of all that fit. */
  texts: (selector: string) => string[];
  /** Ends as soon as it is true after something changed in the document; fails after three seconds. */
  until: (isTrue: () => boolean) => Promise<void>;
  close: () => void;
}

const nothing: Stub = (_method, path) => (path === '/setting' ? { json: { appId: 'wx1' } } : null);

/** Opens one of the built documents and runs its script. */
export function openDocument(built: BuiltDocument, path: string, stub: Stub = nothing): OpenDocument {
  const asked: string[] = [];
  const errors: string[] = [];
  const console = new VirtualConsole();
  console.on('error', (...words: unknown[]) => errors.push(words.map(String).join(' ')));
  console.on('jsdomError', (error: Error) => errors.push(error.message));
  const { window } = new JSDOM(built.html, {
    url: `http://phone.example${path}`,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: console,
  });
  const { document } = window;
  Object.assign(window, {
    // Browsers have these and jsdom has not.
    Headers,
    TextEncoder,
    fetch: (url: string, init: RequestInit = {}) => {
      const { method = 'GET', body } = init;
      asked.push([method, url, ...(typeof body === 'string' ? [body] : [])].join(' '));
      const answer = stub(method, url, typeof body === 'string' ? JSON.parse(body) : undefined);
      if (!answer) return Promise.reject(new TypeError('Failed to fetch'));
      const { status = 200, json, headers = {} } = answer;
      return Promise.resolve(Response.json(json, { status, headers }));
    },
  });
  window.eval(built.js);

  const findAll = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  return {
    window,
    document,
    asked,
    errors,
    findAll,
    find: (selector) => {
      const [found] = findAll(selector);
      if (!found) throw new Error(`${selector} is not there: ${document.body.innerHTML}`);
      return found;
    },
    texts: (selector) => findAll(selector).map(({ textContent }) => textContent),
    until: (isTrue) =>
      new Promise((resolve, reject) => {
        const options = { subtree: true, childList: true, attributes: true, characterData: true };
        const look = (): void => {
          if (isTrue()) end(resolve);
        };
        const end = (settle: () => void): void => {
          clearTimeout(timer);
          observer.disconnect();
          settle();
        };
        const observer = new window.MutationObserver(look);
        const timer = setTimeout(() => {
          end(() => {
            reject(new Error(`It never came true: ${document.body.innerHTML}\n${errors.join('\n')}`));
          });
        }, 3_000);
        observer.observe(document, options);
        look();
      }),
    close: () => {
      window.close();
    },
  };
}
