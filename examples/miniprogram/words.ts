import type { Order, RefundOfPayer } from './services/api';
import type { FailureReason } from './services/pay';

/** The two languages of the sample: that of the phone, and Chinese where it is another. */
export const language: 'zh' | 'en' = wx.getAppBaseInfo().language.startsWith('en') ? 'en' : 'zh';

interface Words {
  readonly shopName: string;
  readonly shopLine: string;
  readonly orders: string;
  readonly order: string;
  readonly buy: string;
  readonly donate: string;
  readonly less: string;
  readonly more: string;
  readonly amount: string;
  readonly amountWrong: string;
  readonly paying: string;
  readonly cancelled: string;
  readonly priceChanged: string;
  readonly states: Readonly<Record<Order['tradeState'] | 'pending' | 'expired', string>>;
  readonly explanations: Readonly<Record<Order['tradeState'] | 'pending' | 'expired', string>>;
  readonly refundStates: Readonly<Record<RefundOfPayer['refundStatus'], string>>;
  readonly product: string;
  readonly quantity: string;
  readonly number: string;
  readonly transaction: string;
  readonly created: string;
  readonly paid: string;
  readonly payableUntil: string;
  readonly refunded: string;
  readonly refunds: string;
  readonly payNow: string;
  readonly askAgain: string;
  readonly cancelOrder: string;
  readonly cancelSure: string;
  readonly toShop: string;
  readonly noOrders: string;
  readonly loading: string;
  readonly thatWasAll: string;
  /** What a payer can do about it; all other reasons get `otherReason`. */
  readonly reasons: Readonly<Partial<Record<FailureReason, string>>>;
  readonly otherReason: string;
}

const zh: Words = {
  shopName: '山间茶铺',
  shopLine: '一盏清茶，慢慢来',
  orders: '我的订单',
  order: '订单',
  buy: '购买',
  donate: '捐一点',
  less: '减一件',
  more: '加一件',
  amount: '金额（元）',
  amountWrong: '请输入金额，例如 5.20',
  paying: '支付中…',
  cancelled: '没有付款，订单还在，可以继续支付',
  priceChanged: '价格已更新，请确认后再付',
  states: {
    NOTPAY: '待支付',
    SUCCESS: '已支付',
    REFUND: '有退款',
    CLOSED: '已关闭',
    pending: '确认中',
    expired: '已过期',
  },
  explanations: {
    NOTPAY: '还没有收到付款',
    SUCCESS: '谢谢，钱已收到',
    REFUND: '退款原路返回，到账时间以微信为准',
    CLOSED: '这笔订单不能再支付了，请重新下单',
    pending: '付款可能已经完成，正在向微信确认。请稍后再查，不要重复支付',
    expired: '付款时间已过，请重新下单',
  },
  refundStates: {
    RESERVED: '退款处理中',
    PROCESSING: '退款处理中',
    SUCCESS: '已退款',
    CHANGE: '退款异常，商家会联系你',
    REFUNDCLOSE: '退款已关闭',
  },
  product: '商品',
  quantity: '数量',
  number: '订单号',
  transaction: '交易单号',
  created: '下单时间',
  paid: '支付时间',
  payableUntil: '支付截止',
  refunded: '退款合计',
  refunds: '退款',
  payNow: '继续支付',
  askAgain: '再查一次',
  cancelOrder: '取消订单',
  cancelSure: '取消后这笔订单不能再支付，确定取消吗？',
  toShop: '回到店铺',
  noOrders: '还没有订单',
  loading: '加载中…',
  thatWasAll: '没有更多了',
  reasons: {
    network_failed: '网络不通，请再试一次。不会重复扣款',
    wechat_unavailable: '微信繁忙，请稍后再试。不会重复扣款',
    login_failed: '登录失败，请再试一次',
    login_user_blocked: '微信限制了这个账号',
    login_rate_limited: '操作太频繁，请稍后再试',
    sku_off_sale: '这件商品暂时不卖',
    sku_unknown: '没有这件商品',
    total_fee_out_of_range: '金额不在允许的范围内',
    payment_refused: '余额不足，请换一种付款方式',
    payment_failed: '支付失败，没有扣款',
    order_expired: '付款时间已过，请重新下单',
    order_closed: '订单已关闭，请重新下单',
    order_not_found: '没有这笔订单',
    order_paid: '这笔订单已经付过款了',
    order_not_closable_yet: '下单满 5 分钟后才能取消，请稍后再试',
    too_many_open_orders: '未支付的订单太多，请先支付或取消一笔',
  },
  otherReason: '暂时无法完成，请联系商家',
};

