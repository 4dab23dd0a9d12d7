import type { CallName, Fault } from './faults';
import { answerCodeToSession } from './jscode2session';
import { answerDownloadBill } from './pay/downloadbill';
import { answerPayCall, type PayCall } from './pay/gateway';
import { answerIsTradeManaged, answerUploadShippingInfo } from './shipping/upload';
import { answerStableToken } from './stable-token';
import type { WireAnswer, WireRequest } from './wire';
import type { Wechat } from './world';

type Answer = (wechat: Wechat, request: WireRequest, fault: Fault | undefined) => WireAnswer;

/** A call that WeChat answers. */
export interface Call {
  name: CallName;
  answer: Answer;
}

const payCall = (name: PayCall): Call => ({
  name,
  answer: (wechat, request, fault) => answerPayCall(wechat, name, request, fault),
});

/** Every call that WeChat answers, by its path. */
export const calls: Readonly<Record<string, Call>> = {
  '/sns/jscode2session': { name: 'jscode2session', answer: answerCodeToSession },
  '/cgi-bin/stable_token': { name: 'stable_token', answer: answerStableToken },
  '/wxa/sec/order/upload_shipping_info': { name: 'upload_shipping_info', answer: answerUploadShippingInfo },
  '/wxa/sec/order/is_trade_managed': { name: 'is_trade_managed', answer: answerIsTradeManaged },
  '/pay/unifiedorder': payCall('unifiedorder'),
  '/pay/orderquery': payCall('orderquery'),
  '/pay/closeorder': payCall('closeorder'),
  '/pay/refundquery': payCall('refundquery'),
  '/pay/downloadbill': { name: 'downloadbill', answer: answerDownloadBill },
  '/payitil/report': payCall('report'),
  '/secapi/pay/refund': payCall('refund'),
};
