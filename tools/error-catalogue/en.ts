import type { NotifyRefusal } from '../../lib/errors/errors';
import { API_ERRORS, type Words, type WordsOf } from '../../lib/errors/texts';
import type { ClientWords, ErrCodeKey } from './words';

/** What lib itself answers with, so that this is the whole catalogue in English. */
export { API_ERRORS };
export { FIELD_SOURCES, RETURN_MSGS } from '../../lib/wechat/pay/v2/return-msg';

/** Why a notification is refused, as the log and the metric NotificationsRefused name it. */
export const NOTIFY_REFUSALS = {
  body_too_large: {
    meaning: 'The message has more than 64 KiB.',
    cause: 'The sender is not WeChat, whose payment notifications have one or two KiB.',
    fix: 'No action is needed.',
  },
  not_utf8: {
    meaning: 'The message is not valid UTF-8.',
    cause: 'It was forged, or re-encoded on the way, for example by a proxy with GBK.',
    fix: "Let nothing change the body on the way: the function must receive WeChat's bytes.",
  },
  xml_malformed: {
    meaning: 'The message is not the flat XML that WeChat sends.',
    cause: 'It has a DOCTYPE, comments, attributes, nested or repeated elements, which WeChat never sends.',
    fix: 'No action is needed, unless notifications of your own payments are refused: then pass the body to npm run explain.',
  },
  sign_missing: {
    meaning: 'The message has no sign.',
    cause: 'An outsider found the address and probes it.',
    fix: 'No action is needed.',
  },
  sign_mismatch: {
    meaning: 'The signature of the notification is wrong.',
    cause:
      'A forgery; or WECHAT_MCH_KEY is not the key of the merchant console, or was changed a moment ago; or the order was placed under another sign type.',
    fix: 'If notifications of your own payments are refused, compare the key with the console, and after a change set WECHAT_MCH_KEY_PREVIOUS for a day.',
  },
  ambiguous: {
    meaning: 'The signature fits two readings of the same text.',
    cause:
      'A value other than attach holds "&", a name and "=": the fields of a genuinely signed message were split anew, or another system under the same key allows such a text in a field.',
    fix: 'Nothing in the message was used. The log names the field (field). If it is set by another system of yours, remove "&" and "=" there.',
  },
  sign_type_mismatch: {
    meaning: 'The sign type differs from the configured one.',
    cause: 'WECHAT_SIGN_TYPE was changed while orders were open, or the message names another type.',
    fix: 'Change WECHAT_SIGN_TYPE back until these orders are paid or closed: an order keeps the type it was placed with.',
  },
  field_missing: {
    meaning: 'The message is not a complete payment: an element is missing.',
    cause: 'It is another message signed with the key, such as a paySign, sent by its holder.',
    fix: 'The log names the element (field). If WeChat itself omits it, report it to the authors.',
  },
  field_invalid: {
    meaning: 'A value in the message is invalid.',
    cause: 'An amount is not a whole number of fen, or a time is malformed; WeChat sends neither.',
    fix: 'The log names the element (field). If WeChat itself sends it, report it to the authors.',
  },
  not_success: {
    meaning: 'The message does not report a payment.',
    cause: 'return_code, result_code or trade_state is not SUCCESS.',
    fix: 'No action is needed: GET /orders/{outTradeNo} queries WeChat.',
  },
  trade_type_mismatch: {
    meaning: 'The payment is not of a mini program.',
    cause: 'trade_type is not JSAPI: another system of the same merchant uses this notify_url.',
    fix: 'Give each system a notify_url of its own.',
  },
  appid_mismatch: {
    meaning: 'The message is about another mini program.',
    cause: 'Another mini program of the same merchant uses this notify_url, or WECHAT_APPID was changed.',
    fix: 'Give each mini program a stage and a notify_url of its own.',
  },
  mch_id_mismatch: {
    meaning: 'The message is about another merchant.',
    cause: 'Another merchant number with the same key uses this notify_url, or WECHAT_MCH_ID was changed.',
    fix: 'Give each merchant number a stage, a key and a notify_url of its own.',
  },
  order_unknown: {
    meaning: 'A genuine payment of an order that is not in the orders table.',
    cause:
      'An order of another system or stage of the same merchant that names this notify_url; or the notification arrived before the order was readable.',
    fix: 'It is stored as unknown#<transactionId>, and WeChat retries: see Unknown orders in docs/operations.md.',
  },
  req_info_unreadable: {
    meaning: 'The refund notification cannot be decrypted or read.',
    cause:
      'WECHAT_MCH_KEY differs from the key of the merchant console; or the message was changed on the way or forged.',
    fix: 'Nothing is lost: reconcile-orders queries WeChat about the refund. Compare the key with the console.',
  },
  refund_mismatch: {
    meaning: 'The refund notification does not match the stored refund.',
    cause: 'It names another transaction or amount than the refund of this number.',
    fix: 'Check the refund in the merchant console; the stored refund follows a signed query.',
  },
  refund_unconfirmed: {
    meaning: 'WeChat does not confirm the refund notification yet.',
    cause: 'These notifications are unsigned, so WeChat was queried; its answer differs or is missing.',
    fix: 'No action is needed: WeChat retries, and reconcile-orders queries too.',
  },
  previous_key_unconfirmed: {
    meaning: 'Only the previous merchant key verifies the notification.',
    cause:
      'The key is being changed. A message under the old key is unverified; WeChat was queried, and the payment is not stored yet.',
    fix: 'No action is needed: WeChat retries. Remove WECHAT_MCH_KEY_PREVIOUS after the change.',
  },
} as const satisfies WordsOf<NotifyRefusal>;

