/** Where your backend stands, without a slash at the end: the one line to change. */
export const BACKEND_URL = 'http://127.0.0.1:3000';

/** What every order number begins with, where the backend has an `OUT_TRADE_NO_PREFIX`. */
export const OUT_TRADE_NO_PREFIX = '';

/**
 * For development only, in WeChat's developer tools against `npm start`: the address of its simulated WeChat,
 * `http://127.0.0.1:3100`, which then plays login and pay sheet. Empty for the real WeChat.
 */
export const SIMULATOR_URL: string = '';
