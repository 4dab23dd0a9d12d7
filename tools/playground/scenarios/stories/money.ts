import { paymentNotification, signed, toXml } from '../forge';
import type { Scenario } from '../scenario';
import { staged } from '../stage';
import { toldOf } from './forgeries';

/** Money that moved, and does not fit its order. Each message is signed rightly: WeChat, or whoever has the key, says so. */
export const MONEY_STORIES = {
  'wrong-amount': {
    id: 'wrong-amount',
    title: { en: 'A rightly signed notification of another amount', zh: '签名正确、金额不对的通知' },
    correct: {
      en: 'It compares total_fee with the order: the money is kept as an anomaly, and the order is not paid by it.',
      zh: '拿 total_fee 和订单核对：这笔钱记为异常款项，订单不会因此变成已支付。',
    },
    run: staged(async ({ order, pay, tell, notify, shop, judgeAnomaly, judgePaid }) => {
      const placed = await order();
      const { outTradeNo, row } = placed;
      const told = toldOf(row);
      const fields = paymentNotification(shop.merchant, { ...told, totalFee: told.totalFee === 1 ? 2 : 1 });
      await notify(outTradeNo, toXml(signed(fields, shop.merchant)));
      tell(
        `Paid is said to be ${fields['total_fee'] ?? ''} fen, the order is of ${told.totalFee}`,
        `通知说付了 ${fields['total_fee'] ?? ''} 分，订单是 ${told.totalFee} 分`,
      );
      await judgeAnomaly(outTradeNo, 'total_fee_mismatch', fields.transaction_id, 'NOTPAY');
      await pay(placed);
      tell('Then the customer pays the right amount', '然后顾客按正确金额付款');
      await judgePaid(outTradeNo);
      await judgeAnomaly(outTradeNo, 'total_fee_mismatch', fields.transaction_id, 'SUCCESS');
    }),
  },
  'wrong-payer': {
    id: 'wrong-payer',
    title: { en: 'A notification of another payer', zh: '付款人不对的通知' },
    correct: {
      en: 'It compares openid with the order: the money is kept as an anomaly, and the order is not paid by it.',
      zh: '拿 openid 和订单核对：这笔钱记为异常款项，订单不会因此变成已支付。',
    },
    run: staged(async ({ order, tell, notify, shop, judgeAnomaly }) => {
      const { outTradeNo, row } = await order();
      const told = { ...toldOf(row), openid: 'oSomebodyElseWhoPaidForIt001' };
      const fields = paymentNotification(shop.merchant, told);
      await notify(outTradeNo, toXml(signed(fields, shop.merchant)));
      tell('The right amount, paid by somebody else', '金额对，付款人是别人');
      await judgeAnomaly(outTradeNo, 'openid_mismatch', fields.transaction_id, 'NOTPAY');
    }),
  },
  'paid-twice': {
    id: 'paid-twice',
    title: { en: 'Two transactions for one order', zh: '一个订单付了两笔' },
    correct: {
      en: 'One transaction pays the order, the other is kept as an anomaly to be given back: neither is lost.',
      zh: '一笔付订单，另一笔记为异常款项等待退回：哪一笔都不会丢。',
    },
    run: staged(async ({ order, pay, tell, plantFault, judge, judgePaid, judgeNothingLost, row, wechat }) => {
      const placed = await order();
      const { outTradeNo } = placed;
      await plantFault('notify', 'second-transaction', outTradeNo);
      await pay(placed);
      await wechat.idle();
      tell('WeChat took the money twice, and notified of both', '微信收了两次钱，两笔都发了通知');
      await judgePaid(outTradeNo);
      await judgeNothingLost(outTradeNo);
      const kept = Object.keys((await row(outTradeNo))['anomalies'] as object);
      judge(
        'The second is an anomaly of its own (second_transaction)',
        '第二笔单独记为异常款项（second_transaction）',
        kept.length === 1 && kept.every((name) => name.startsWith('second_transaction#')),
        kept.join(', '),
      );
    }),
  },
  'paid-after-closing': {
    id: 'paid-after-closing',
    title: { en: 'Money after the order was closed', zh: '关单之后又来了钱' },
    correct: {
      en: 'A closed order stays closed; the money is kept as an anomaly, so that somebody gives it back.',
      zh: '关了的订单不再打开；这笔钱记为异常款项，由人退回。',
    },
    run: staged(async ({ order, tell, notify, reconcile, shop, judge, row: rowOf, judgeAnomaly, wechat }) => {
      const { outTradeNo, row } = await order();
      await wechat.close(outTradeNo);
      await reconcile(outTradeNo);
      const { tradeState } = await rowOf(outTradeNo);
      judge(
        'WeChat has closed the order, the sweep has asked, and the table says CLOSED',
        '微信关了单，定时查单问过，订单表是 CLOSED',
        tradeState === 'CLOSED',
        `tradeState ${String(tradeState)}`,
      );
      const fields = paymentNotification(shop.merchant, toldOf(row));
      await notify(outTradeNo, toXml(signed(fields, shop.merchant)));
      tell('A rightly signed notification says that it was paid', '一条签名正确的通知说它已付款');
      await judgeAnomaly(outTradeNo, 'paid_after_closed', fields.transaction_id, 'CLOSED');
    }),
  },
  'unknown-order': {
    id: 'unknown-order',
    title: { en: 'A notification of an order that nobody placed', zh: '没有这个订单的通知' },
    correct: {
      en: 'No order is made up for it; the money is kept under its transaction, and WeChat is let come again.',
      zh: '不会凭空造出订单；钱按交易号留存，并让微信再来。',
    },
    run: staged(async ({ order, tell, notify, newNumber, shop, judge, judgeUnpaid }) => {
      const { outTradeNo, row } = await order();
      const unknown = newNumber();
      const fields = paymentNotification(shop.merchant, { ...toldOf(row), outTradeNo: unknown });
      await notify(outTradeNo, toXml(signed(fields, shop.merchant)));
      tell(
        'A rightly signed notification names a number that no row has',
        '一条签名正确的通知，订单号表里没有',
      );
      const [made, kept] = [
        await shop.orders.get(unknown),
        await shop.orders.get(`unknown#${fields.transaction_id}`),
      ];
      judge('No order was made of it', '没有造出订单', made === undefined, String(made?.['tradeState']));
      judge('The money is kept under its transaction', '钱按交易号留存了', kept !== undefined, 'nothing');
      await judgeUnpaid(outTradeNo);
    }),
  },
} as const satisfies Record<string, Scenario>;
