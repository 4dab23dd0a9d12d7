import { bothStyles, type Outcome } from './answer';

/** Apart from what else this origin keeps. */
const prefix = 'miniprogram:';

/**
 * WeChat's storage in the browser's: values keep their type, and what is not there is an empty string.
 * https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorageSync.html
 */
export function makeStorage(storage: Storage) {
  const get = (key: string): unknown => {
    const text = storage.getItem(prefix + key);
    return text === null ? '' : (JSON.parse(text) as unknown);
  };
  const set = (key: string, data: unknown): void => {
    storage.setItem(prefix + key, JSON.stringify(data ?? null));
  };
  const remove = (key: string): void => {
    storage.removeItem(prefix + key);
  };
  const clear = (): void => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const key of keys) if (key.startsWith(prefix)) storage.removeItem(key);
  };

  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorage: bothStyles(({ key }: { key: string }): Outcome & { data?: unknown } => {
      if (storage.getItem(prefix + key) === null) return { errMsg: 'getStorage:fail data not found' };
      return { data: get(key), errMsg: 'getStorage:ok' };
    }),
    setStorage: bothStyles(({ key, data }: { key: string; data: unknown }): Outcome => {
      set(key, data);
      return { errMsg: 'setStorage:ok' };
    }),
    removeStorage: bothStyles(({ key }: { key: string }): Outcome => {
      remove(key);
      return { errMsg: 'removeStorage:ok' };
    }),
  };
}
