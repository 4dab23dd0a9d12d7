import type { ErrorCode } from '../errors/errors';

/**
 * What to do about an `errcode` of a shipment:
 * - `done`: WeChat has it;
 * - `later`: WeChat does not know the payment yet: the same message again, in minutes;
 * - `shipped_before`: WeChat has a finished shipment already; whether that is this one, the orders table decides;
 * - `ask_caller`: only another shipment helps;
 * - `renew_token`: the same message with another access token, once;
 * - `repeat`: WeChat failed, and may have taken it all the same: the same message again, later;
 * - `slower`: WeChat turned it away unread, since too many came: the same message again, later;
 * - `alarm`: our set-up or our message is wrong, so that WeChat did not take it, and only a person can mend it.
 */
export type ShippingAction =
  'done' | 'later' | 'shipped_before' | 'ask_caller' | 'renew_token' | 'repeat' | 'slower' | 'alarm';

export interface ShippingErrcodeRow {
  readonly action: ShippingAction;
  /** The error that the API answers where the action leads nowhere. */
  readonly code: ErrorCode;
  /** Read by the caller of the API. */
  readonly detail: string;
}

const done = { action: 'done', code: 'internal_error', detail: 'WeChat has this shipment.' } as const;

const busy = {
  action: 'repeat',
  code: 'wechat_unavailable',
  detail: 'WeChat is busy. The shipment is written down and is sent again by itself.',
} as const satisfies ShippingErrcodeRow;

const tooMany = { ...busy, action: 'slower' } as const satisfies ShippingErrcodeRow;

const token = {
  action: 'renew_token',
  code: 'wechat_refused',
  detail: 'WeChat refuses an access token that it has just given. Does another program force new ones?',
} as const satisfies ShippingErrcodeRow;

const setUp = {
  action: 'alarm',
  code: 'merchant_misconfigured',
  detail:
    'WeChat refuses the set-up of this mini program: check WECHAT_APPID, that 发货信息管理 is in force for it, and its IP allow-list.',
} as const satisfies ShippingErrcodeRow;

const ourBug = {
  action: 'alarm',
  code: 'wechat_refused',
  detail: 'WeChat refuses the message as it was built. The log names the errcode.',
} as const satisfies ShippingErrcodeRow;

function refused(detail: string): ShippingErrcodeRow {
  return { action: 'ask_caller', code: 'shipment_refused', detail };
}

const SHIPPED = 'WeChat has a finished shipment of this order already';

/**
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const SHIPPING_ERRCODES: Readonly<Record<string, ShippingErrcodeRow>> = {
  '0': done,
  // Nothing changed: the same message came before.
  '10060023': done,
  '10060001': {
    action: 'later',
    code: 'wechat_unavailable',
    detail: 'WeChat does not know this payment yet. The shipment is sent again by itself.',
  },
  '10060002': {
    action: 'shipped_before',
    code: 'shipment_refused',
    detail: `${SHIPPED} and takes no other.`,
  },
  '10060003': {
    action: 'shipped_before',
    code: 'shipment_refused',
    detail: `${SHIPPED}, and its one correction is used up.`,
  },
  '40001': token,
  '40014': token,
  '42001': token,
  '-1': busy,
  '10060012': busy,
  '10060019': busy,
  '44990': tooMany,
  '45009': tooMany,
  '45011': tooMany,
  '10060004': refused('The payment cannot be shipped in its state: it may be refunded or settled already.'),
  '10060005': refused('WeChat does not take this logisticsType.'),
  '10060006': refused('Only what an express company carries may go in several parcels.'),
  '10060008': refused('itemDesc is missing.'),
  '10060009': refused('itemDesc is too long.'),
  '10060014': refused('A value of the shipment is not as WeChat wants it.'),
  '10060020': refused('No parcel says what is in it: send itemDesc.'),
  '10060024': refused('These are too many parcels.'),
  '10060025': refused('expressCompany is too long: send the code of the company, such as YTO.'),
  '10060026': refused('trackingNo is too long.'),
  '10060031': refused('WeChat says that another user paid this order.'),
  '268485226': refused('trackingNo is missing.'),
  '268485227': refused('expressCompany is missing.'),
  '10060007': ourBug,
  '268485194': ourBug,
  '268485195': ourBug,
  '268485216': ourBug,
  '268485224': ourBug,
  '268485228': ourBug,
  '40013': setUp,
  '40097': setUp,
  '40164': setUp,
  '48001': setUp,
  '61004': setUp,
};

/**
 * The row of an `errcode`. One that nobody has described is an error of ours to mend, and the shipment stays to be sent;
 * what became of it at WeChat, nobody knows.
 */
export function shippingErrcode(errcode: number): ShippingErrcodeRow {
  return SHIPPING_ERRCODES[String(errcode)] ?? { ...ourBug, action: 'repeat' };
}