/** What a phone says instead of paying. */
export const CLIENT_WORDS = {
  'fail cancel': {
    meaning: 'The payer closed the pay sheet, or a dialog showed an error before.',
    cause:
      'The payer changed their mind. Real phones also report fail cancel after a dialog such as 支付验证签名失败.',
    fix: 'Read GET /orders/{outTradeNo}, and offer the same order again under its number.',
  },
  'fail parameter error': {
    meaning: 'A parameter of wx.requestPayment has the wrong type.',
    cause: 'timeStamp is a number instead of a text, or one of the five parameters is missing.',
    fix: 'Pass the answer of POST /orders to wx.requestPayment as it is.',
  },
  'jsapi has no permission': {
    meaning: 'This mini program may not take payments.',
    cause: 'WeChat has restricted its payments (errno 102), or the merchant number is not bound to it.',
    fix: 'Check mp.weixin.qq.com, 微信支付, and the notices of the mini program.',
  },
  缺少参数total_fee: {
    meaning: 'WeChat found no order; the amount itself is not the problem.',
    cause:
      'package has no prepay_id, or is not prepay_id=… exactly; the prepay_id belongs to another appid or has expired. Usually POST /orders failed, and its answer was used anyway.',
    fix: 'Check the answer of POST /orders: pass only a 200 or 201 to wx.requestPayment, unchanged.',
  },
  支付验证签名失败: {
    meaning: 'paySign is wrong.',
    cause:
      "The key differs from the merchant console's, or is the AppSecret; signType other than that of the order; timeStamp in milliseconds; appid signed for appId; prepay_id= missing in the signed package.",
    fix: 'npm run explain finds which. The answer of POST /orders must reach wx.requestPayment unchanged.',
  },
  订单已过期: {
    meaning: 'The order can no longer be paid.',
    cause: 'Its time_expire is over (ORDER_MINUTES), or its prepay_id is older than two hours.',
    fix: 'Send POST /orders again with the same outTradeNo: it returns a fresh prepay_id until the order expires, then the error order_expired.',
  },
  该订单已支付: {
    meaning: 'The order is paid.',
    cause: 'It was paid on another sheet or phone, and this one was still open.',
    fix: 'Read GET /orders/{outTradeNo}; do not pay again.',
  },
  该订单已关闭: {
    meaning: 'The order is closed.',
    cause: 'It expired unpaid, or was closed.',
    fix: 'Place a new order under another outTradeNo.',
  },
  下单账号与支付账号不一致: {
    meaning: 'The payer is not the user who ordered.',
    cause:
      'The order was placed for the openid of another user: a token or openid of another user was reused.',
    fix: 'Log in again after the user has changed. Only the user who ordered can pay.',
  },
  订单不存在: {
    meaning: 'WeChat no longer has this order.',
    cause:
      'The order was deleted or belongs to another merchant number. On npm start: the simulated WeChat was reset.',
    fix: 'Place a new order under another outTradeNo.',
  },
  余额不足: {
    meaning: 'The balance of the payer is not enough.',
    cause: 'The chosen payment method has too little money.',
    fix: 'The payer chooses another card or tops up, and pays the same order again.',
  },
} as const satisfies WordsOf<ClientWords>;

