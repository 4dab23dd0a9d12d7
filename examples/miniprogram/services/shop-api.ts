import type { Problem, Session } from './api';
import { callHost, type HostRequest, type HostResponse, type PayHost } from './host';

/** What keeps an answer from coming that the backend itself gives. */
export type OwnReason =
  /** wx.login gave no code. */
  | 'login_failed'
  /** No answer came: no network, time-out, or a domain that is not entered in the mini program's console. */
  | 'network_failed'
  /** An answer that is not the backend's: of a gateway, a proxy or a wrong address. */
  | 'answer_unexpected';

/** Why the backend did not do what it was asked: its problem (RFC 9457), or what kept it from answering. */
export interface Refusal {
  readonly code: Problem['code'] | OwnReason;
  /** For developers and logs. What a payer reads is the mini program's to say, by `code`. */
  readonly detail: string;
  /** The HTTP status; missing where no answer came. */
  readonly status?: number;
  /** The fields at fault. */
  readonly errors?: NonNullable<Problem['errors']>;
  /** Of `too_many_open_orders`: the user's unpaid orders, the oldest first. */
  readonly openOrders?: NonNullable<Problem['openOrders']>;
  /** Of `order_not_closable_yet`: from when on the order can be closed, ISO 8601 UTC. */
  readonly closableAt?: string;
}

/** What a question to the backend came to. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** The backend, seen by one user. */
export interface ShopApi {
  /** The session; logs in where there is none yet. */
  readonly login: () => Promise<Answer<Session>>;
  /** Asks as the user who is logged in; a session that has ended is renewed once. */
  readonly ask: <T>(method: HostRequest['method'], path: string, data?: object) => Promise<Answer<T>>;
}

/** POST /orders answers within 15 seconds. */
const TIMEOUT_MS = 20_000;
const JSON_HEADER = { 'content-type': 'application/json' };

function refuse(code: Refusal['code'], detail: string, more: Partial<Refusal> = {}): Answer<never> {
  return { ok: false, refusal: { code, detail, ...more } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isProblem(value: unknown): value is Problem {
  return isRecord(value) && typeof value['code'] === 'string' && typeof value['detail'] === 'string';
}

/** Reads what `wx.request` answered: a 2xx with an object, or a problem. */
function readAnswer<T>({ statusCode, data }: HostResponse): Answer<T> {
  if (statusCode >= 200 && statusCode < 300 && isRecord(data)) return { ok: true, value: data as T };
  if (!isProblem(data)) {
    const detail = `An answer with status ${statusCode} that is not this backend's: see BACKEND_URL.`;
    return refuse('answer_unexpected', detail, { status: statusCode });
  }
  const { code, detail, errors, openOrders, closableAt } = data;
  return refuse(code, detail, {
    status: statusCode,
    ...(errors && { errors }),
    ...(openOrders && { openOrders }),
    ...(closableAt !== undefined && { closableAt }),
  });
}

/** Speaks with the backend for one user, whose session lives in memory only. */
export function openShopApi(host: PayHost, backendUrl: string): ShopApi {
  let session: Promise<Answer<Session>> | undefined;

  async function send<T>(request: Omit<HostRequest, 'timeout'>): Promise<Answer<T>> {
    const { url, ...rest } = request;
    const answer = await callHost<HostResponse>((callbacks) =>
      host.request({ url: backendUrl + url, ...rest, timeout: TIMEOUT_MS, ...callbacks }),
    );
    if (answer.ok) return readAnswer<T>(answer.value);
    return refuse('network_failed', answer.failure.errMsg ?? 'request:fail');
  }

  async function logIn(): Promise<Answer<Session>> {
    const answer = await callHost<{ readonly code: string }>((callbacks) => host.login(callbacks));
    if (!answer.ok) return refuse('login_failed', answer.failure.errMsg ?? 'login:fail');
    const { code } = answer.value;
    return send<Session>({ method: 'POST', url: '/login', header: JSON_HEADER, data: { code } });
  }

  function forget(ended: typeof session): void {
    if (session === ended) session = undefined;
  }

  /** Calls that come at once wait for one login: a code works once, and WeChat counts logins. */
  async function login(): Promise<Answer<Session>> {
    const begun = (session ??= logIn());
    const answer = await begun;
    if (!answer.ok) forget(begun);
    return answer;
  }

  async function askOnce<T>(method: HostRequest['method'], path: string, data?: object): Promise<Answer<T>> {
    const current = login();
    const used = session;
    const opened = await current;
    if (!opened.ok) return opened;
    const header = { ...JSON_HEADER, Authorization: `Bearer ${opened.value.token}` };
    const answer = await send<T>({ method, url: path, header, ...(data && { data: { ...data } }) });
    if (!answer.ok && answer.refusal.status === 401) forget(used);
    return answer;
  }

  return {
    login,
    ask: async <T>(method: HostRequest['method'], path: string, data?: object) => {
      const answer = await askOnce<T>(method, path, data);
      const hasEnded = !answer.ok && answer.refusal.status === 401;
      return hasEnded ? askOnce<T>(method, path, data) : answer;
    },
  };
}
