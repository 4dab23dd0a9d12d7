import { randomHex, refundNotification } from '../forge';
import type { Row, Scenario } from '../scenario';
import { staged, type Stage } from '../stage';

/** A paid order whose money is asked back by the staff. */
async function refundOf(stage: Stage, paid: Row, outRefundNo: string): Promise<void> {
  const { shop, tell } = stage;
  const heading = { from: 'staff', to: 'shop', name: 'POST /refunds' } as const;
  await shop.request(heading, `${shop.apiUrl}/refunds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      outTradeNo: paid.outTradeNo,
      outRefundNo,
      refundFee: paid['totalFee'],
      reason: 'scenario',
    }),
  });
  tell('The staff give the money back', '店员退款');
}

/** Seconds: longer than anybody waits for a scenario. */
const AN_HOUR = 3_600;

/** Money that goes back. */
export const REFUND_STORIES = {
  'refund-forged': {
    id: 'refund-forged',
    title: { en: 'A forged refund notification, then the real one', zh: '退款通知先假后真' },
    correct: {
      en: 'A refund notification is sealed, not signed: it is a hint to ask WeChat, and the answer counts.',
      zh: '退款通知只加密、不签名：它只是提示，去问微信，以应答为准。',
    },
    run: staged(async (stage) => {
      const { shop, wechat, tell, order, pay, judgePaid, judgeRefund, reconcile } = stage;
      const placed = await order();
      const { outTradeNo } = placed;
      await pay(placed);
      const paid = await judgePaid(outTradeNo);
      const outRefundNo = `refund-${randomHex(12)}`;
      await wechat.endRefund(outRefundNo, AN_HOUR);
      await refundOf(stage, paid, outRefundNo);
      await judgeRefund(outTradeNo, outRefundNo, 'PROCESSING');
      const refund = (await wechat.ledger(outTradeNo))?.refunds.find(
        (each) => each.outRefundNo === outRefundNo,
      );
      if (refund?.notifyUrl == null)
        throw new Error('WeChat was given no address for the refund’s notification');
      const fee = String(paid['totalFee']);
      const body = refundNotification(shop.merchant, {
        out_refund_no: outRefundNo,
        out_trade_no: outTradeNo,
        refund_account: 'REFUND_SOURCE_UNSETTLED_FUNDS',
        refund_fee: fee,
        refund_id: refund.refundId,
        refund_recv_accout: '支付用户零钱',
        refund_request_source: 'API',
        refund_status: 'SUCCESS',
        settlement_refund_fee: fee,
        success_time: '2026-01-01 20:00:00',
        total_fee: fee,
        transaction_id: String(paid['transactionId']),
      });
      await shop.request({ from: 'wechat', to: 'shop', name: 'refund-notify' }, refund.notifyUrl, {
        method: 'POST',
        headers: { 'content-type': 'text/xml; charset=UTF-8' },
        body,
      });
      tell(
        'A message in WeChat’s name, sealed with the right key, says SUCCESS',
        '一条冒名的通知，密钥是对的，说退款 SUCCESS',
      );
      await judgeRefund(outTradeNo, outRefundNo, 'PROCESSING');
      await wechat.endRefund(outRefundNo, 0);
      await wechat.idle();
      tell('Now the money is really back, and WeChat notifies of it', '钱真的退到了，微信发来通知');
      await reconcile(outTradeNo);
      tell('The sweep asks too', '定时查单也去问');
      await judgeRefund(outTradeNo, outRefundNo, 'SUCCESS');
    }),
  },
  'refund-lost': {
    id: 'refund-lost',
    title: { en: 'The refund notification gets lost', zh: '退款通知丢了' },
    correct: {
      en: 'The sweep asks WeChat until the refund has ended: no refund stays under way for ever.',
      zh: '定时去问微信，直到退款有结果：不会一直停在处理中。',
    },
    run: staged(async (stage) => {
      const { wechat, tell, order, pay, judgePaid, judgeRefund, plantFault, reconcile } = stage;
      const placed = await order();
      const { outTradeNo } = placed;
      await pay(placed);
      const paid = await judgePaid(outTradeNo);
      const outRefundNo = `refund-${randomHex(12)}`;
      await plantFault('refund-notify', 'lost', outTradeNo, { times: 16 });
      await wechat.endRefund(outRefundNo, 0);
      await refundOf(stage, paid, outRefundNo);
      await wechat.idle();
      tell('The money is back, and WeChat’s notification of it got lost', '钱已退到，微信的退款通知丢了');
      await reconcile(outTradeNo);
      tell('The sweep asks WeChat about the refund', '定时查单去问这笔退款');
      await judgeRefund(outTradeNo, outRefundNo, 'SUCCESS');
    }),
  },
} as const satisfies Record<string, Scenario>;
