import { recipesOf, renamed, type Mistake } from '../mistake';
import type { Pair, Recipe } from '../recipe';

/** Each field of paySign with the spellings that are found in the wild. */
const SPELLINGS = {
  appId: ['appid', 'appID', 'AppId', 'app_id', 'APPID'],
  timeStamp: ['timestamp', 'time_stamp', 'Timestamp', 'TimeStamp', 'timesTamp'],
  nonceStr: ['noncestr', 'nonce_str', 'nonceString', 'noncestring', 'NonceStr'],
  package: ['Package', 'packageValue', 'package_value', 'pkg'],
  signType: ['signtype', 'sign_type', 'SignType', 'signtYpe'],
} as const;

/** Several fields spelled in another way at once. */
function respelled(recipe: Recipe, spell: (name: string) => string): Recipe {
  return { ...recipe, pairs: recipe.pairs.map(([name, value]): Pair => [spell(name), value]) };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const AS_IN_THE_ORDER: Readonly<Record<string, string>> = {
  appId: 'appid',
  timeStamp: 'timestamp',
  nonceStr: 'nonce_str',
  signType: 'sign_type',
};

function misspelled(name: keyof typeof SPELLINGS, id: string): Mistake {
  return {
    id,
    of: 'paySign',
    title: {
      en: `${name} was signed under another spelling (such as ${SPELLINGS[name][0]}).`,
      zh: `签名时 ${name} 写成了别的拼法（例如 ${SPELLINGS[name][0]}）。`,
    },
    fix: {
      en: `Write it ${name}, letter by letter, both where it is signed and where it is passed to wx.requestPayment.`,
      zh: `一字不差地写 ${name}，签名和传给 wx.requestPayment 时都一样。`,
    },
    ways: (recipe) => renamed(recipe, name, SPELLINGS[name]),
  };
}

/** How the names are spelled. */
export const NAME_MISTAKES: readonly Mistake[] = [
  misspelled('appId', 'appid-for-app-id'),
  misspelled('timeStamp', 'timestamp-for-time-stamp'),
  misspelled('nonceStr', 'noncestr-for-nonce-str'),
  misspelled('signType', 'signtype-for-sign-type'),
  misspelled('package', 'package-misspelled'),
  {
    id: 'pay-sign-names-of-the-order',
    of: 'paySign',
    title: {
      en: 'The names were written in lower case or as in the order (appid, nonce_str, timestamp …).',
      zh: '参数名写成了全小写或下单时的写法（appid、nonce_str、timestamp……）。',
    },
    fix: {
      en: 'The second signature has names of its own: appId, timeStamp, nonceStr, package, signType. The order’s are appid and nonce_str.',
      zh: '第二次签名的参数名另有写法：appId、timeStamp、nonceStr、package、signType；下单用的才是 appid、nonce_str。',
    },
    ways: (recipe) => [
      respelled(recipe, (name) => name.toLowerCase()),
      respelled(recipe, (name) => AS_IN_THE_ORDER[name] ?? name),
      respelled(recipe, (name) =>
        name === 'appId' ? 'appid' : (AS_IN_THE_ORDER[name] ?? name).replace('timestamp', 'time_stamp'),
      ),
      respelled(recipe, (name) => (name === 'signType' || name === 'package' ? name : name.toLowerCase())),
    ],
  },
  {
    id: 'camel-case-in-the-message',
    of: 'message',
    title: {
      en: 'Names were signed in camel case ({field}), and are sent with underscores.',
      zh: '签名时参数名用了驼峰写法（{field}），发送的却是下划线写法。',
    },
    fix: {
      en: 'In messages the names are appid, mch_id, nonce_str, out_trade_no …; only the parameters of wx.requestPayment are in camel case. Sign the very names that are sent.',
      zh: '消息里的参数名是 appid、mch_id、nonce_str、out_trade_no……；驼峰写法只用于 wx.requestPayment 的参数。发送什么名字就签什么名字。',
    },
    ways: function* (recipe) {
      const appIdToo = (name: string) => (name === 'appid' ? 'appId' : camelCase(name));
      const changed = recipe.pairs.map(([name]) => name).filter((name) => appIdToo(name) !== name);
      yield { ...respelled(recipe, appIdToo), about: changed.map(appIdToo).join(', ') };
      yield { ...respelled(recipe, camelCase), about: changed.map(camelCase).join(', ') };
      yield* recipesOf(changed, (one) => ({
        ...respelled(recipe, (name) => (name === one ? appIdToo(name) : name)),
        about: appIdToo(one),
      }));
    },
  },
  {
    id: 'mch-id-misspelled',
    of: 'message',
    title: {
      en: 'mch_id was signed under the name of another interface (mchid, partnerid …).',
      zh: 'mch_id 用了别的接口的名字（mchid、partnerid……）。',
    },
    fix: {
      en: 'In v2 messages it is mch_id: mchid belongs to v3 and to transfers, partnerid to the parameters of apps.',
      zh: 'v2 消息里叫 mch_id:mchid 属于 v3 和企业付款，partnerid 是 App 支付的参数。',
    },
    ways: (recipe) =>
      renamed(recipe, 'mch_id', ['mchid', 'partnerid', 'partner_id', 'mch_ID', 'merchant_id']),
  },
];
