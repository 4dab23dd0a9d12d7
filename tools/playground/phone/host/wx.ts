/** Names that are asked of any object, by `await` or by the console. */
const ofAnyObject = ['then', 'toJSON', 'constructor', 'prototype', 'nodeType', '$$typeof'];

/**
 * The `wx` of this phone. What it does not know it says, instead of `undefined is not a function`.
 *
 * @param known the APIs by name
 */
export function makeWx(known: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const apis: Record<string, unknown> = {
    ...known,
    canIUse: (name: string) => Object.hasOwn(known, name.split('.')[0] ?? ''),
  };
  return new Proxy(apis, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target || ofAnyObject.includes(name)) {
        return Reflect.get(target, name) as unknown;
      }
      return () => {
        throw new Error(
          `wx.${name} is not on the playground's phone. Ask wx.canIUse('${name}') first, or try it in WeChat's developer tools.`,
        );
      };
    },
  });
}
