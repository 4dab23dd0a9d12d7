/** What there is to say of one code, in one language: whole sentences. */
export interface Words {
  /** What it says, in one line that is the same for every occurrence. */
  readonly meaning: string;
  /** How it comes about; the most usual first. */
  readonly cause: string;
  /** What to do. */
  readonly fix: string;
}

/** The words of each code, in one language. */
export type WordsOf<Code extends string> = Readonly<Record<Code, Words>>;

/**
 * The `code` of an answer of this API. `meaning` is the answer's `title`, and `fix` its `detail`, unless the place that
 * refuses can say something more exact.
 */
export const API_ERRORS = {
  request_malformed: {
    meaning: 'The request body cannot be read.',
    cause: 'It is no JSON object, it is not valid UTF-8, or a form names a field twice.',
    fix: 'Send an object, such as {"sku": "…"}, or a form that names each field once.',
  },
  request_too_large: {
    meaning: 'The request body is too large.',
    cause: 'It has more than 16 KiB.',
    fix: 'Send less: only the fields that docs/api.md names.',
  },
  content_type_unsupported: {
    meaning: 'The content type is not supported.',
    cause: 'The body is said to be neither JSON nor a form.',
    fix: 'Send Content-Type: application/json (or application/x-www-form-urlencoded).',
  },
  field_invalid: {
    meaning: 'A field is missing or not valid.',
    cause:
      'A field is missing, has a value that is not allowed, or is none of this request; a misspelled one too.',
    fix: 'errors names each invalid field and its requirements.',
  },
  token_missing: {
    meaning: 'The session token is missing.',
    cause: 'The request has no header Authorization: Bearer <token>.',
    fix: 'Send the token of POST /login as the header Authorization: Bearer <token>.',
  },
  token_invalid: {
    meaning: 'The session token is not valid.',
    cause: 'It was cut or changed, comes from another stage, or SESSION_SECRET is a new one.',
    fix: 'The token is not one of this backend: log in again with POST /login.',
  },
  token_expired: {
    meaning: 'The session token has expired.',
    cause: 'A token lives two hours.',
    fix: 'The session has ended: log in again with wx.login and POST /login.',
  },
  openid_mismatch: {
    meaning: 'The openid is not the one that logged in.',
    cause: 'The body names another openid than the session.',
    fix: 'Leave it out: the payer is the openid of the session.',
  },

  login_code_invalid: {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    fix: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  login_code_used: {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    fix: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  login_rate_limited: {
    meaning: 'This user logs in too often.',
    cause:
      'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
    fix: 'Wait a minute before wx.login is called again for this user.',
  },
  login_user_blocked: {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    fix: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },

  sku_unknown: {
    meaning: 'There is no such product.',
    cause: 'The sku is misspelled, or the catalogue was not imported into this stage.',
    fix: 'Name a sku of the catalogue, or import it: npm run catalog -- import catalog.json.',
  },
  sku_off_sale: {
    meaning: 'This product is not on sale.',
    cause: 'Its onSale is false in the catalogue.',
    fix: 'Tell the customer; or set onSale to true and import the catalogue again.',
  },
  total_fee_required: {
    meaning: 'This product needs an amount.',
    cause: 'The amount of this product is open, and the request names none.',
    fix: 'Send totalFee, in fen, between minFee and maxFee of the product.',
  },
  total_fee_not_open: {
    meaning: 'This product has a fixed price.',
    cause: 'The request names an amount. Prices never come from the client.',
    fix: 'Leave totalFee out: the price of this product comes from the catalogue.',
  },
  total_fee_out_of_range: {
    meaning: 'The amount is out of range.',
    cause:
      'It is not between minFee and maxFee of the product, or the order costs more than one payment can be.',
    fix: 'Send an amount within the range that detail names, or order less at once.',
  },

  out_trade_no_used: {
    meaning: 'This out_trade_no is in use.',
    cause:
      "The number belongs to another customer's order, here or in another system of the same merchant. WeChat was queried and has no payment of yours.",
    fix: 'Another order has this number. Place yours under another outTradeNo.',
  },
  order_differs: {
    meaning: 'This order was placed with other values.',
    cause: 'Your own order of this number has another sku, quantity, attach or totalFee.',
    fix: 'Repeat it as it was, or place a new one under another outTradeNo.',
  },
  order_expired: {
    meaning: 'This order can no longer be paid.',
    cause: 'The ORDER_MINUTES of the order are over.',
    fix: 'Place a new one under another outTradeNo.',
  },
  order_paid: {
    meaning: 'This order is paid already.',
    cause:
      'The order is paid, or has a payment that does not match it. If WeChat reports it as paid, a signed query has confirmed that.',
    fix: 'This order is paid: read it with GET /orders/{outTradeNo}. Do not pay again.',
  },
  order_closed: {
    meaning: 'This order is closed.',
    cause:
      'It expired unpaid and was closed; or the number is of an order that another system of the merchant revoked. WeChat was queried.',
    fix: 'This order is closed. Place a new one under another outTradeNo.',
  },
  payment_refused: {
    meaning: 'WeChat refuses this payment.',
    cause: 'err_code NOTENOUGH: the balance of the payer is not enough.',
    fix: "The payer's balance is not enough. The payer may pay in another way; repeat the request then.",
  },
  order_not_found: {
    meaning: 'There is no such order.',
    cause:
      'The number is misspelled or of another stage; or the order is of another user, who alone may read it.',
    fix: 'No order that you may see has this number. Check the outTradeNo, upper and lower case too.',
  },
  order_not_closable_yet: {
    meaning: 'WeChat does not close this order yet.',
    cause:
      'It is younger than five minutes; or closing it was tried less than 15 seconds ago; or the payer is just paying it.',
    fix: 'Close it again from `closableAt` on. It can be paid until then.',
  },
  too_many_open_orders: {
    meaning: 'You have too many unpaid orders.',
    cause: 'As many orders of this user are unpaid and not expired as MAX_OPEN_ORDERS allows.',
    fix: 'Pay one of `openOrders`, or close one with POST /orders/{outTradeNo}/close, which WeChat allows five minutes after its creation; then repeat the request. The oldest come first.',
  },
  order_other_merchant: {
    meaning: 'This order is not of this merchant.',
    cause:
      'The order was placed under another AppID or merchant number than this backend has now: appId or mchId of the stage was changed.',
    fix: 'Nothing was changed, and WeChat Pay was not called. Use the stage that has the AppID and the merchant number of the order, or the merchant console.',
  },

  refund_funds_short: {
    meaning: 'The merchant account does not cover the refund.',
    cause: 'err_code NOTENOUGH: WeChat pays refunds from unsettled funds, which are too low.',
    fix: 'The unsettled funds of the merchant account do not cover this refund. Top the account up (pay.weixin.qq.com), then repeat the same request, with the same outRefundNo.',
  },
  refund_refused: {
    meaning: 'WeChat will not make this refund.',
    cause: "The payment is too old, or the payer's account cannot receive the money.",
    fix: 'Refund the customer in another way.',
  },
  refund_transaction_unknown: {
    meaning: 'The order has no payment of this transaction.',
    cause: 'transactionId is neither the payment of this order nor one of its anomalies.',
    fix: 'Name the transactionId of one of the anomalies of this order, or leave it out for the payment itself.',
  },
  refund_differs: {
    meaning: 'This refund was requested with other values.',
    cause: 'The same outRefundNo came before with another refundFee, reason or transactionId.',
    fix: 'The order has a refund of this outRefundNo with another refundFee, reason or transactionId. Repeat that refund unchanged, or use another outRefundNo.',
  },
  refund_over_rest: {
    meaning: 'The refund exceeds the remaining amount.',
    cause: 'Other refunds of this payment were made or are reserved.',
    fix: 'Request at most the remaining amount, which detail names.',
  },
  refund_currency: {
    meaning: 'The payment was not made in CNY.',
    cause: 'fee_type of the payment is another currency, which this backend does not refund.',
    fix: 'Refund money of another currency by hand, in the merchant console (pay.weixin.qq.com).',
  },
  refund_too_soon: {
    meaning: 'Refunds of one order are a minute apart.',
    cause: 'Another refund of this order is less than a minute old.',
    fix: 'WeChat Pay requires a minute between two refunds of one order. Repeat the same request in a minute.',
  },
  refund_too_many: {
    meaning: 'An order is refunded 50 times at most.',
    cause: '50 refunds of this order were requested.',
    fix: 'WeChat Pay refunds one order at most 50 times. Refund the rest in another way.',
  },
  refund_too_late: {
    meaning: 'The payment is more than a year old.',
    cause: 'WeChat Pay takes refunds within a year of the payment.',
    fix: 'WeChat Pay refunds within a year. Refund the customer in another way.',
  },
  refund_number_used: {
    meaning: 'This out_refund_no is in use.',
    cause:
      'Another system of the same merchant, or the merchant console, has refunded something under this number.',
    fix: 'WeChat Pay knows this outRefundNo as another refund: numbers are unique per merchant. Use another outRefundNo.',
  },

  shipping_off: {
    meaning: 'Shipments are not switched on.',
    cause: 'WECHAT_SHIPPING of this stage is not yes.',
    fix: 'Set the parameter shipping to yes (WECHAT_SHIPPING) if WeChat freezes the money of this mini program until goods are shipped; otherwise no upload is needed.',
  },
  shipping_not_managed: {
    meaning: 'WeChat manages no shipments here.',
    cause: '发货信息管理 is not enabled for this mini program.',
    fix: 'WeChat does not manage shipments of this mini program (发货信息管理 is not enabled), so no money is frozen. Remove WECHAT_SHIPPING.',
  },
  order_not_paid: {
    meaning: 'This order is not paid.',
    cause: 'It is unpaid or closed; or it has a payment that does not match it.',
    fix: 'Only a paid order can be refunded or shipped. Read the order first; to refund a payment that does not match it, name its transactionId.',
  },
  order_refunded: {
    meaning: 'This order has been refunded in full.',
    cause: 'Its refunds equal its payment.',
    fix: 'This order is refunded in full, so WeChat needs no shipment.',
  },
  shipment_differs: {
    meaning: 'This order was shipped with other values.',
    cause: 'The order has a shipment with another logisticsType or other parcels.',
    fix: 'Another shipment of this order was sent before. Repeat that one, or send this one with "correction": true, which WeChat allows once.',
  },
  shipment_not_uploaded: {
    meaning: 'There is no shipment to correct yet.',
    cause: 'The request says correction, and WeChat has no shipment of this order.',
    fix: 'WeChat does not have a shipment of this order yet. Send it without correction, or wait until its shippingState is UPLOADED.',
  },
  shipment_corrected: {
    meaning: 'This shipment has been corrected already.',
    cause: 'WeChat allows one correction, which was made already.',
    fix: 'WeChat allows one correction per shipment, which was made already. Inform the payer by other means.',
  },
  shipment_refused: {
    meaning: 'WeChat refuses this shipment.',
    cause: "WeChat rejects a value of the shipment, or the payment's state allows no shipment.",
    fix: 'detail names the reason and the errcode: send a corrected shipment.',
  },

  merchant_misconfigured: {
    meaning: 'WeChat refuses our configuration.',
    cause:
      "AppID, AppSecret, merchant number, key, certificate, IP allow-list or permissions differ from WeChat's records; npm run doctor finds which.",
    fix: 'The operator of this backend has to act: the log names the errCode or errcode, docs/errors.md has the fix of each.',
  },
  wechat_refused: {
    meaning: 'WeChat refuses our request.',
    cause: 'A parameter is missing, invalid or inconsistent with another, or the signature is wrong.',
    fix: 'The operator of this backend has to act: the log has errCode, errcode or returnMsg; docs/errors.md explains each.',
  },
  wechat_answer_invalid: {
    meaning: "WeChat's answer is not trustworthy.",
    cause: 'The answer is unsigned, wrongly signed, malformed, or contradicts the orders table.',
    fix: 'Repeat the same request; nothing is lost. For a login, call wx.login again for a new code.',
  },
  wechat_unavailable: {
    meaning: 'WeChat does not answer.',
    cause:
      'WeChat is busy or does not answer, or reports an order as paid or closed that its query does not confirm.',
    fix: 'Repeat the same request, with the same numbers, in a few seconds. For a login, call wx.login again for a new code.',
  },
  internal_error: {
    meaning: 'Something went wrong on our side.',
    cause: 'The database did not answer, a product of the catalogue is broken, or there is a bug.',
    fix: 'Repeat the same request; if it fails again, the log of this function has the reason.',
  },
} as const satisfies WordsOf<string>;
