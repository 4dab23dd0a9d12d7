import { followRefund, type FollowPorts } from '../refund/follow-refund';
import { followShipment, type FollowShipmentPorts } from '../ship/follow-shipment';
import type { Operations } from './operations';
import type { ShippingService } from '../ports/shipping-service';
import type { WechatPay } from '../ports/wechat-pay';
import type { ReconcilePorts } from './reconcile-order';

type Guarded = Pick<WechatPay, 'queryOrder' | 'closeOrder' | 'queryRefund'>;

function guardWechatPay(wechatPay: Guarded, { call }: Operations): Guarded {
  return {
    queryOrder: (...parameters) => call('orderquery', () => wechatPay.queryOrder(...parameters)),
    closeOrder: (...parameters) => call('closeorder', () => wechatPay.closeOrder(...parameters)),
    queryRefund: (...parameters) => call('refundquery', () => wechatPay.queryRefund(...parameters)),
  };
}

function guardShipping(shipping: ShippingService, { call }: Operations): ShippingService {
  return {
    uploadShipping: (...parameters) => call('shipping', () => shipping.uploadShipping(...parameters)),
    isTradeManaged: () => call('shipping', () => shipping.isTradeManaged()),
  };
}

/**
 * What checking one order of a pass takes: each call of WeChat counts as one of its operation, and is not made while the
 * operation is skipped.
 *
 * @param shipping called when a shipment is followed: the time for its calls begins then
 */
export function checkPorts(
  ports: Omit<ReconcilePorts, 'followRefund' | 'followShipment'> & FollowPorts,
  shipping: () => FollowShipmentPorts,
  operations: Operations,
): ReconcilePorts {
  const guarded = { ...ports, ...guardWechatPay(ports, operations) };
  return {
    ...guarded,
    followRefund: (order, outRefundNo) => followRefund(guarded, order, outRefundNo),
    followShipment: (order) => {
      const unguarded = shipping();
      return followShipment({ ...unguarded, ...guardShipping(unguarded, operations) }, order);
    },
  };
}
