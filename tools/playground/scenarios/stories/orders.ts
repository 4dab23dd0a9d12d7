import type { Row, Scenario } from '../scenario';
import { staged, type Stage } from '../stage';

/** One attempt of the customer's is one order, in the table and at WeChat, however often the backend had to ask. */
async function judgeOneOrder({ shop, wechat, judge }: Stage, { openid }: Row): Promise<void> {
  const rows = (await shop.orders.all()).filter((each) => each['openid'] === openid);
  const entries = (await wechat.allOrders()).filter((each) => each.openid === openid);
  judge(
    'It is one order, in the table and at WeChat',
    '订单表里、微信那里，都只有这一单',
    rows.length === 1 && entries.length === 1,
    `table ${rows.length}, WeChat ${entries.length}`,
  );
}

/** What makes an order what it is. */
const TERMS = ['openid', 'sku', 'quantity', 'totalFee', 'prepayId', 'createdAt', 'tradeState'] as const;
const termsOf = (row: Row): string => TERMS.map((name) => `${name} ${String(row[name])}`).join(', ');

/** What goes wrong while the order is placed at WeChat. */
export const ORDER_STORIES = {
  'system-error': {
    id: 'system-error',
    title: { en: 'SYSTEMERROR, then fine', zh: '先 SYSTEMERROR，再正常' },
    correct: {
      en: 'It asks again with the same number and the same parameters; the customer notices nothing.',
      zh: '用同一个订单号、同样的参数再下一次单；顾客毫无察觉。',
    },
    run: staged(async (stage) => {
      const { newNumber, plantFault, tell, order, pay, judgePaid } = stage;
      const outTradeNo = newNumber();
      await plantFault('unifiedorder', 'systemerror', outTradeNo);
      tell('WeChat will answer the order with SYSTEMERROR once', '微信第一次会回 SYSTEMERROR');
      const placed = await order(outTradeNo);
      await judgeOneOrder(stage, placed.row);
      await pay(placed);
      tell('The customer pays', '顾客付款');
      await judgePaid(outTradeNo);
    }),
  },
  silence: {
    id: 'silence',
    title: { en: 'WeChat takes the order and says nothing', zh: '微信受理了却不应答' },
    correct: {
      en: 'After five seconds it asks again with the same number, never with a new one: there is one order.',
      zh: '等五秒后用同一个订单号再问，绝不换号：始终只有一单。',
    },
    run: staged(async (stage) => {
      const { newNumber, plantFault, tell, order, pay, judgePaid } = stage;
      const outTradeNo = newNumber();
      await plantFault('unifiedorder', 'applied-then-silence', outTradeNo);
      tell(
        'WeChat will take the order and not answer; this takes five seconds',
        '微信会受理但不应答，要等五秒',
      );
      const placed = await order(outTradeNo);
      await judgeOneOrder(stage, placed.row);
      await pay(placed);
      tell('The customer pays', '顾客付款');
      await judgePaid(outTradeNo);
    }),
  },
  'order-paid': {
    id: 'order-paid',
    title: { en: 'WeChat says ORDERPAID', zh: '微信说 ORDERPAID' },
    correct: {
      en: 'It asks how the order stands, and books only what the signed answer says: a code is no payment.',
      zh: '去查单，只按签名的应答记账：一个错误码不等于付款。',
    },
    run: staged(async (stage) => {
      const {
        newNumber,
        plantFault,
        tell,
        logIn,
        postOrder,
        wechat,
        judge,
        judgeUnpaid,
        order,
        pay,
        judgePaid,
      } = stage;
      const outTradeNo = newNumber();
      await plantFault('unifiedorder', 'err-code', outTradeNo, { errCode: 'ORDERPAID' });
      await postOrder(await logIn(), outTradeNo);
      tell('WeChat says ORDERPAID to an order that nobody has paid', '没人付过款，微信却说 ORDERPAID');
      const asked = await wechat.bodies('in', '/pay/orderquery', outTradeNo);
      judge('The shop asked WeChat how the order stands', '后端去查了单', asked.length > 0, 'no orderquery');
      await judgeUnpaid(outTradeNo);
      tell('The customer tries again with the same number', '顾客用同一个订单号再试');
      await pay(await order(outTradeNo));
      await judgePaid(outTradeNo);
    }),
  },
  'number-twice': {
    id: 'number-twice',
    title: { en: 'An order number is used twice', zh: '订单号用了两次' },
    correct: {
      en: 'A number is one order of one customer: any other request under it is refused, and the order stays as it was.',
      zh: '一个号就是一个顾客的一张订单：别的请求一律拒绝，订单原样不动。',
    },
    run: staged(async ({ order, logIn, postOrder, tell, judge, row, pay, judgePaid, wechat }) => {
      const placed = await order();
      const { outTradeNo, token } = placed;
      const judgeSame = async (): Promise<void> => {
        const after = await row(outTradeNo);
        const entry = await wechat.ledger(outTradeNo);
        judge(
          'The order in the table is what it was, and so is WeChat’s',
          '表里的订单和微信那里的都没有变',
          termsOf(after) === termsOf(placed.row) && entry?.totalFee === placed.row['totalFee'],
          termsOf(after),
        );
      };
      await postOrder(await logIn('scenario-stranger'), outTradeNo);
      tell('Another customer orders under the same number', '另一个顾客用同一个订单号下单');
      await judgeSame();
      await postOrder(token, outTradeNo, { quantity: 2 });
      tell('The same customer orders two pieces under it', '同一个顾客用它改买两件');
      await judgeSame();
      await postOrder(token, outTradeNo);
      tell('The same customer repeats the request as it was', '同一个顾客原样再发一次');
      await judgeSame();
      await pay(placed);
      tell('The customer pays', '顾客付款');
      await judgePaid(outTradeNo);
    }),
  },
} as const satisfies Record<string, Scenario>;
