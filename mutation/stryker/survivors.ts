import type { Explanation } from './explanation';

const PLACE = 'lib/orders/place-order.ts';
const PRICING = 'lib/orders/pricing.ts';
const XML = 'lib/wechat/pay/v2/xml.ts';
const SIGN = 'lib/wechat/pay/v2/sign.ts';
const NOTIFICATION = 'lib/wechat/pay/v2/notification.ts';
const ANSWER = 'lib/wechat/pay/v2/answer.ts';
const QUERY = 'lib/wechat/pay/v2/order-query.ts';

const NO_REFUSAL =
  'The three kinds are named for the compiler and return undefined; a kind that no case names leaves the switch, and that returns undefined too.';
const NODE_READS_UTF8 = 'Node takes an empty encoding for utf8.';

/** Every mutant that no test notices, with the reason why that is right. */
export const SURVIVORS: readonly Explanation[] = [
  {
    file: 'lib/orders/look-up-order.ts',
    original: "'You have no order of this number.'",
    replacement: '""',
    kind: 'wording',
    why: "That an order of another's and no order at all are refused in the same words is tested; the words themselves are free.",
  },
  {
    file: PLACE,
    original: 'order.prepayIdAt !== undefined',
    replacement: 'true',
    kind: 'equivalent',
    why: 'Without its time the age of a prepay_id is NaN, and no moment is before NaN: WeChat is asked anew either way, as a test shows. The clause is there for the compiler.',
  },
  {
    file: PLACE,
    original: "'Send the value that the order was placed with.'",
    replacement: '""',
    kind: 'wording',
    why: 'The fact is the name of the field, which stands beside it and is tested.',
  },
  {
    file: PLACE,
    original: "'NOTPAY'",
    replacement: '""',
    kind: 'equivalent',
    why: 'The case does nothing but return; an unpaid order that no case names leaves the switch, and nothing comes after it.',
  },
  {
    file: PRICING,
    original: "'Name a sku of the catalogue.'",
    replacement: '""',
    kind: 'wording',
    why: 'The facts are the sku and the name of the field, and both are tested.',
  },
  {
    file: PRICING,
    original: "'The order costs more than one payment can be.'",
    replacement: '""',
    kind: 'wording',
    why: 'The error code says it, and the limit itself is none of the customer’s business.',
  },
  {
    file: 'lib/orders/settle-payment.ts',
    original: "'settle'",
    replacement: '""',
    kind: 'equivalent',
    why: 'The case does nothing but go on with the next try; a verdict that no case names leaves the switch, at the end of the loop.',
  },
  {
    file: 'lib/orders/shard.ts',
    original: "'utf8'",
    replacement: '""',
    kind: 'equivalent',
    why: NODE_READS_UTF8,
  },
  {
    file: ANSWER,
    original:
      '"WeChat Pay\'s answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost."',
    replacement: '""',
    kind: 'wording',
    why: 'The error code says that a repeat is safe, and the reason is a fact of its own, which is tested.',
  },
  {
    file: NOTIFICATION,
    original: "'settled'",
    replacement: '""',
    kind: 'equivalent',
    why: NO_REFUSAL,
  },
  {
    file: NOTIFICATION,
    original: "'duplicate'",
    replacement: '""',
    kind: 'equivalent',
    why: NO_REFUSAL,
  },
  {
    file: NOTIFICATION,
    original: "'anomaly'",
    replacement: '""',
    kind: 'equivalent',
    why: NO_REFUSAL,
  },
  {
    file: QUERY,
    original: "''",
    replacement: '"Stryker was here!"',
    kind: 'unreachable',
    why: 'A refusal names no field only where the sender is refused, and readAnswer has refused that sender before.',
  },
  {
    file: 'lib/wechat/pay/v2/payment.ts',
    original: "''",
    replacement: '"Stryker was here!"',
    kind: 'unreachable',
    why: 'Where the message is not complete, a field that is missing is found; the compiler cannot know that.',
  },
  {
    file: SIGN,
    original: "''",
    replacement: '"Stryker was here!"',
    kind: 'equivalent',
    why: 'Neither text is as long as a signature, so a message without one is refused by its length.',
  },
  {
    file: SIGN,
    line: "const received = Buffer.from(fields['sign'] ?? '', 'utf8');",
    original: "'utf8'",
    replacement: '""',
    kind: 'equivalent',
    why: NODE_READS_UTF8,
  },
  {
    file: SIGN,
    line: "const expected = Buffer.from(sign(fields, key, signType), 'utf8');",
    original: "'utf8'",
    replacement: '""',
    kind: 'equivalent',
    why: NODE_READS_UTF8,
  },
  {
    file: 'lib/wechat/pay/v2/unified-order.ts',
    original: "''",
    replacement: '"Stryker was here!"',
    kind: 'equivalent',
    why: 'An answer without a prepay_id is refused by the pattern, which lets neither text pass.',
  },
  {
    file: XML,
    original: "'\\r'",
    replacement: '""',
    kind: 'equivalent',
    why: 'A shortcut: a text without a carriage return comes out of replace() as it went in.',
  },
  {
    file: XML,
    original: 'plainLength > 0',
    replacement: 'plainLength >= 0',
    kind: 'equivalent',
    why: 'The pattern matches one character at least, so the length is never 0.',
  },
  {
    file: XML,
    original: 'length < 0',
    replacement: 'false',
    kind: 'equivalent',
    why: 'Where there is no reference the length is -1, the piece that is cut out is empty, and an empty text means no character either.',
  },
  {
    file: XML,
    line: 'const meaning = length < 0 ? undefined : meaningOf(text.slice(at, at + length));',
    original: 'length < 0',
    replacement: 'length <= 0',
    kind: 'equivalent',
    why: 'A reference has three characters at least, so the length is never 0.',
  },
  {
    file: XML,
    line: 'if (length < 0) return undefined;',
    original: 'length < 0',
    replacement: 'length <= 0',
    kind: 'equivalent',
    why: 'An empty CDATA section has twelve characters, so the length is never 0.',
  },
  {
    file: XML,
    line: 'if (length < 0) return false;',
    original: 'length < 0',
    replacement: 'length <= 0',
    kind: 'equivalent',
    why: 'Only white space may be of no length. Then there is nothing to skip, and nobody asks whether it was skipped.',
  },
  {
    file: XML,
    original: "text[at] === '<'",
    replacement: 'true',
    kind: 'equivalent',
    why: 'What is handed back must be followed by a closing tag, which begins with the very same character: the caller refuses the rest.',
  },
  {
    file: XML,
    original: '!opening || name === undefined',
    replacement: '!opening && name === undefined',
    kind: 'equivalent',
    why: 'Where the pattern matches there is a name, and where it does not there is none: the two are one. The compiler cannot know that.',
  },
  {
    file: XML,
    original: 'name === undefined',
    replacement: 'false',
    kind: 'equivalent',
    why: 'Where the pattern matches there is a name. The clause is there for the compiler.',
  },
  {
    file: XML,
    original: "''",
    replacement: '"Stryker was here!"',
    kind: 'unreachable',
    why: 'Each character that the pattern finds is in the table; the compiler cannot know that.',
  },
];