/** The `err_code` of a call of WeChat Pay, for a reader of the log; the caller of the API gets another text. */
export const ERR_CODES = {
  SYSTEMERROR: {
    meaning: 'WeChat Pay failed, and may have carried out the request.',
    cause: 'A fault at WeChat; the request is correct.',
    fix: 'Repeat with the same numbers and parameters. The backend does so by itself: at once on the other host, later in the sweep.',
  },
  FREQUENCY_LIMITED: {
    meaning: 'WeChat Pay limits the rate.',
    cause: 'Many requests of this merchant in a short time.',
    fix: 'Repeat later with the same numbers; for the sweep, lower CHECKS_PER_SECOND.',
  },
  BIZERR_NEED_RETRY: {
    meaning: 'WeChat Pay has not finished the refund.',
    cause: 'A fault at WeChat; the request is correct.',
    fix: 'Repeat the same refund with the same outRefundNo: it is refunded once.',
  },
  INVALID_REQ_TOO_MUCH: {
    meaning: 'Too many wrong requests came in a short time.',
    cause: 'The same refused request was repeated quickly.',
    fix: 'Wait a minute, find the reason of the earlier refusals, then repeat with the same outRefundNo.',
  },
  ORDERPAID: {
    meaning: 'The order is paid.',
    cause:
      'It was paid meanwhile, and the notification is still on its way; or another system has used this number.',
    fix: 'Read the order: the backend queries WeChat and stores the signed answer. Do not pay again.',
  },
  ORDERCLOSED: {
    meaning: 'The order is closed.',
    cause: 'It was closed before: by the sweep, by hand or by WeChat.',
    fix: 'Place a new order under another outTradeNo.',
  },
  ORDERNOTEXIST: {
    meaning: 'WeChat Pay does not know this order.',
    cause: 'The order never reached WeChat, or not yet; or WECHAT_MCH_ID was changed since it was placed.',
    fix: 'Query again later. If the answer stays, compare WECHAT_MCH_ID with the mchId of the order.',
  },
  OUT_TRADE_NO_USED: {
    meaning: 'The order number was used with other parameters.',
    cause: 'Another system or stage of the same merchant has used it.',
    fix: 'Place the order under another outTradeNo, and give each system its own OUT_TRADE_NO_PREFIX.',
  },
  TRADE_STATE_ERROR: {
    meaning: 'The order cannot be closed in its state.',
    cause: 'It was paid or refunded meanwhile, or is being paid now.',
    fix: 'Read the order again: the backend queries WeChat.',
  },
  NOTENOUGH: {
    meaning: 'The balance of the payer is not enough.',
    cause: 'The chosen payment method has too little money.',
    fix: 'The payer chooses another payment method and places the same order again.',
  },
  'refund NOTENOUGH': {
    meaning: 'The merchant account does not cover the refund.',
    cause: 'WeChat pays refunds from unsettled funds, which are too low.',
    fix: 'Top the account up at pay.weixin.qq.com, then repeat the same refund with the same outRefundNo.',
  },
  NOAUTH: {
    meaning: 'The merchant has no permission for this call.',
    cause: 'JSAPI payment was not granted, or was revoked; or the AppID is not bound to the merchant number.',
    fix: 'Check pay.weixin.qq.com, 产品中心 and AppID账号管理.',
  },
  APPID_NOT_EXIST: {
    meaning: 'There is no such AppID.',
    cause: 'WECHAT_APPID is misspelled.',
    fix: 'Copy it from mp.weixin.qq.com, 开发管理.',
  },
  MCHID_NOT_EXIST: {
    meaning: 'There is no such merchant number.',
    cause: 'WECHAT_MCH_ID is misspelled.',
    fix: 'Copy it from pay.weixin.qq.com, 账户中心.',
  },
  APPID_MCHID_NOT_MATCH: {
    meaning: 'The AppID and the merchant number are not bound to each other.',
    cause: 'The binding was never made or never confirmed, or one of the two is of another project.',
    fix: 'Bind them at pay.weixin.qq.com, 产品中心 → AppID账号管理, and confirm at mp.weixin.qq.com.',
  },
  SIGNERROR: {
    meaning: 'The signature of the request is wrong.',
    cause:
      'WECHAT_MCH_KEY is not the APIv2密钥 of the merchant console: the AppSecret, the v3 key or an older key.',
    fix: 'Reset the key in the console and in the configuration, and check it with npm run doctor.',
  },
  INVALID_REQUEST: {
    meaning: "The request contradicts WeChat's records, or is malformed.",
    cause:
      'Often 201 商户订单号重复: the number was placed with other parameters. The errCodeDes of the log tells which.',
    fix: 'For a used number, place the order under another outTradeNo. For a refund, check the order in the merchant console.',
  },
  LACK_PARAMS: {
    meaning: 'A parameter is missing.',
    cause: 'A bug in the request.',
    fix: 'The errCodeDes of the log names it. Report it to the authors.',
  },
  PARAM_ERROR: {
    meaning: 'A parameter is wrong.',
    cause:
      'The errCodeDes of the log names it, for example a time_expire that is too near because of a wrong clock.',
    fix: 'Check the clock (npm run doctor) and NOTIFY_URL; otherwise report it to the authors.',
  },
  XML_FORMAT_ERROR: {
    meaning: 'The XML of the request cannot be read.',
    cause: 'A bug in the request, or a change on the way.',
    fix: 'Let no proxy change requests to WeChat; otherwise report it to the authors.',
  },
  REQUIRE_POST_METHOD: {
    meaning: 'The request was not a POST.',
    cause: 'It was changed on the way: a redirect turns it into a GET.',
    fix: 'Check WECHAT_PAY_BASE_URLS: https, the right host, no redirect.',
  },
  POST_DATA_EMPTY: {
    meaning: 'The request had no body.',
    cause: 'It was removed on the way.',
    fix: 'Let no proxy change requests to WeChat.',
  },
  NOT_UTF8: {
    meaning: 'The request is not UTF-8.',
    cause: 'Its encoding, UTF-8, was changed on the way.',
    fix: 'Let no proxy change requests to WeChat.',
  },
  TRADE_OVERDUE: {
    meaning: 'The payment is too old to be refunded.',
    cause: 'WeChat Pay takes refunds within a year of the payment.',
    fix: 'Refund the customer in another way.',
  },
  USER_ACCOUNT_ABNORMAL: {
    meaning: "The payer's account cannot receive the money.",
    cause: 'It was cancelled or is restricted.',
    fix: 'Refund the customer in another way.',
  },
  INVALID_TRANSACTIONID: {
    meaning: 'WeChat Pay does not know this transaction_id.',
    cause: 'It belongs to another merchant number.',
    fix: 'Compare the order with the merchant console, and WECHAT_MCH_ID with its mchId.',
  },
  REFUNDNOTEXIST: {
    meaning: 'WeChat Pay does not know this refund.',
    cause: 'The refund never reached WeChat, or not yet.',
    fix: 'The sweep queries again; repeating the refund with the same outRefundNo is safe.',
  },
  ERROR: {
    meaning: 'WeChat Pay refuses the refund for a reason given only in its text.',
    cause: 'The errCodeDes of the log has it; the refund may have been made already.',
    fix: 'Check the refund in the merchant console. The money stays reserved until WeChat reports that there is no such refund.',
  },
  'BILL CREATING': {
    meaning: 'WeChat is still creating the bill.',
    cause: 'The bill of a day is created after 09:00 of the next day, Asia/Shanghai.',
    fix: 'Request it after 10:00.',
  },
  'NO BILL EXIST': {
    meaning: 'There is no bill of this day.',
    cause: 'The day has no payment or refund, or is more than three months ago.',
    fix: 'No action is needed: the orders table is compared with an empty bill.',
  },
  'COMPRESSGZIP ERROR': {
    meaning: 'WeChat could not compress the bill.',
    cause: 'A fault at WeChat.',
    fix: 'No action is needed: the backend retries.',
  },
  'UNCOMPRESSGZIP ERROR': {
    meaning: 'WeChat could not read its own compressed bill.',
    cause: 'A fault at WeChat.',
    fix: 'No action is needed: the backend retries.',
  },
  'SIGN ERROR': {
    meaning: 'The signature of the request for the bill is wrong.',
    cause: 'WECHAT_MCH_KEY is not the APIv2密钥 of the merchant console.',
    fix: 'Reset the key in the console and in the configuration, and check it with npm run doctor.',
  },
} as const satisfies WordsOf<ErrCodeKey>;

