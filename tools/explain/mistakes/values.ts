import { signatureIn } from '../message';
import { recipesOf, withValues, type Mistake } from '../mistake';
import type { Recipe } from '../recipe';

type Change = (value: string, name: string) => string | undefined;

function changes(...all: readonly Change[]): Mistake['ways'] {
  return (recipe) => recipesOf(all, (change) => withValues(recipe, change));
}

const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const FEE = /(?:^|_)fee(?:_\d+)?$|_amount$/;

/** A change for what looks like a number and is one that JavaScript has. */
function asNumber(write: (value: number) => string): Change {
  return (value) =>
    NUMERIC.test(value) && Number.isFinite(Number(value)) ? write(Number(value)) : undefined;
}

/** As PHP writes a large number: fourteen digits, E and its sign. */
function phpNumber(value: number): string {
  if (Math.abs(value) < 1e15) return String(value);
  const [digits = '', exponent = ''] = value.toExponential(13).split('e');
  return `${digits.replace(/\.?0+$/, '')}E${exponent}`;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function xmlEscaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function quotesEscaped(value: string): string {
  return xmlEscaped(value).replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}

function unicodeEscaped(value: string): string {
  return value.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON written anew by a serializer that puts other blanks between its parts. */
function rewritten(write: (value: unknown) => string): Change {
  return (value) => {
    if (!/^\s*[[{]/.test(value)) return undefined;
    try {
      return write(JSON.parse(value));
    } catch {
      return undefined;
    }
  };
}

function withBlanks(json: unknown): string {
  return JSON.stringify(json, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/([[{]) /g, '$1')
    .replace(/ ([\]}])/g, '$1');
}

/** The package of a recipe with other text. */
function packages(...write: readonly ((prepayId: string) => string)[]): Mistake['ways'] {
  return (recipe) =>
    recipesOf(write, (each) =>
      withValues(recipe, (value, name) =>
        name === 'package' ? each(value.replace(/^(?:prepay_id=)+/, '')) : undefined,
      ),
    );
}

/** What WeChat's messages write as it is: all but numbers stands in CDATA. */
function inCdata(value: string): string {
  return `<![CDATA[${value}]]>`;
}

/** What happens to the values before they are signed. */
export const VALUE_MISTAKES: readonly Mistake[] = [
  {
    id: 'order-sign-as-pay-sign',
    title: {
      en: 'The signature of another message was used again: of the order, or of its answer.',
      zh: '直接用了另一条消息的签名：下单请求的 sign，或它的应答的 sign。',
    },
    fix: {
      en: 'Each message has a signature of its own. Compute paySign anew, over appId, timeStamp, nonceStr, package and signType.',
      zh: '每条消息的签名都要单独计算。paySign 要对 appId、timeStamp、nonceStr、package、signType 重新签名。',
    },
    ways: (recipe, { message }) => {
      const isReused = (message.others ?? []).some((other) => other['sign'] === signatureIn(message));
      return isReused ? [{ ...recipe, write: () => signatureIn(message) }] : [];
    },
  },
  {
    id: 'prepay-id-prefix-missing',
    of: 'paySign',
    title: { en: 'package was signed without “prepay_id=”.', zh: '签名时 package 少了 “prepay_id=” 前缀。' },
    fix: {
      en: 'Sign the very text that is passed: package is “prepay_id=” and the number, in both places.',
      zh: '传什么就签什么：package 的值是 “prepay_id=” 加编号，签名和传参都一样。',
    },
    ways: packages((prepayId) => prepayId),
  },
  {
    id: 'prepay-id-prefix-not-passed',
    of: 'paySign',
    title: {
      en: 'package was signed with “prepay_id=” and is passed without it.',
      zh: 'package 签名时带了 “prepay_id=” 前缀，传给 wx.requestPayment 的却没有。',
    },
    fix: {
      en: 'Pass the very text that was signed: package: `prepay_id=${prepayId}`.',
      zh: '签什么就传什么：package: `prepay_id=${prepayId}`。',
    },
    ways: (recipe, facts) =>
      recipe.pairs.some(([name, value]) => name === 'package' && value.startsWith('prepay_id='))
        ? []
        : packages((prepayId) => `prepay_id=${prepayId}`)(recipe, facts),
  },
  {
    id: 'prepay-id-prefix-twice',
    of: 'paySign',
    title: {
      en: 'package was signed with “prepay_id=” twice.',
      zh: '签名时 package 的 “prepay_id=” 写了两次。',
    },
    fix: {
      en: 'Put the prefix before the number once: either the helper adds it, or you do.',
      zh: '前缀只加一次：要么由封装的函数加，要么自己加。',
    },
    ways: packages((prepayId) => `prepay_id=prepay_id=${prepayId}`),
  },
  {
    id: 'prepay-id-prefix-misspelled',
    of: 'paySign',
    title: {
      en: 'The prefix of package was signed in another spelling.',
      zh: '签名时 package 的前缀写法不对。',
    },
    fix: {
      en: 'The prefix is “prepay_id=”, without blanks, quotes or braces.',
      zh: '前缀是 “prepay_id=”，不带空格、引号或花括号。',
    },
    ways: packages(
      (prepayId) => `prepayid=${prepayId}`,
      (prepayId) => `prepayId=${prepayId}`,
      (prepayId) => `prepay_id = ${prepayId}`,
      (prepayId) => `prepay_id= ${prepayId}`,
      (prepayId) => `prepay_id:${prepayId}`,
      (prepayId) => `prepay_id="${prepayId}"`,
      (prepayId) => `"prepay_id=${prepayId}"`,
      () => 'prepay_id=',
      () => 'prepay_id=undefined',
      () => 'prepay_id=null',
      () => 'Sign=WXPay',
    ),
  },
  {
    id: 'milliseconds-signed',
    of: 'paySign',
    title: {
      en: 'timeStamp was signed in milliseconds and is passed in seconds, or the other way round.',
      zh: '签名和传参的 timeStamp 单位不同：一个是毫秒，一个是秒。',
    },
    fix: {
      en: 'Make the text once, in seconds (ten digits), and use that one for signing and for passing: String(Math.floor(Date.now() / 1000)).',
      zh: '时间戳只生成一次，单位为秒（十位），签名和传参用同一个：String(Math.floor(Date.now() / 1000))。',
    },
    ways: (recipe) => {
      const stamp = recipe.pairs.find(([name]) => name === 'timeStamp')?.[1] ?? '';
      const set = (text: string): Recipe =>
        withValues(recipe, (_, name) => (name === 'timeStamp' ? text : undefined));
      if (/^\d{13}$/.test(stamp)) return [stamp.slice(0, 10), String(Number(stamp) / 1000)].map(set);
      if (!/^\d{10}$/.test(stamp)) return [];
      // Which of the thousand milliseconds it was, nobody knows: they are few enough to try.
      return recipesOf(Array(1000).keys(), (ms) => set(stamp + String(ms).padStart(3, '0')));
    },
  },
  {
    id: 'time-taken-twice',
    of: 'paySign',
    title: {
      en: 'Another timeStamp was signed than is passed: the clock was read twice.',
      zh: '签名的 timeStamp 和传参的不是同一个：取了两次时间。',
    },
    fix: {
      en: 'Read the clock once and use the same text for signing and for passing.',
      zh: '只取一次时间，签名和传参用同一个字符串。',
    },
    ways: (recipe) => {
      const stamp = recipe.pairs.find(([name]) => name === 'timeStamp')?.[1] ?? '';
      if (!/^\d{10}$/.test(stamp)) return [];
      const seconds = Array.from({ length: 30 }, (_, second) => second + 1).flatMap((each) => [-each, each]);
      return recipesOf(seconds, (second) =>
        withValues(recipe, (_, name) => (name === 'timeStamp' ? String(Number(stamp) + second) : undefined)),
      );
    },
  },
  {
    id: 'cdata-marks-signed',
    of: 'message',
    title: { en: 'The marks <![CDATA[ and ]]> were signed.', zh: '<![CDATA[ 和 ]]> 标记也参与了签名。' },
    fix: {
      en: 'Sign what an XML reader understands: the text between the marks. For a request, sign first and wrap afterwards.',
      zh: '签的是解析 XML 之后的内容，即标记之间的文字。发请求时先签名，再加标记。',
    },
    ways: (recipe, { message: { written } }) => [
      ...(written === undefined ? [] : [withValues(recipe, (_, name) => written[name])]),
      withValues(recipe, inCdata),
      withValues(recipe, (value) => (/^\d+$/.test(value) ? undefined : inCdata(value))),
    ],
  },
  {
    id: 'entities-not-decoded',
    title: {
      en: 'XML entities were signed as they stand (“&amp;” in place of “&”).',
      zh: 'XML 实体没有还原就参与了签名（“&amp;” 没有还原成 “&”）。',
    },
    fix: {
      en: 'Sign the values as an XML reader gives them, with &lt; and &amp; decoded. For a request, sign before escaping.',
      zh: '签解析 XML 之后的值，&lt;、&amp; 都已还原。发请求时先签名，再转义。',
    },
    ways: (recipe, { message: { written } }) => [
      ...(written === undefined
        ? []
        : [withValues(recipe, (_, name) => written[name]?.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'))]),
      withValues(recipe, xmlEscaped),
      withValues(recipe, quotesEscaped),
      withValues(recipe, (value) => quotesEscaped(value).replaceAll('&apos;', '&#39;')),
      withValues(recipe, (value) => quotesEscaped(value).replaceAll('&apos;', '&#039;')),
    ],
  },
  {
    id: 'values-url-encoded',
    title: { en: 'The values were URL-encoded before signing.', zh: '签名之前对值做了 URL 编码。' },
    fix: {
      en: 'Sign raw values. http_build_query, URLSearchParams, querystring and urlencode all encode: join name=value by hand.',
      zh: '值原样参与签名。http_build_query、URLSearchParams、querystring、urlencode 都会编码：自己拼 name=value。',
    },
    ways: changes(
      encodeURIComponent,
      (value) => encodeURIComponent(value).replaceAll('%20', '+'),
      (value) => encodeURIComponent(value).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
      (value) => new URLSearchParams([['', value]]).toString().slice(1),
      (value) =>
        encodeURIComponent(value).replace(
          /[!'()*]/g,
          (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
        ),
      encodeURI,
      (value, name) => (name === 'notify_url' ? encodeURIComponent(value) : undefined),
      (value, name) => (name === 'body' || name === 'attach' ? encodeURIComponent(value) : undefined),
    ),
  },
  {
    id: 'values-url-decoded',
    title: { en: 'The values were URL-decoded before signing.', zh: '签名之前对值做了 URL 解码。' },
    fix: {
      en: 'Sign the values as they stand in the message: a form parser turns “+” into a blank and “%41” into “A”.',
      zh: '值在消息里是什么样就签什么样：表单解析会把 “+” 变成空格、把 “%41” 变成 “A”。',
    },
    ways: changes(
      decoded,
      (value) => decoded(value.replaceAll('+', ' ')),
      (value) => value.replaceAll('+', ' '),
    ),
  },
  {
    id: 'values-trimmed',
    title: { en: 'Blanks around values were taken away before signing.', zh: '签名之前去掉了值前后的空白。' },
    fix: {
      en: 'Sign values untrimmed, or trim before both signing and sending. Many XML readers trim unless told otherwise (fast-xml-parser: trimValues: false).',
      zh: '签名时不要去空白，或者在签名和发送之前统一去掉。不少 XML 解析器默认会去空白（fast-xml-parser:trimValues: false）。',
    },
    ways: changes(
      (value) => value.trim(),
      (value) => value.trimEnd(),
      (value) => value.trimStart(),
      (value) => value.trim().replace(/\s+/g, ' '),
      (value) => value.replace(/\s+/g, ''),
    ),
  },
  {
    id: 'line-ends-changed',
    title: { en: 'Line ends within values were changed.', zh: '值里的换行符被改动了。' },
    fix: {
      en: 'An XML reader turns \\r\\n into \\n. Send no \\r in values, or better no line ends at all.',
      zh: 'XML 解析会把 \\r\\n 变成 \\n。值里不要带 \\r，最好完全不要换行。',
    },
    ways: changes(
      (value) => value.replaceAll('\n', '\r\n'),
      (value) => value.replaceAll('\n', '\r'),
      (value) => value.replaceAll('\n', ''),
      (value) => value.replaceAll('\n', ' '),
      (value) => value.replaceAll('\n', '\\n'),
    ),
  },
  {
    id: 'values-as-numbers',
    title: {
      en: 'Values were turned into numbers and back: long ones lose digits, zeros and decimals change.',
      zh: '值被转成了数字再转回来：长数字会丢位数，前导零和小数会变样。',
    },
    fix: {
      en: 'Keep every value a text, from reading to signing. A transaction_id has 28 digits, a number has 15 (fast-xml-parser: parseTagValue: false).',
      zh: '从读取到签名，值都保持为字符串。transaction_id 有 28 位，而数字只有 15 位精度（fast-xml-parser:parseTagValue: false）。',
    },
    ways: changes(
      asNumber(String),
      asNumber(phpNumber),
      asNumber((value) => (Number.isInteger(value) ? BigInt(value).toString() : String(value))),
      (value, name) => (FEE.test(name) && NUMERIC.test(value) ? `${value}.0` : undefined),
      (value, name) => (FEE.test(name) && NUMERIC.test(value) ? `${value}.00` : undefined),
    ),
  },
  {
    id: 'amounts-in-yuan',
    of: 'message',
    title: { en: 'Amounts were signed in yuan and are sent in fen.', zh: '签名时金额用了元，发送的是分。' },
    fix: {
      en: 'Turn yuan into whole fen before signing, and send and sign the same text.',
      zh: '先把元换算成整数分，再签名；签的和发的是同一个字符串。',
    },
    ways: changes(
      (value, name) => (FEE.test(name) && NUMERIC.test(value) ? String(Number(value) / 100) : undefined),
      (value, name) => (FEE.test(name) && NUMERIC.test(value) ? (Number(value) / 100).toFixed(2) : undefined),
      (value, name) => (FEE.test(name) && NUMERIC.test(value) ? (Number(value) / 100).toFixed(1) : undefined),
    ),
  },
  {
    id: 'amounts-in-fen-twice',
    of: 'message',
    title: {
      en: 'Amounts were multiplied by 100 for one of signing and sending.',
      zh: '签名的金额比发送的多乘了 100。',
    },
    fix: {
      en: 'Compute the amount in fen once, and sign and send the same text.',
      zh: '金额只换算一次（单位为分），签的和发的是同一个字符串。',
    },
    ways: changes((value, name) =>
      FEE.test(name) && NUMERIC.test(value) ? String(Number(value) * 100) : undefined,
    ),
  },
  {
    id: 'values-unicode-escaped',
    title: {
      en: 'Chinese was signed as \\u4e2d escapes, or “/” as “\\/”.',
      zh: '中文以 \\u4e2d 这样的转义、或 “/” 以 “\\/” 的形式参与了签名。',
    },
    fix: {
      en: 'Sign the characters themselves. json_encode escapes both: give it JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES (Python: ensure_ascii=False).',
      zh: '签字符本身。json_encode 会转义，要加 JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES(Python:ensure_ascii=False)。',
    },
    ways: changes(
      unicodeEscaped,
      (value) => unicodeEscaped(value).replaceAll('/', '\\/'),
      (value) => value.replaceAll('/', '\\/'),
      (value) =>
        unicodeEscaped(value).replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    ),
  },
  {
    id: 'json-written-anew',
    title: {
      en: 'JSON within a value (detail, attach, scene_info) was written anew before signing.',
      zh: '值里的 JSON(detail、attach、scene_info)在签名之前被重新序列化了。',
    },
    fix: {
      en: 'Serialise once and keep the text: sign and send the very same characters, blanks included.',
      zh: '只序列化一次并保留这个字符串：签的和发的一字不差，包括空格。',
    },
    ways: changes(
      rewritten((json) => JSON.stringify(json)),
      rewritten(withBlanks),
      rewritten((json) => JSON.stringify(json, null, 2)),
    ),
  },
];
