import type { Fields } from '../sign';
import type { Wechat } from '../world';
import { refuse, refuseParameter } from './refusal';

const closableAfter = 5 * 60 * 1000;

/**
 * `POST /pay/closeorder`: ends an unpaid order, five minutes after it was placed at the earliest.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011941222
 * @throws ParameterFault without a number; Refusal ORDERNOTEXIST, ORDERPAID, ORDERCLOSED, TRADE_STATE_ERROR (too early)
 */
export function closeorder(world: Wechat, fields: Fields): Fields {
  const now = world.clock.now();
  if (!fields.out_trade_no) refuseParameter('缺少参数out_trade_no');
  const order = world.ledger.byOutTradeNo(fields.out_trade_no, now);
  if (!order) refuse('ORDERNOTEXIST');
  if (order.state === 'CLOSED') refuse('ORDERCLOSED');
  if (order.state !== 'NOTPAY') refuse('ORDERPAID');
  if (now < order.createdAt + closableAfter)
    refuse('TRADE_STATE_ERROR', '订单生成后不能马上关闭，最短间隔为5分钟');
  order.state = 'CLOSED';
  return { result_msg: 'OK' };
}
