import { tell, type Callbacks, type Outcome } from './answer';

/** https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html */
export interface RequestOptions extends Callbacks<RequestResult> {
  url: string;
  method?: string;
  data?: unknown;
  header?: Record<string, string>;
  /** Milliseconds; a minute if left out. */
  timeout?: number;
  /** `json` unless told otherwise: an answer that is JSON is given as its value. */
  dataType?: string;
}

export interface RequestResult extends Outcome {
  data: unknown;
  statusCode: number;
  header: Record<string, string>;
}

/** The playground's mark on an answer that it made up, since the backend gave none. */
const noAnswer = 'x-no-answer';

/**
 * `wx.request`, which knows no promises in WeChat either.
 *
 * @param backendUrl requests to it go to the playground, which hands them on and shows them; others are refused as
 * WeChat refuses a host that the mini program's settings do not list
 * @param send `fetch`
 */
export function makeRequest(backendUrl: string, send: typeof fetch) {
  return (options: RequestOptions): { abort: () => void } => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort('timeout');
    }, options.timeout ?? 60_000);
    void ask(options, backendUrl, send, controller.signal).then((outcome) => {
      clearTimeout(timer);
      tell(options, outcome);
    });
    return {
      abort: () => {
        controller.abort('abort');
      },
    };
  };
}

async function ask(
  options: RequestOptions,
  backendUrl: string,
  send: typeof fetch,
  signal: AbortSignal,
): Promise<RequestResult | Outcome> {
  const { url } = options;
  if (!url.startsWith(`${backendUrl}/`)) return { errMsg: 'request:fail url not in domain list' };
  try {
    const { path, init } = inFetch(options);
    const response = await send(`/shop${path.slice(backendUrl.length)}`, { ...init, signal });
    if (response.headers.has(noAnswer)) return { errMsg: 'request:fail' };
    const text = await response.text();
    const data = options.dataType === undefined || options.dataType === 'json' ? readJson(text) : text;
    const header = Object.fromEntries(response.headers);
    return { data, statusCode: response.status, header, errMsg: 'request:ok' };
  } catch {
    return { errMsg: `request:fail${signal.aborted ? ` ${String(signal.reason)}` : ''}` };
  }
}

/** `data` goes into the URL of a GET, else into the body, as JSON or as a form. */
function inFetch({ url, method = 'GET', data, header = {} }: RequestOptions): {
  path: string;
  init: RequestInit;
} {
  const headers = new Headers(header);
  const name = method.toUpperCase();
  if (name === 'GET') {
    const query = isRecord(data) ? asForm(data) : '';
    const joint = url.includes('?') ? '&' : '?';
    return { path: query ? url + joint + query : url, init: { method: name, headers } };
  }
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return {
    path: url,
    init: { method: name, headers, body: bodyOf(data, headers.get('content-type') ?? '') },
  };
}

function bodyOf(data: unknown, type: string): string | null {
  if (data === undefined || typeof data === 'string') return data ?? null;
  const isForm = type.startsWith('application/x-www-form-urlencoded') && isRecord(data);
  return isForm ? asForm(data) : JSON.stringify(data);
}

function asForm(data: Record<string, unknown>): string {
  return new URLSearchParams(Object.entries(data).map(([name, value]) => [name, String(value)])).toString();
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
