import { isExpired, pay, type PaidOtherwise, type WechatOrder } from '../ledger';
import { paymentNews } from '../notify/message';
import type { Wechat } from '../world';
import { failed, type ClientResult } from './result';
import type { Sheet } from './sheets';

/** What the user can do with an open sheet. */
export const sheetActions = {
  confirm: confirmSheet,
  cancel: cancelSheet,
  'not-enough': runShort,
} as const satisfies Record<string, (world: Wechat, sheet: Sheet, otherwise?: PaidOtherwise) => ClientResult>;

/** True for something that the user can do with a sheet. */
export function isSheetAction(name: string): name is keyof typeof sheetActions {
  return Object.hasOwn(sheetActions, name);
}

/** The user enters the password: the money moves, and the merchant is notified. */
function confirmSheet(world: Wechat, sheet: Sheet, otherwise?: PaidOtherwise): ClientResult {
  const now = world.clock.now();
  const order = world.ledger.byOutTradeNo(sheet.outTradeNo, now);
  // The order may have been paid on another sheet, closed or expired while this one was open.
  const obstacle = order ? whyNotPayable(order, sheet.prepayId, now) : '订单不存在';
  if (!order || obstacle) return give(sheet, 'failed', obstacle ?? '订单不存在');
  sheet.state = 'paid';
  world.notifier.announce(paymentNews(world, order, pay(order, now, world.random, otherwise)));
  if (world.faults.take('notify', order.outTradeNo, (name) => name === 'second-transaction')) {
    world.notifier.announce(paymentNews(world, order, pay(order, now, world.random)));
  }
  return { errMsg: 'requestPayment:ok' };
}

function cancelSheet(_world: Wechat, sheet: Sheet): ClientResult {
  sheet.state = 'cancelled';
  return { errMsg: 'requestPayment:fail cancel' };
}

function runShort(_world: Wechat, sheet: Sheet): ClientResult {
  return give(sheet, 'not-enough', '余额不足');
}

function give(sheet: Sheet, state: Sheet['state'], notice: string): ClientResult {
  sheet.state = state;
  sheet.notice = notice;
  return failed(notice);
}

/** What the client says instead of taking the money, or undefined if it can be taken. */
export function whyNotPayable(order: WechatOrder, prepayId: string, now: number): string | undefined {
  if (order.state === 'CLOSED') return '该订单已关闭';
  if (order.state !== 'NOTPAY') return '该订单已支付';
  return isExpired(order, prepayId, now) ? '订单已过期' : undefined;
}
