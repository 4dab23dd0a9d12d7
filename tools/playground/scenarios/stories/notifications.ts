import { payParams } from '../forge';
import type { Scenario } from '../scenario';
import { staged } from '../stage';
import { until } from '../until';

/** WeChat gives up after so many attempts. */
const ALL_ATTEMPTS = 16;

/** What becomes of WeChat's notifications on their way. */
export const NOTIFICATION_STORIES = {
  lost: {
    id: 'lost',
    title: { en: 'The notification gets lost', zh: '通知丢了' },
    correct: {
      en: 'It asks WeChat itself, and books the signed answer: nobody who has paid stays unpaid.',
      zh: '主动去查单，按微信签名的应答记账：付了钱的订单不会一直是未支付。',
    },
    run: staged(async ({ order, pay, plantFault, tell, askShop, judgePaid, judgeUntouched, wechat }) => {
      const placed = await order();
      const { outTradeNo } = placed;
      const callOff = await plantFault('notify', 'lost', outTradeNo, { times: ALL_ATTEMPTS });
      await pay(placed);
      tell('The customer has paid, and WeChat’s notification got lost', '顾客付了款，微信的通知丢了');
      await askShop(placed);
      tell(
        'The phone asks the shop how the order stands; the shop asks WeChat',
        '手机来问订单，后端去问微信',
      );
      const paid = await judgePaid(outTradeNo);
      await callOff();
      await wechat.hurry(outTradeNo);
      tell('WeChat’s next attempt gets through', '微信下一次重发送到了');
      await judgeUntouched(paid);
    }),
  },
  late: {
    id: 'late',
    title: { en: 'The notification comes late', zh: '通知来晚了' },
    correct: {
      en: 'The sweep books the payment meanwhile; the late notification is answered SUCCESS and changes nothing.',
      zh: '定时查单先把账记上；迟到的通知照样回 SUCCESS，账不再变。',
    },
    run: staged(
      async ({ order, pay, plantFault, tell, reconcile, judge, judgePaid, judgeUntouched, wechat }) => {
        const placed = await order();
        const { outTradeNo } = placed;
        await plantFault('notify', 'late', outTradeNo, { delaySeconds: 3600 });
        await pay(placed);
        tell('The customer has paid; the notification will take an hour', '顾客付了款，通知要一小时后才到');
        await reconcile(outTradeNo);
        tell('The sweep asks WeChat about the order', '定时查单去问微信');
        const paid = await judgePaid(outTradeNo);
        await wechat.hurry(outTradeNo);
        tell('Now the notification comes', '通知这时才到');
        await judgeUntouched(paid);
        const entry = await wechat.ledger(outTradeNo);
        judge(
          'WeChat’s ledger: the late notification was accepted, and will not come again',
          '微信账本：迟到的通知已被接受，不会再来',
          entry?.notifies.at(-1)?.accepted === true,
          entry?.notifies.at(-1)?.answer ?? 'no notification',
        );
      },
    ),
  },
  doubled: {
    id: 'doubled',
    title: { en: 'The notification comes three times', zh: '同一通知来了三次' },
    correct: {
      en: 'One conditional write books it once; each copy is answered SUCCESS and changes nothing more.',
      zh: '一次条件写入只记一次账；每一份都回 SUCCESS，账不再变。',
    },
    run: staged(async (stage) => {
      const { order, pay, plantFault, tell, notify, judge, judgePaid, judgeUntouched, wechat } = stage;
      const placed = await order();
      const { outTradeNo } = placed;
      await plantFault('notify', 'doubled', outTradeNo, { copies: 3 });
      await pay(placed);
      tell(
        'The customer has paid; the notification came three times at once',
        '顾客付了款，同一条通知同时来了三份',
      );
      const paid = await judgePaid(outTradeNo);
      const entry = await wechat.ledger(outTradeNo);
      judge(
        'WeChat’s ledger: all three were accepted',
        '微信账本：三份都被接受',
        entry?.notifies.length === 3 && entry.notifies.every(({ accepted }) => accepted),
        `${entry?.notifies.filter(({ accepted }) => accepted).length ?? 0} of ${entry?.notifies.length ?? 0}`,
      );
      const [message = ''] = await wechat.bodies('out', '', outTradeNo);
      for (let copy = 0; copy < 3; copy += 1) await notify(outTradeNo, message);
      tell('Somebody sends the very same message three times more', '有人把同一条通知原样再发三遍');
      await judgeUntouched(paid);
    }),
  },
  overtaking: {
    id: 'overtaking',
    title: { en: 'The notification overtakes the answer to the order', zh: '通知比下单应答先到' },
    correct: {
      en: 'The row is written before WeChat is asked, so the money finds its order: it is kept on it, and never lost.',
      zh: '先写订单再调用微信，所以钱来了找得到订单：记在订单上，一分不丢。',
    },
    run: staged(async (stage) => {
      const { shop, wechat, tell, judge, plantFault, newNumber, logIn, postOrder, judgeNothingLost } = stage;
      const outTradeNo = newNumber();
      await plantFault('unifiedorder', 'applied-then-silence', outTradeNo);
      const token = await logIn();
      const answered = postOrder(token, outTradeNo).catch(() => undefined);
      const entry = await until(async () => {
        const found = await wechat.ledger(outTradeNo);
        return found?.prepayIds[0] === undefined ? undefined : found;
      }, 'WeChat was not asked for the order');
      tell('WeChat has taken the order, and its answer is still on its way', '微信已受理下单，应答还在路上');
      const row = await shop.orders.get(outTradeNo);
      judge('The row is in the table already', '订单表里已经有这一行', row !== undefined, 'no row');
      await stage.pay({ params: payParams(shop.merchant, `prepay_id=${entry.prepayIds[0] ?? ''}`) });
      tell('It is paid, and WeChat’s notification comes', '这时付了款，微信的通知到了');
      await judgeNothingLost(outTradeNo);
      await answered;
      tell('Only now the shop’s own request for the order ends', '后端的下单请求这才结束');
      await judgeNothingLost(outTradeNo);
    }),
  },
  replayed: {
    id: 'replayed',
    title: { en: 'The notification of another order is sent again', zh: '拿别的订单的通知来冒充' },
    correct: {
      en: 'The signature covers the order number: a genuine message pays its own order once, and no other.',
      zh: '签名覆盖订单号：真的通知只能让自己的订单付一次，别的订单用不了。',
    },
    run: staged(async ({ order, pay, tell, notify, judgePaid, judgeUnpaid, judgeUntouched, wechat }) => {
      const first = await order();
      await pay(first);
      const paid = await judgePaid(first.outTradeNo);
      const second = await order();
      const [message = ''] = await wechat.bodies('out', '', first.outTradeNo);
      await notify(second.outTradeNo, message.replaceAll(first.outTradeNo, second.outTradeNo));
      tell(
        'The first order’s message is sent with the second’s number put in',
        '把第一单的通知换上第二单的号发来',
      );
      await judgeUnpaid(second.outTradeNo);
      await notify(second.outTradeNo, message);
      tell('… and as it was', '再原样发一遍');
      await judgeUnpaid(second.outTradeNo);
      await judgeUntouched(paid);
    }),
  },
} as const satisfies Record<string, Scenario>;
