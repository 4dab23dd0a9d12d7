/** What WeChat calls on an app: https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html */
type Lifecycle = 'onLaunch' | 'onShow' | 'onHide';

/** What the mini program passed to `App()`. */
type AppInstance = Record<string, unknown> & Partial<Record<Lifecycle, (options: unknown) => unknown>>;

/** Keeps what is passed to `App()`, and calls its lifecycle. */
export function createApp() {
  let instance: AppInstance = {};
  const options = { path: '', query: {}, scene: 1001, referrerInfo: {} };
  const tell = (name: Lifecycle): void => {
    instance[name]?.(options);
  };
  return {
    define: (given: AppInstance): void => {
      instance = given;
    },
    get: (): AppInstance => instance,
    launch: (path: string): void => {
      options.path = path;
      tell('onLaunch');
      tell('onShow');
    },
    tell,
  };
}