const BUSY: Words = {
  meaning: 'WeChat is busy.',
  cause: 'A fault at WeChat; the request is correct.',
  fix: 'Repeat in a few seconds, a login with a new code of wx.login. Shipments are retried by the backend.',
};

const TOO_OFTEN: Words = {
  meaning: 'WeChat limits the rate.',
  cause: 'Many requests of this mini program, or of one user, within a minute or a day.',
  fix: 'Wait a minute. Let the mini program keep its session token for two hours instead of logging in each time.',
};

const TOKEN_DEAD: Words = {
  meaning: 'The access token is no longer valid.',
  cause: 'It has expired, or another program of this mini program forces new ones.',
  fix: 'The backend requests another one by itself. If the error persists, let the other program request stable_token without force_refresh.',
};

const WRONG_SECRET: Words = {
  meaning: 'The AppSecret is wrong.',
  cause:
    'WECHAT_APPSECRET was reset at mp.weixin.qq.com, is that of another mini program, or is the merchant key.',
  fix: 'Reset it at mp.weixin.qq.com, 开发管理, and store the new one.',
};

const LACKING: Words = {
  meaning: 'A parameter of the request is missing.',
  cause: 'WECHAT_APPID or WECHAT_APPSECRET is empty, or the address is changed on the way.',
  fix: 'Check WECHAT_APPID, WECHAT_APPSECRET and WECHAT_API_BASE_URL; npm run doctor does.',
};

