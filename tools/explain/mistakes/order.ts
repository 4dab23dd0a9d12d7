import type { Mistake } from '../mistake';
import { byUnits, pairText, type Pair } from '../recipe';

const LOCALE = new Intl.Collator('en');

/** A name whose numbers are as long as each other, so that their order is that of their values. */
function padded(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}

function sorted(...orders: readonly ((a: Pair, b: Pair) => number)[]): Mistake['ways'] {
  return (recipe) => orders.map((order) => ({ ...recipe, sort: (pairs) => [...pairs].sort(order) }));
}

/** In which order the fields are joined. */
export const ORDER_MISTAKES: readonly Mistake[] = [
  {
    id: 'not-sorted',
    title: {
      en: 'The fields were not sorted: they stand as in the message.',
      zh: '字段没有排序，仍是消息里的顺序。',
    },
    fix: {
      en: 'Sort the names by their bytes, ascending, before joining. In paySign that is appId, nonceStr, package, signType, timeStamp.',
      zh: '拼接之前按参数名的 ASCII 码从小到大排序。paySign 的顺序是 appId、nonceStr、package、signType、timeStamp。',
    },
    ways: (recipe) => [
      { ...recipe, sort: (pairs) => pairs },
      {
        ...recipe,
        sort: (pairs) => {
          // The order of WeChat's page about wx.requestPayment.
          const page = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType'];
          return [...pairs].sort(([a], [b]) => page.indexOf(a) - page.indexOf(b));
        },
      },
    ],
  },
  {
    id: 'sorted-without-case',
    title: { en: 'Upper and lower case were sorted as equal.', zh: '排序时忽略了大小写。' },
    fix: {
      en: 'Sort by bytes: every upper-case letter comes before every lower-case one, and “_” between the two.',
      zh: '按 ASCII 码排序：大写字母都在小写字母之前，“_” 在两者之间。',
    },
    ways: sorted(
      ([a], [b]) => byUnits(a.toLowerCase(), b.toLowerCase()),
      ([a], [b]) => byUnits(a.toUpperCase(), b.toUpperCase()),
    ),
  },
  {
    id: 'sorted-by-locale',
    title: {
      en: 'The names were sorted by the rules of a language, not by bytes.',
      zh: '排序用了语言区域规则，而不是 ASCII 码。',
    },
    fix: {
      en: 'localeCompare, and SORT_LOCALE_STRING in PHP, compare as a dictionary does. Sort by bytes: .sort() without a function, ksort with SORT_STRING, TreeMap, StringComparer.Ordinal.',
      zh: 'localeCompare、PHP 的 SORT_LOCALE_STRING 是按词典比较的。要按字节排序：不带参数的 .sort()、ksort 加 SORT_STRING、TreeMap、StringComparer.Ordinal。',
    },
    ways: sorted(([a], [b]) => LOCALE.compare(a, b)),
  },
  {
    id: 'sorted-by-number',
    title: {
      en: 'Numbers in names were sorted as numbers: coupon_fee_2 before coupon_fee_10.',
      zh: '参数名里的数字按数值排序了：coupon_fee_2 排在了 coupon_fee_10 之前。',
    },
    fix: {
      en: 'Sort by bytes: coupon_fee_10 comes before coupon_fee_2. No natural sort (SORT_NATURAL, numeric collation).',
      zh: '按 ASCII 码排序：coupon_fee_10 在 coupon_fee_2 之前。不要用自然排序（SORT_NATURAL、numeric）。',
    },
    ways: sorted(([a], [b]) => byUnits(padded(a), padded(b))),
  },
  {
    id: 'sorted-as-pairs',
    title: {
      en: 'The texts “name=value” were sorted, not the names.',
      zh: '排序的是 “名=值” 整个串，而不是参数名。',
    },
    fix: {
      en: 'Sort the names first, then join: “=” comes behind digits, so that coupon_fee_10 lands before coupon_fee_1.',
      zh: '先给参数名排序再拼接：“=” 排在数字之后，所以 coupon_fee_10 会跑到 coupon_fee_1 前面。',
    },
    ways: sorted((a, b) => byUnits(pairText(a), pairText(b))),
  },
  {
    id: 'sorted-backwards',
    title: { en: 'The names were sorted in descending order.', zh: '参数名按降序排序了。' },
    fix: { en: 'Sort in ascending order.', zh: '改为升序（从小到大）。' },
    ways: sorted(([a], [b]) => byUnits(b, a)),
  },
];
