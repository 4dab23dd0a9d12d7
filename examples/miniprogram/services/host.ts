/** How every call of `wx`, `uni` and `Taro` ends. */
interface Callbacks<T> {
  readonly success: (result: T) => void;
  readonly fail: (failure: HostFailure) => void;
}

/** What a call fails with. Phones and tools differ in what they add to `errMsg`. */
export interface HostFailure {
  readonly errMsg?: string;
  readonly err_desc?: string;
}

/** What `wx.request` is given here. */
export interface HostRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly header: Record<string, string>;
  readonly data?: Record<string, unknown>;
  /** Milliseconds. */
  readonly timeout: number;
}

/** What `wx.request` answers. */
export interface HostResponse {
  readonly statusCode: number;
  readonly data: unknown;
}

/** What `wx.requestPayment` takes, in WeChat Pay API v2. */
export interface PaymentParams {
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
  readonly signType: 'MD5' | 'HMAC-SHA256';
  readonly paySign: string;
}

/**
 * The part of `wx`, `uni` or `Taro` that paying needs. Any of the three is one; so is a fake in a test.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPayment.html
 */
export interface PayHost {
  login(options: Callbacks<{ readonly code: string }>): unknown;
  request(options: HostRequest & Callbacks<HostResponse>): unknown;
  requestPayment(options: PaymentParams & Callbacks<unknown>): unknown;
}

/** How a call of the host ended. */
export type HostAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/**
 * Calls the host once, by its callbacks, which all three hosts know. A host that throws, or fails without a word, has
 * failed.
 *
 * @param start hands the callbacks to the host
 */
export function callHost<T>(start: (callbacks: Callbacks<T>) => unknown): Promise<HostAnswer<T>> {
  return new Promise((resolve) => {
    const fail = (failure?: HostFailure): void => {
      resolve({ ok: false, failure: failure ?? {} });
    };
    const success = (value: T): void => {
      resolve({ ok: true, value });
    };
    try {
      // Taro answers by a promise too; what it refuses with was told by `fail` already.
      Promise.resolve(start({ success, fail })).catch(() => undefined);
    } catch (error) {
      fail({ errMsg: String(error) });
    }
  });
}