const FROZEN: Words = {
  meaning: 'The mini program may not call this.',
  cause: 'WeChat has frozen or banned it, or it is not fully registered or published.',
  fix: 'Check the notices of the mini program at mp.weixin.qq.com.',
};

const MESSAGE_WRONG: Words = {
  meaning: 'WeChat refuses the message as malformed.',
  cause: 'A bug, or a new rule of WeChat.',
  fix: 'Report errcode and rid of the log to the authors. The shipment stays pending.',
};

/** The `errcode` of a call of api.weixin.qq.com: login, access token, shipments. */
export const ERRCODES: WordsOf<string> = {
  '-1': BUSY,
  '40001': {
    meaning: 'The AppSecret or the access token is wrong.',
    cause: 'WECHAT_APPSECRET was reset or is wrong; or another program forces new access tokens.',
    fix: 'Compare the AppSecret with mp.weixin.qq.com, 开发管理; let other programs request stable_token without force_refresh.',
  },
  '40002': LACKING,
  '40013': {
    meaning: 'There is no such AppID.',
    cause: 'WECHAT_APPID is misspelled, or not that of a mini program.',
    fix: 'Copy it from mp.weixin.qq.com, 开发管理.',
  },
  '40014': TOKEN_DEAD,
  '40029': API_ERRORS.login_code_invalid,
  '40097': MESSAGE_WRONG,
  '40125': WRONG_SECRET,
  '40163': API_ERRORS.login_code_used,
  '40164': {
    meaning: 'The address of this backend is not in the IP allow-list.',
    cause: 'The mini program has an IP allow-list, and functions on AWS have changing addresses.',
    fix: 'Remove the allow-list at mp.weixin.qq.com, 开发管理, or send from a fixed address.',
  },
  '40226': API_ERRORS.login_user_blocked,
  '40243': {
    meaning: 'The AppSecret is frozen.',
    cause: 'It was frozen at mp.weixin.qq.com, by you or by WeChat.',
    fix: 'Unfreeze or reset it at mp.weixin.qq.com, 开发管理.',
  },
  '41002': LACKING,
  '41004': LACKING,
  '41008': LACKING,
  '42001': TOKEN_DEAD,
  '44990': TOO_OFTEN,
  '45009': TOO_OFTEN,
  '45011': TOO_OFTEN,
  '48001': FROZEN,
  '50004': FROZEN,
  '50007': FROZEN,
  '61004': {
    meaning: 'The address of this backend may not make this call.',
    cause: 'An IP allow-list, as with 40164.',
    fix: 'Check the IP allow-list at mp.weixin.qq.com, 开发管理.',
  },
  '10060001': {
    meaning: 'WeChat does not know this payment yet.',
    cause: 'The payment is seconds old; or 发货信息管理 is not enabled for this mini program.',
    fix: 'No action is needed: the backend retries.',
  },
  '10060002': {
    meaning: 'WeChat already has a final shipment of this order.',
    cause: 'It was entered in the merchant console or by another system, and is final.',
    fix: 'Compare it in the console. WeChat accepts no other.',
  },
  '10060003': {
    meaning: 'The one correction of this shipment was made already.',
    cause: 'WeChat allows one correction of a final shipment.',
    fix: 'Inform the payer by other means.',
  },
  '10060004': {
    meaning: 'The payment cannot be shipped in its state.',
    cause: 'It was refunded or settled already.',
    fix: 'Check the order in the merchant console.',
  },
  '10060005': {
    meaning: 'WeChat does not accept this logisticsType.',
    cause: 'This mini program may not use this kind of delivery.',
    fix: 'Send another logisticsType.',
  },
  '10060006': {
    meaning: 'This delivery cannot have several parcels.',
    cause: 'Only an express delivery can.',
    fix: 'Send one parcel, or logisticsType express.',
  },
  '10060007': MESSAGE_WRONG,
  '10060008': {
    meaning: 'itemDesc is missing.',
    cause: 'WeChat requires a description of the goods.',
    fix: 'Send itemDesc.',
  },
  '10060009': {
    meaning: 'itemDesc is too long.',
    cause: 'WeChat accepts 120 characters.',
    fix: 'Send a shorter itemDesc.',
  },
  '10060012': BUSY,
  '10060014': {
    meaning: 'WeChat rejects a value of the shipment.',
    cause: 'Often a contact that is not masked, or a code of a company that WeChat does not know.',
    fix: 'Look up the rid of the log at mp.weixin.qq.com for the reason, and send a corrected shipment.',
  },
  '10060019': BUSY,
  '10060020': {
    meaning: 'No parcel has a description.',
    cause: 'itemDesc is missing in all of them.',
    fix: 'Send itemDesc.',
  },
  '10060024': {
    meaning: 'There are too many parcels.',
    cause: 'WeChat accepts 15.',
    fix: 'Send at most 15 parcels, all at once.',
  },
  '10060025': {
    meaning: 'expressCompany is too long.',
    cause: 'The name of the company was sent instead of its code.',
    fix: 'Send the code, such as YTO.',
  },
  '10060026': {
    meaning: 'trackingNo is too long.',
    cause: 'It holds more than one number, or other text.',
    fix: 'Send the number of one parcel.',
  },
  '10060031': {
    meaning: 'WeChat reports another payer of this order.',
    cause: 'The openid of the order is not that of the payment.',
    fix: 'Check the order in the merchant console, and its anomalies here.',
  },
  '268485194': MESSAGE_WRONG,
  '268485195': MESSAGE_WRONG,
  '268485216': MESSAGE_WRONG,
  '268485224': MESSAGE_WRONG,
  '268485226': {
    meaning: 'trackingNo is missing.',
    cause: 'A parcel of an express company has one.',
    fix: 'Send the trackingNo of each parcel.',
  },
  '268485227': {
    meaning: 'expressCompany is missing.',
    cause: 'A parcel of an express company has one.',
    fix: 'Send the code of the company for each parcel, such as YTO.',
  },
  '268485228': MESSAGE_WRONG,
};
