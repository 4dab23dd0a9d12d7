import { createHash } from 'node:crypto';
import type { Facts, Mistake } from '../mistake';
import type { Recipe } from '../recipe';

/** Keys that stand in public: WeChat's documentation, its PHP demo, and this project's .env.example. */
const PUBLIC_KEYS = [
  '192006250b4c09247ec02edce69f6a2d',
  '8934e7d15453e97507ef794cf7b0519d',
  'qazwsxedcrfvtgbyhnujmikolp111111',
  'LocalOnlyMerchantKey0000000000k3',
];

function md5(text: string): string {
  return createHash('md5').update(text, 'utf8').digest('hex');
}

/** Ways that use other keys; a key that is not known is none. */
function keys(choose: (key: string, facts: Facts) => readonly (string | undefined)[]): Mistake['ways'] {
  return (recipe, facts) =>
    choose(recipe.key, facts).flatMap((key): Recipe[] =>
      key === undefined || key === recipe.key ? [] : [{ ...recipe, key }],
    );
}

/** Another key than the merchant's API v2 key, or that key in another form. */
export const KEY_MISTAKES: readonly Mistake[] = [
  {
    id: 'appsecret-as-key',
    title: {
      en: "The mini program's AppSecret was used as the key.",
      zh: '把小程序的 AppSecret 当成了商户密钥。',
    },
    fix: {
      en: 'Sign with the API v2 key (APIv2密钥) that you set in the merchant console (pay.weixin.qq.com → 账户中心 → API安全). The AppSecret is only for login.',
      zh: '改用在商户平台（pay.weixin.qq.com → 账户中心 → API安全）自己设置的 APIv2 密钥。AppSecret 只用于登录。',
    },
    ways: keys((_, { shop }) => [shop.appsecret, shop.appsecret?.trim()]),
  },
  {
    id: 'api-v3-key-as-key',
    title: { en: 'The API v3 key was used as the key.', zh: '用了 APIv3 密钥，而不是 APIv2 密钥。' },
    fix: {
      en: 'Both have 32 characters and are set on the same page. MD5 and HMAC-SHA256 signatures take the API v2 key (APIv2密钥); the v3 key only decrypts v3 notifications.',
      zh: '两个密钥都是 32 位，在同一个页面设置。MD5 和 HMAC-SHA256 签名用的是 APIv2 密钥；APIv3 密钥只用来解密 v3 的通知。',
    },
    ways: keys((_, { shop }) => [shop.apiV3Key, shop.apiV3Key?.trim()]),
  },
  {
    id: 'previous-key',
    title: { en: 'The key before the change was used.', zh: '用了更换之前的旧密钥。' },
    fix: {
      en: 'A new key ends the old one at once: restart whatever still holds the old one. A notification that was sent before the change carries the old signature; ask WeChat about its order (orderquery) instead.',
      zh: '新密钥一设置，旧的立即失效：把仍在用旧密钥的程序都重启。更换之前发出的通知带的是旧签名，改用 orderquery 去问微信。',
    },
    ways: keys((_, { shop }) => [shop.previousKey, shop.previousKey?.trim()]),
  },
  {
    id: 'key-of-an-example',
    title: {
      en: 'A key from public examples was used (WeChat’s documentation, its demo, or .env.example).',
      zh: '用了公开示例里的密钥（微信文档、官方 demo 或 .env.example）。',
    },
    fix: {
      en: 'Replace it with your own API v2 key; the example is still configured somewhere, or the message comes from the simulator.',
      zh: '换成自己的 APIv2 密钥：某处配置还是示例里的值，或者这条消息来自模拟器。',
    },
    ways: keys(() => PUBLIC_KEYS),
  },
  {
    id: 'key-with-blanks',
    title: {
      en: 'There is a blank, a line end or a byte order mark around the key.',
      zh: '密钥前后带了空格、换行或 BOM。',
    },
    fix: {
      en: 'Configure the key as exactly 32 letters and digits. It often comes from copying, or from a file that ends with a line feed: trim it once, where it is read.',
      zh: '密钥必须正好是 32 位字母和数字。多半是复制时带进来的，或者密钥文件末尾有换行：在读取处去掉一次即可。',
    },
    ways: keys((key) => [
      key.trim(),
      ...['\n', '\r\n', ' ', '\r', '\t', '\u00a0', '\u200b', '\0'].map((blank) => key.trim() + blank),
      ...[' ', '\ufeff', '\t', '\n', '\u00a0', '\u200b'].map((blank) => blank + key.trim()),
      ` ${key.trim()} `,
    ]),
  },
  {
    id: 'key-in-quotes',
    title: {
      en: 'The key was used with the quotes around it.',
      zh: '密钥两边的引号也被当成了密钥的一部分。',
    },
    fix: {
      en: 'Take the quotes off where the key is configured: Docker’s --env-file and many CI systems keep them.',
      zh: '在配置处去掉引号：Docker 的 --env-file 和不少 CI 系统会把引号原样保留。',
    },
    ways: keys((key) => [`"${key}"`, `'${key}'`, `“${key}”`, `\`${key}\``]),
  },
  {
    id: 'key-lower-cased',
    title: { en: 'The key was turned into lower case.', zh: '密钥被转成了小写。' },
    fix: {
      en: 'Use the key as it was set: keys have a case. Only the signature is turned into one case, and that is upper.',
      zh: '密钥区分大小写，设置成什么就用什么。需要统一大小写的只有签名结果，而且是大写。',
    },
    ways: keys((key) => [key.toLowerCase()]),
  },
  {
    id: 'key-upper-cased',
    title: { en: 'The key was turned into upper case.', zh: '密钥被转成了大写。' },
    fix: {
      en: 'Use the key as it was set: keys have a case. Turn only the signature into upper case, after hashing.',
      zh: '密钥区分大小写，设置成什么就用什么。转大写的只是哈希之后的签名。',
    },
    ways: keys((key) => [key.toUpperCase()]),
  },
  {
    id: 'key-empty',
    title: { en: 'The key was empty when it was used.', zh: '签名时密钥是空的。' },
    fix: {
      en: 'The text ended with “&key=” and nothing behind it. Check that the variable is set where this code runs, and let the program refuse to start without it.',
      zh: '待签名串在 “&key=” 之后就没有内容了。检查运行环境里这个变量有没有设置，并让程序在缺少它时拒绝启动。',
    },
    ways: keys(() => ['']),
  },
  {
    id: 'key-not-a-value',
    title: {
      en: 'A missing key was written as a word (undefined, null, None …) or a placeholder.',
      zh: '密钥没有取到，被拼成了 undefined、null、None 之类的词或占位符。',
    },
    fix: {
      en: 'The variable’s name is misspelled or it is not set where this code runs. Let the program refuse to start without it.',
      zh: '变量名写错了，或者运行环境里没有设置。让程序在缺少它时拒绝启动。',
    },
    ways: keys(() => [
      'undefined',
      'null',
      'None',
      'nil',
      'NULL',
      'false',
      '[object Object]',
      '[object Promise]',
      'WECHAT_MCH_KEY',
      '$WECHAT_MCH_KEY',
      '${WECHAT_MCH_KEY}',
      'your_key',
      'key',
    ]),
  },
  {
    id: 'key-cut-short',
    title: { en: 'A part of the key is missing.', zh: '密钥少了一截。' },
    fix: {
      en: 'It must have 32 characters. Copy it again; a shell cuts at “#” or “$”, and a column of a database may be too short.',
      zh: '密钥必须是 32 位。重新复制一遍；shell 会在 “#” 或 “$” 处截断，数据库字段也可能太短。',
    },
    ways: keys((key) =>
      [key.trim()].flatMap((whole) => [
        whole.slice(0, -1),
        whole.slice(1),
        whole.slice(0, 30),
        whole.slice(0, 16),
      ]),
    ),
  },
  {
    id: 'key-hashed',
    title: {
      en: 'The MD5 of the key was used in place of the key.',
      zh: '用的是密钥的 MD5，而不是密钥本身。',
    },
    fix: {
      en: 'Sign with the key itself. Its MD5 is only for decrypting the req_info of refund notifications.',
      zh: '签名用密钥本身。密钥的 MD5 只用来解密退款通知里的 req_info。',
    },
    ways: keys((key) => [md5(key), md5(key).toUpperCase()]),
  },
  {
    id: 'number-as-key',
    title: {
      en: 'The merchant number or the AppID was used as the key.',
      zh: '把商户号或 AppID 当成了密钥。',
    },
    fix: {
      en: 'Two settings are exchanged: give the API v2 key where the signature is made.',
      zh: '两项配置填反了：签名处应当填 APIv2 密钥。',
    },
    ways: keys((_, { shop, message: { fields } }) => [
      shop.mchId ?? fields['mch_id'],
      fields['mch_id'],
      shop.appId ?? fields['appid'] ?? fields['appId'],
    ]),
  },
];