const en: Words = {
  shopName: 'Hillside Tea',
  shopLine: 'A bowl of tea, in no hurry',
  orders: 'My orders',
  order: 'Order',
  buy: 'Buy',
  donate: 'Give',
  less: 'One less',
  more: 'One more',
  amount: 'Amount in yuan',
  amountWrong: 'Enter an amount, such as 5.20',
  paying: 'Paying…',
  cancelled: 'Nothing was paid. The order waits for you',
  priceChanged: 'The price has changed. Look at it, then pay',
  states: {
    NOTPAY: 'To be paid',
    SUCCESS: 'Paid',
    REFUND: 'Refund',
    CLOSED: 'Closed',
    pending: 'Being confirmed',
    expired: 'Expired',
  },
  explanations: {
    NOTPAY: 'No payment has arrived yet',
    SUCCESS: 'Thank you, the money has arrived',
    REFUND: 'The money goes back the way it came',
    CLOSED: 'This order can no longer be paid. Place a new one',
    pending: 'It may be paid, and WeChat is being asked. Look again later, and do not pay twice',
    expired: 'The time to pay is over. Place a new order',
  },
  refundStates: {
    RESERVED: 'On its way',
    PROCESSING: 'On its way',
    SUCCESS: 'Refunded',
    CHANGE: 'Stuck: the shop will contact you',
    REFUNDCLOSE: 'Not refunded',
  },
  product: 'Product',
  quantity: 'Quantity',
  number: 'Order number',
  transaction: 'Transaction',
  created: 'Ordered',
  paid: 'Paid',
  payableUntil: 'Payable until',
  refunded: 'Refunded in all',
  refunds: 'Refunds',
  payNow: 'Pay now',
  askAgain: 'Look again',
  cancelOrder: 'Cancel order',
  cancelSure: 'A cancelled order can no longer be paid. Cancel it?',
  toShop: 'Back to the shop',
  noOrders: 'No orders yet',
  loading: 'Loading…',
  thatWasAll: 'That was all',
  reasons: {
    network_failed: 'No connection. Try again: nothing is charged twice',
    wechat_unavailable: 'WeChat is busy. Try again later: nothing is charged twice',
    login_failed: 'Logging in failed. Try again',
    login_user_blocked: 'WeChat restricts this account',
    login_rate_limited: 'Too often. Try again later',
    sku_off_sale: 'This product is not on sale now',
    sku_unknown: 'There is no such product',
    total_fee_out_of_range: 'This amount is not possible',
    payment_refused: 'The balance is not enough: choose another way to pay',
    payment_failed: 'The payment failed. Nothing was charged',
    order_expired: 'The time to pay is over. Place a new order',
    order_closed: 'The order is closed. Place a new one',
    order_not_found: 'There is no such order',
    order_paid: 'This order is paid already',
    order_not_closable_yet: 'An order can be cancelled five minutes after it was placed. Try again later',
    too_many_open_orders: 'Too many unpaid orders. Pay or cancel one first',
  },
  otherReason: 'Not possible now. Please ask the shop',
};

/** Every text of the sample, in the language of the phone. */
export const words: Words = { zh, en }[language];

/** What the payer is told about a refusal. The code stands beside it, for whoever is asked for help. */
export function explain(reason: FailureReason): string {
  return `${words.reasons[reason] ?? words.otherReason} (${reason})`;
}
