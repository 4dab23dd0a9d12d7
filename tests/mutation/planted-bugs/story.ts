import type { PlantedBug } from '../planted-bug';

const NOTIFY = 'functions/payment-notify.ts';
const LOGIN = 'functions/login-to-openid.ts';
const SETTLE = 'lib/orders/pay/mark-paid.ts';
const PLACE = 'lib/orders/place/place-order.ts';
const CLOSE = 'lib/orders/pay/close-order.ts';
const NOTIFICATION = 'lib/orders/pay/payment-notification.ts';
const PRICING = 'lib/orders/place/pricing.ts';

const PAYMENT_FLOW = 'tests/flows/payment.test.ts';
const SETTLE_TEST = 'tests/lib/orders/pay/mark-paid.test.ts';
const NOTIFICATION_TEST = 'tests/lib/orders/pay/payment-notification.test.ts';
const PLACE_TEST = 'tests/lib/orders/place/place-order.test.ts';
const CLOSE_TEST = 'tests/lib/orders/pay/close-order.test.ts';
const KEY_CHANGE_FLOW = 'tests/flows/key-change.test.ts';

const CONFIRMED = 'const isConfirmed = holds(await queryOwn(deps, outTradeNo), transactionId);';

/** What the functions do, and in which order. */
export const STORY_BUGS: readonly PlantedBug[] = [
  {
    name: 'SUCCESS on an error of the database',
    why: 'WeChat would not come again, and the payment would be lost.',
    file: NOTIFY,
    find: "notifications.answer({ kind: 'failed' }, request),",
    replace: "notifications.answer({ kind: 'accepted' }, request),",
    tests: [PAYMENT_FLOW],
  },
  {
    name: 'SUCCESS before the write',
    why: 'Lambda may freeze the function as soon as it has answered.',
    file: NOTIFICATION,
    find: 'const paymentOutcome = await markOrderPaid(deps, payment, deps.now());',
    replace:
      "const paymentOutcome = { kind: 'marked_paid' } as PaymentOutcome; void markOrderPaid(deps, payment, deps.now()).catch(() => undefined);",
    tests: [PAYMENT_FLOW],
  },
  {
    name: 'a refused condition is swallowed',
    why: 'Money that does not fit its order would be answered SUCCESS and kept nowhere.',
    file: SETTLE,
    find: '  const verdict = judgePayment(before, payment);',
    replace: "  const verdict = { kind: 'duplicate' } as ReturnType<typeof judgePayment>;",
    tests: [SETTLE_TEST],
  },
  {
    name: 'an anomaly is answered SUCCESS and not kept',
    why: 'Nobody would ever look at that money.',
    file: SETTLE,
    find: "if (verdict.kind === 'anomaly') return withAnomaly(",
    replace: "if (verdict.kind === 'anomaly') return ((each: Order, ..._: unknown[]) => each)(",
    tests: [SETTLE_TEST],
  },
  {
    name: 'SUCCESS for an order that is not known',
    why: 'Its row may be late: WeChat shall come again.',
    file: NOTIFICATION,
    find: "return 'order_unknown';",
    replace: 'return undefined;',
    tests: [NOTIFICATION_TEST],
  },
  {
    name: 'an unverified notification is accepted for another transaction',
    why: 'Who knows an old key could hide a payment.',
    file: NOTIFICATION,
    find: CONFIRMED,
    replace: 'const isConfirmed = (await queryOwn(deps, outTradeNo)) !== undefined;',
    tests: [KEY_CHANGE_FLOW],
  },
  {
    name: 'an unverified notification is accepted without a query',
    why: 'Who knows an old key could end the repeating of a payment.',
    file: NOTIFICATION,
    find: CONFIRMED,
    replace: 'const isConfirmed = true;',
    tests: [KEY_CHANGE_FLOW],
  },
  {
    name: 'the age of a prepay_id counts from the time of asking',
    why: 'WeChat gives the same one while it lives: it would be handed out dead.',
    file: PLACE,
    find: 'const issuedAt = issuedNoEarlierThan(order, result.prepayId, now);',
    replace: 'const issuedAt = new Date(now);',
    tests: [PLACE_TEST],
  },
  {
    name: 'a prepay_id is handed out after its life',
    why: 'Nobody could pay with it.',
    file: PLACE,
    find: 'const PREPAY_ID_MS = 115 * 60_000;',
    replace: 'const PREPAY_ID_MS = 1150 * 60_000;',
    tests: [PLACE_TEST],
  },
  {
    name: 'an order of another merchant is taken for our own',
    why: 'What WeChat says of our order by the same number would change it.',
    file: 'lib/orders/own-order.ts',
    find: 'return order.appId === merchant.appId && order.mchId === merchant.mchId;',
    replace: "return order.appId !== '' && merchant.appId !== '';",
    tests: ['tests/flows/other-merchant.test.ts'],
  },
  {
    name: 'an order for which money came that does not fit is signed again',
    why: 'The customer would pay a second time.',
    file: 'lib/orders/place/refuse-to-sign.ts',
    find: "if (kinds.some((kind) => kind !== 'never_prepared')) throw misfit();",
    replace: '',
    tests: ['tests/flows/anomaly.test.ts'],
  },
  {
    name: 'advice about an order before WeChat was asked about it',
    why: 'A payer who has paid would be told to place another order.',
    file: PLACE,
    find: "if (result.kind === 'query') throw await whyNotPayable(ports, order, result.because);",
    replace: "if (result.kind === 'query') throw result.because;",
    tests: [PLACE_TEST],
  },
  {
    name: 'a repeat may ask for other things under its number',
    why: 'It would get the prepay_id of another order, or of another payer.',
    file: PLACE,
    find: '  else refuseOther(order, terms, input);',
    replace: '',
    tests: [PLACE_TEST],
  },
  {
    name: "the caller's amount counts for a fixed price",
    why: 'Everything would cost one fen. It is refused before it could count, so both lines change.',
    file: PRICING,
    find: 'const totalFee = product.unitPrice * quantity;',
    replace: 'const totalFee = clientTotalFee ?? product.unitPrice * quantity;',
    also: [{ file: PRICING, find: 'if (clientTotalFee !== undefined) {', replace: 'if (quantity < 1) {' }],
    tests: ['tests/lib/orders/place/pricing.test.ts'],
  },
  {
    name: 'a row of the products table is not checked',
    why: 'A misspelled price would be sold as an open amount.',
    file: 'lib/aws/dynamodb-product-store.ts',
    find: 'return Item && readProduct(Item);',
    replace: 'return Item as Product | undefined;',
    tests: ['tests/lib/aws/dynamodb-product-store.test.ts'],
  },
  {
    name: "anybody reads anybody's order",
    why: 'What a stranger bought is nobody else’s business.',
    file: 'lib/orders/pay/look-up-order.ts',
    find: 'if (order?.openid !== openid) throw',
    replace: 'if (order === undefined) throw',
    tests: ['tests/lib/orders/pay/look-up-order.test.ts'],
  },
  {
    name: 'unpaid orders are not counted',
    why: 'One customer could take the time of the sweep from all others.',
    file: PLACE,
    find: 'if (open.length < maxOpenOrders) return;',
    replace: 'if (open.length < maxOpenOrders + Infinity) return;',
    tests: [PLACE_TEST],
  },
  {
    name: 'an order is closed before WeChat is asked whether it may be',
    why: 'An order that is just being created at WeChat would be asked about and left in doubt.',
    file: CLOSE,
    find: 'if (closableAt > now)',
    replace: 'if (closableAt < now)',
    tests: [CLOSE_TEST],
  },
  {
    name: 'money that does not fit is told as an order that cannot be closed yet',
    why: 'The customer would try again and again to close an order that holds money.',
    file: CLOSE,
    find: "if (outcome.kind === 'anomaly') {",
    replace: "if ((outcome.kind as string) === 'none') {",
    tests: [CLOSE_TEST],
  },
  {
    name: 'closing asks WeChat as often as it is called',
    why: 'One customer could flood WeChat, three calls each time.',
    file: CLOSE,
    find: 'if (!claim.written) {',
    replace: "if (!claim.written && claim.order.tradeState !== 'NOTPAY') {",
    tests: [CLOSE_TEST],
  },
  {
    name: 'session_key is returned',
    why: 'Who has it can forge and read the data that WeChat signs for this user. It is taken from the answer, then told.',
    file: LOGIN,
    find: 'const openid = await tradeCode(deps.send,',
    replace:
      'let key: unknown;\n    const openid = await tradeCode(async (asked) => { const answer = await deps.send(asked); key = String(answer.body && Buffer.from(answer.body)); return answer; },',
    also: [
      {
        file: LOGIN,
        find: 'return json(200, { openid,',
        replace:
          'return json(200, { session_key: (JSON.parse(String(key)) as { session_key?: string }).session_key, openid,',
      },
    ],
    tests: ['tests/flows/login.test.ts'],
  },
  {
    name: "another mini program's token is taken",
    why: 'The same openid would mean another person.',
    file: 'lib/http/session-token.ts',
    find: '      audience: config.WECHAT_APPID,\n',
    replace: '',
    tests: ['tests/lib/http/session-token.test.ts'],
  },
  {
    name: 'an error is logged with all that it carries',
    why: 'It may carry a message, and a message carries a signature.',
    file: 'lib/telemetry/telemetry.ts',
    find: 'logger[level](message, allowed(fields));',
    replace: 'logger[level](message, { ...fields });',
    tests: ['tests/lib/telemetry/telemetry.test.ts'],
  },
  {
    name: 'the merchant key defaults to ""',
    why: 'Everybody could sign.',
    file: 'lib/config/variables.ts',
    find: 'WECHAT_MCH_KEY: text(/^[0-9A-Za-z]{32}$/, KEY),',
    replace: "WECHAT_MCH_KEY: v.optional(v.string(), ''),",
    tests: ['tests/lib/config/config.test.ts'],
  },
];
