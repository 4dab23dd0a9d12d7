import type { PlantedBug } from '../planted-bug';

const SIGN = 'lib/wechat/pay/v2/sign.ts';
const PAYMENT = 'lib/wechat/pay/v2/payment.ts';
const ANSWER = 'lib/wechat/pay/v2/answer.ts';
const PAY_PARAMS = 'lib/wechat/pay/v2/pay-params.ts';

const SIGN_TEST = 'tests/lib/wechat/pay/v2/sign.test.ts';
const PAYMENT_TEST = 'tests/lib/wechat/pay/v2/payment.test.ts';
const HOSTILE_TEST = 'tests/functions/payment-notify.hostile.test.ts';
const PAY_PARAMS_TEST = 'tests/lib/wechat/pay/v2/pay-params.test.ts';

const VERIFIES = 'if (!verify(fields, merchant.key, signType))';

/** How messages are signed, and how signatures are checked. */
export const SIGNATURE_BUGS: readonly PlantedBug[] = [
  {
    name: 'no check of the signature',
    why: 'Everybody could call any order paid.',
    file: PAYMENT,
    find: `  ${VERIFIES} return { refusal: 'sign_mismatch' };`,
    replace: '',
    tests: [PAYMENT_TEST],
  },
  {
    name: 'no check of the signature where return_code is not SUCCESS',
    why: 'Old samples do it, and the message of a stranger is then believed in part.',
    file: PAYMENT,
    find: VERIFIES,
    replace: "if (fields['return_code'] === 'SUCCESS' && !verify(fields, merchant.key, signType))",
    tests: [PAYMENT_TEST, HOSTILE_TEST],
  },
  {
    name: 'only the length of a signature is compared',
    why: 'Any 32 digits would do.',
    file: SIGN,
    find: 'received.length === expected.length && timingSafeEqual(received, expected)',
    replace: 'received.length === expected.length',
    tests: [SIGN_TEST],
  },
  {
    name: 'the sign type is not pinned',
    why: 'A message may not say of itself that it is signed in another way.',
    file: PAYMENT,
    find: "  if (![undefined, '', signType].includes(fields['sign_type'])) return { refusal: 'sign_type_mismatch' };",
    replace: '',
    tests: [PAYMENT_TEST],
  },
  {
    name: 'locale order in the canonical string',
    why: 'Genuine messages whose names differ in case would not verify.',
    file: SIGN,
    find: '.sort()',
    replace: '.sort((one, other) => one.localeCompare(other))',
    tests: [SIGN_TEST],
  },
  {
    name: 'empty values are signed',
    why: 'WeChat leaves them out: a genuine message with an empty attach would be refused.',
    file: SIGN,
    find: "value !== undefined && value !== ''",
    replace: 'value !== undefined',
    tests: [SIGN_TEST],
  },
  {
    name: 'values are trimmed when they are signed',
    why: 'A genuine value with a blank at its end would not verify.',
    file: SIGN,
    find: '${name}=${value}',
    replace: '${name}=${value.trim()}',
    tests: [SIGN_TEST],
  },
  {
    name: 'the expected signature is logged',
    why: 'Who reads the log could repeat the forged message with it.',
    file: PAYMENT,
    find: '  if (refusal) return { ok: false, ...refusal };',
    replace:
      '  if (refusal) return { ok: false, ...refusal, field: signatureOf(fields, merchant.key, signType) };',
    also: [
      {
        file: PAYMENT,
        find: "import { verify, type Fields } from './sign';",
        replace: "import { signatureOf, verify, type Fields } from './sign';",
      },
    ],
    tests: [PAYMENT_TEST, HOSTILE_TEST],
  },
  {
    name: "the unified order's answer is not verified",
    why: 'A proxy in between could hand out the prepay_id of its own order.',
    file: ANSWER,
    find: '  if (refusal) unbelievable(refusal.refusal, refusal.field === undefined ? {} : { field: refusal.field });',
    replace: '',
    tests: ['tests/lib/wechat/pay/v2/answer.test.ts'],
  },
  {
    name: 'a prepay_id may hold anything',
    why: 'It is signed again inside `package`, where a separator forges a parameter.',
    file: 'lib/wechat/pay/v2/unified-order.ts',
    find: "    if (!isPrepayId(prepayId)) unbelievable('prepay_id');",
    replace: '',
    tests: ['tests/lib/wechat/pay/v2/unified-order.test.ts'],
  },
  {
    name: 'a prepay_id out of the table is signed as it stands',
    why: 'Who can write the row could have a payment signed.',
    file: PAY_PARAMS,
    find: 'if (!isPrepayId(order.prepayId))',
    replace: "if (order.prepayId === '')",
    tests: [PAY_PARAMS_TEST],
  },
  {
    name: 'a message that reads in two ways is believed',
    why: 'A payment in USD would become one in CNY.',
    file: PAYMENT,
    find: "  if (field !== undefined) return { refusal: 'ambiguous', field };",
    replace: '',
    tests: ['tests/lib/wechat/pay/v2/ambiguous.test.ts'],
  },
  {
    name: 'a text that reads in two ways is signed',
    why: 'The signature that we give away would fit another message.',
    file: SIGN,
    find: 'if (isAmbiguous(value))',
    replace: "if (name === 'body' && isAmbiguous(value))",
    tests: ['tests/lib/wechat/pay/v2/ambiguous.test.ts'],
  },
  {
    name: 'appid for appId in paySign',
    why: 'Every phone would refuse to pay.',
    file: PAY_PARAMS,
    find: 'paySign: sign(signed, key, order.signType)',
    replace: 'paySign: sign({ ...signed, appId: undefined, appid: order.appId }, key, order.signType)',
    tests: [PAY_PARAMS_TEST],
  },
  {
    name: 'a numeric timeStamp',
    why: 'Some phones refuse to pay.',
    file: PAY_PARAMS,
    find: 'timeStamp: String(Math.floor(now.getTime() / 1000)),',
    replace: 'timeStamp: Math.floor(now.getTime() / 1000) as unknown as string,',
    tests: [PAY_PARAMS_TEST],
  },
];
