import { OTHER_KEY, payParams } from '../forge';
import type { Scenario } from '../scenario';
import { staged, type Stage } from '../stage';

/** The phone refuses with words that it is known for, and the books stay as they are. */
async function judgeDialog(
  stage: Stage,
  outTradeNo: string,
  params: object,
  expected: string,
): Promise<void> {
  const opened = await stage.requestPayment(params);
  const dialog = 'dialog' in opened ? opened.dialog : 'a pay sheet';
  stage.judge(`The phone says ${expected}`, `手机提示：${expected}`, dialog === expected, dialog);
  await stage.judgeUnpaid(outTradeNo);
}

/** The customer leaves the sheet without paying, and pays on the next one. */
function leaving(action: 'cancel' | 'not-enough', en: string, zh: string): Scenario['run'] {
  return staged(async ({ order, requestPayment, tell, pay, wechat, judgeUnpaid, judgePaid }) => {
    const placed = await order();
    const opened = await requestPayment(placed.params);
    if (!('sheet' in opened)) throw new Error(`the phone opens no pay sheet: ${opened.dialog}`);
    await wechat.answerSheet(opened.sheet, action);
    tell(en, zh);
    await judgeUnpaid(placed.outTradeNo);
    await pay(placed);
    tell('The customer tries again, and pays', '顾客再试一次，付了款');
    await judgePaid(placed.outTradeNo);
  });
}

/** What goes wrong on the phone. */
export const PHONE_STORIES = {
  'malformed-package': {
    id: 'malformed-package',
    title: {
      en: 'A malformed package: 调用支付JSAPI缺少参数: total_fee',
      zh: 'package 写错：调用支付JSAPI缺少参数: total_fee',
    },
    correct: {
      en: 'It gives package as prepay_id=…; without that the phone names a field that nobody can find.',
      zh: 'package 写成 prepay_id=…；否则手机会怪到一个找不到的字段上。',
    },
    run: staged(async (stage) => {
      const { order, tell, shop, pay, judgePaid } = stage;
      const placed = await order();
      const { outTradeNo, row } = placed;
      const prepayId = String(row['prepayId']);
      tell('package is the bare prepay_id, and rightly signed', 'package 只写了 prepay_id 的值，签名是对的');
      await judgeDialog(
        stage,
        outTradeNo,
        payParams(shop.merchant, prepayId),
        '调用支付JSAPI缺少参数: total_fee',
      );
      tell(
        'package is prepay_id=undefined: the order had failed, and nobody looked',
        'package 是 prepay_id=undefined：下单失败了没人看',
      );
      await judgeDialog(
        stage,
        outTradeNo,
        payParams(shop.merchant, 'prepay_id=undefined'),
        '调用支付JSAPI缺少参数: total_fee',
      );
      await pay(placed);
      tell(
        'With what the backend gave, the sheet opens, and the customer pays',
        '用后端给的参数，弹出支付面板，顾客付款',
      );
      await judgePaid(outTradeNo);
    }),
  },
  'wrong-key': {
    id: 'wrong-key',
    title: { en: 'The wrong key: 支付验证签名失败', zh: '密钥不对：支付验证签名失败' },
    correct: {
      en: 'It signs paySign with the key and the sign type that the order was placed with.',
      zh: 'paySign 用下单时的同一个密钥、同一种签名方式。',
    },
    run: staged(async (stage) => {
      const { order, tell, shop, pay, judgePaid } = stage;
      const placed = await order();
      const { outTradeNo, row } = placed;
      const prepay = `prepay_id=${String(row['prepayId'])}`;
      tell('paySign is made with another key', 'paySign 用了别的密钥');
      const other = payParams({ ...shop.merchant, key: OTHER_KEY }, prepay);
      await judgeDialog(stage, outTradeNo, other, '支付验证签名失败');
      tell('The right key, and another sign type than the order’s', '密钥对，签名方式和下单时不同');
      const signType = shop.merchant.signType === 'MD5' ? 'HMAC-SHA256' : 'MD5';
      await judgeDialog(
        stage,
        outTradeNo,
        payParams({ ...shop.merchant, signType }, prepay),
        '支付验证签名失败',
      );
      await pay(placed);
      tell(
        'With what the backend gave, the sheet opens, and the customer pays',
        '用后端给的参数，弹出支付面板，顾客付款',
      );
      await judgePaid(outTradeNo);
    }),
  },
  cancelled: {
    id: 'cancelled',
    title: { en: 'The customer cancels', zh: '顾客取消支付' },
    correct: {
      en: 'The order stays as it is, and can be paid later: a cancelled sheet is no end.',
      zh: '订单保持不变，之后还能付：取消不是结局。',
    },
    run: leaving('cancel', 'The customer closes the pay sheet', '顾客关掉了支付面板'),
  },
  'not-enough': {
    id: 'not-enough',
    title: { en: 'Not enough balance', zh: '余额不足' },
    correct: {
      en: 'No money, no payment: the order stays unpaid, and the same order is paid when there is money.',
      zh: '没扣钱就没付款：订单仍未支付，有钱了还付同一单。',
    },
    run: leaving('not-enough', 'The customer’s balance is not enough', '顾客的余额不足'),
  },
} as const satisfies Record<string, Scenario>;
