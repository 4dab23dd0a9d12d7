import type { NotifyRefusal } from '../../lib/errors/errors';
import { API_ERRORS, type Words, type WordsOf } from '../../lib/errors/texts';
import type { ClientWords, ErrCodeKey } from './words';

/** What lib itself answers with, so that this is the whole catalogue in English. */
export { API_ERRORS };
export { FIELD_SOURCES, RETURN_MSGS } from '../../lib/wechat/pay/v2/return-msg';

/** Why a notification is refused, as the log and the metric NotifiesRefused name it. */
export const NOTIFY_REFUSALS = {
  body_too_large: {
    meaning: 'The message has more than 64 KiB.',
    cause: 'It is not WeChat that sends it: a payment notification has one or two KiB.',
    cure: 'Nothing is to be done.',
  },
  not_utf8: {
    meaning: 'The message is not valid UTF-8.',
    cause:
      'It was forged, or something between WeChat and the function wrote it anew, such as a proxy with GBK.',
    cure: 'Let nothing change the body on its way: the bytes have to arrive as WeChat sent them.',
  },
  xml_malformed: {
    meaning: 'The message is not the flat XML that WeChat sends.',
    cause:
      'DOCTYPE, comments, attributes, nested or repeated elements: WeChat sends none of them, attackers do.',
    cure: 'Nothing is to be done, unless the notifications of your own payments are refused: then show the body to npm run explain.',
  },
  sign_missing: {
    meaning: 'The message has no sign.',
    cause: 'Somebody has found the address and tries it.',
    cure: 'Nothing is to be done.',
  },
  sign_mismatch: {
    meaning: 'The signature of the notification is wrong.',
    cause:
      'A forgery; or WECHAT_MCH_KEY is not the key of the merchant console, or was changed a moment ago; or the order was placed under another sign type.',
    cure: 'Where the notifications of your own payments are refused: compare the key with the console, and after a change set WECHAT_MCH_KEY_PREVIOUS for a day.',
  },
  ambiguous: {
    meaning: 'The signature fits, and fits a second reading of the same text too.',
    cause:
      'A value other than attach holds "&", a name and "=": the fields of a genuinely signed message were cut anew, or another system under the same key lets such a text into a field.',
    cure: 'Nothing in the message was believed. The field is named, in the log as field. Where it is a field of another system of yours, keep "&" and "=" out of it there.',
  },
  sign_type_mismatch: {
    meaning: 'The sign type is another than that of the configuration.',
    cause: 'WECHAT_SIGN_TYPE was changed while orders were under way, or the message names another.',
    cure: 'Change WECHAT_SIGN_TYPE back until these orders are paid or closed: an order keeps the one it was placed with.',
  },
  field_missing: {
    meaning: 'The message is no whole payment: an element is missing.',
    cause: 'It is another message that the key signs, such as paySign, sent here by somebody who holds it.',
    cure: 'The element is named, in the log as field. If WeChat itself leaves it out, tell the authors.',
  },
  field_invalid: {
    meaning: 'A value in the message cannot be.',
    cause: 'An amount that is no whole number of fen, or a time that is none: WeChat does not send such.',
    cure: 'The element is named, in the log as field. If WeChat itself sends it, tell the authors.',
  },
  not_success: {
    meaning: 'The message does not say that the order was paid.',
    cause: 'return_code, result_code or trade_state is not SUCCESS.',
    cure: 'Nothing is to be done: GET /orders/{outTradeNo} asks WeChat how the order stands.',
  },
  trade_type_mismatch: {
    meaning: 'The payment is not one of a mini program.',
    cause: 'trade_type is not JSAPI: another system of the same merchant uses this notify_url.',
    cure: 'Give each system a notify_url of its own.',
  },
  appid_mismatch: {
    meaning: 'The message is about another mini program.',
    cause: 'Another mini program of the same merchant uses this notify_url, or WECHAT_APPID was changed.',
    cure: 'Give each mini program a stage and a notify_url of its own.',
  },
  mch_id_mismatch: {
    meaning: 'The message is about another merchant.',
    cause: 'Another merchant number with the same key uses this notify_url, or WECHAT_MCH_ID was changed.',
    cure: 'Give each merchant number a stage, a key and a notify_url of its own.',
  },
  order_unknown: {
    meaning: 'A genuine payment of an order that is not in the books.',
    cause:
      'An order of another system or stage of the same merchant that names this notify_url; or the notification was quicker than the database.',
    cure: 'It is kept as unknown#<transactionId>, and WeChat comes again: see Unknown orders in docs/operations.md.',
  },
  req_info_unreadable: {
    meaning: 'The notification of a refund cannot be unsealed or read.',
    cause:
      'WECHAT_MCH_KEY is another than that of the merchant console; or it was changed on its way, or forged.',
    cure: 'Nothing is lost: reconcile-orders asks WeChat about the refund. Compare the key with the console.',
  },
  refund_mismatch: {
    meaning: 'The notification of a refund does not fit the books.',
    cause: 'It names another transaction or amount than the refund of this number.',
    cure: 'Look at the refund in the merchant console; the books follow what a signed query says.',
  },
  refund_unconfirmed: {
    meaning: 'WeChat does not confirm the notification of a refund yet.',
    cause: 'Nothing signs these notifications, so WeChat was asked, and says another thing or nothing.',
    cure: 'Nothing is to be done: WeChat comes again, and reconcile-orders asks too.',
  },
  previous_key_unconfirmed: {
    meaning: 'Only the previous merchant key verifies the notification.',
    cause:
      'The key is being changed. What the old key signed is a hint; WeChat was asked, and the books do not hold the payment yet.',
    cure: 'Nothing is to be done: WeChat comes again. Take WECHAT_MCH_KEY_PREVIOUS away when the change is over.',
  },
} as const satisfies WordsOf<NotifyRefusal>;

/** What a phone says instead of paying. */
export const CLIENT_WORDS = {
  'fail cancel': {
    meaning: 'The payer closed the sheet; or a dialog told of an error before.',
    cause:
      'The payer changed their mind. After a dialog such as 支付验证签名失败 real phones say fail cancel too.',
    cure: 'Ask GET /orders/{outTradeNo} how the order stands, and offer the same order again: it keeps its number.',
  },
  'fail parameter error': {
    meaning: 'A parameter of wx.requestPayment has the wrong type.',
    cause: 'timeStamp is a number instead of a text, or one of the five parameters is missing.',
    cure: 'Pass the answer of POST /orders to wx.requestPayment as it is.',
  },
  'jsapi has no permission': {
    meaning: 'This mini program may not take payments.',
    cause: 'WeChat has restricted its payments (errno 102), or the merchant number is not bound to it.',
    cure: 'Look at mp.weixin.qq.com under 微信支付 and at the notices of the mini program.',
  },
  缺少参数total_fee: {
    meaning: 'No order could be found: the amount is not what is missing.',
    cause:
      'package has no prepay_id, or is not prepay_id=… exactly; the prepay_id is of another appid or dead. Usually the order failed before, and its answer was used all the same.',
    cure: 'Look at the answer of POST /orders: only a 200 or 201 goes to wx.requestPayment, as it is.',
  },
  支付验证签名失败: {
    meaning: 'paySign is wrong.',
    cause:
      'Another key than the one of the merchant console, or the AppSecret in its place; signType other than that of the order; timeStamp in milliseconds; appid signed for appId; prepay_id= missing in the signed package.',
    cure: 'Let npm run explain find which one it is. The answer of POST /orders must reach wx.requestPayment unchanged.',
  },
  订单已过期: {
    meaning: 'The order can no longer be paid.',
    cause: 'Its time_expire is over (ORDER_MINUTES), or its prepay_id is older than two hours.',
    cure: 'Send POST /orders again with the same outTradeNo: while the order lives it gives a fresh prepay_id, else the error order_expired.',
  },
  该订单已支付: {
    meaning: 'The order is paid.',
    cause: 'It was paid on another sheet or phone, and this one was still open.',
    cure: 'Ask GET /orders/{outTradeNo}; do not pay again.',
  },
  该订单已关闭: {
    meaning: 'The order is closed.',
    cause: 'Nobody paid it in time, or somebody closed it.',
    cure: 'Place a new order under another outTradeNo.',
  },
  下单账号与支付账号不一致: {
    meaning: 'Another user pays than the one who ordered.',
    cause:
      'The order was placed for the openid of another user: a token or an openid was kept from somebody else.',
    cure: 'Log in anew after the user has changed. An order can be paid only by its own payer.',
  },
  订单不存在: {
    meaning: 'WeChat has no such order any more.',
    cause: 'The order is gone or of another merchant number. On npm start: the simulated WeChat was reset.',
    cure: 'Place a new order under another outTradeNo.',
  },
  余额不足: {
    meaning: 'The balance of the payer is not enough.',
    cause: 'The chosen way of paying has too little money.',
    cure: 'The payer chooses another card or tops up, and pays the same order again.',
  },
} as const satisfies WordsOf<ClientWords>;

/** The `err_code` of a call of WeChat Pay, for whoever reads it in the log; what its caller is told is another sentence. */
export const ERR_CODES = {
  SYSTEMERROR: {
    meaning: 'WeChat Pay failed, and may have done what was asked.',
    cause: 'Something at WeChat; the request is not at fault.',
    cure: 'Repeat with the same numbers and parameters: the backend does, at once on the other host, later by the sweep.',
  },
  FREQUENCY_LIMITED: {
    meaning: 'WeChat Pay is asked too often.',
    cause: 'Many requests of this merchant in a short time.',
    cure: 'Repeat later with the same numbers; for the sweep, set CHECKS_PER_SECOND lower.',
  },
  BIZERR_NEED_RETRY: {
    meaning: 'WeChat Pay has not finished the refund.',
    cause: 'Something at WeChat; the request is not at fault.',
    cure: 'Repeat the same refund with the same outRefundNo: it is refunded once.',
  },
  INVALID_REQ_TOO_MUCH: {
    meaning: 'Too many wrong requests came in a short time.',
    cause: 'The same refused request was repeated quickly.',
    cure: 'Wait a minute, find out what was refused before, then repeat with the same outRefundNo.',
  },
  ORDERPAID: {
    meaning: 'The order is paid.',
    cause:
      'It was paid meanwhile, and the notification is still on its way; or another system has used this number.',
    cure: 'Read the order: the backend asks WeChat, and books what a signed query says. Do not pay again.',
  },
  ORDERCLOSED: {
    meaning: 'The order is closed.',
    cause: 'It was closed before: by the sweep, by hand or by WeChat.',
    cure: 'Place a new order under another outTradeNo.',
  },
  ORDERNOTEXIST: {
    meaning: 'WeChat Pay does not know this order.',
    cause: 'The order never reached WeChat, or not yet; or WECHAT_MCH_ID is another than when it was placed.',
    cure: 'Ask again later. Where it stays so, compare WECHAT_MCH_ID with the mchId of the order.',
  },
  OUT_TRADE_NO_USED: {
    meaning: 'The order number was used with other parameters.',
    cause: 'Another system or stage of the same merchant has used it.',
    cure: 'Place the order under another outTradeNo, and give each system an OUT_TRADE_NO_PREFIX of its own.',
  },
  TRADE_STATE_ERROR: {
    meaning: 'The order cannot be closed in its state.',
    cause: 'It was paid or refunded meanwhile, or is being paid at this moment.',
    cure: 'Read the order again: the backend asks WeChat how it stands.',
  },
  NOTENOUGH: {
    meaning: 'The balance of the payer is not enough.',
    cause: 'The chosen way of paying has too little money.',
    cure: 'The payer chooses another way, then the same order is placed again.',
  },
  'refund NOTENOUGH': {
    meaning: 'The merchant account does not cover the refund.',
    cause: 'WeChat takes refunds from money that is not settled yet, and there is less of it.',
    cure: 'Top the account up at pay.weixin.qq.com, then repeat the same refund with the same outRefundNo.',
  },
  NOAUTH: {
    meaning: 'The merchant has no right to this call.',
    cause:
      'JSAPI payment was not granted, or was taken away; or the AppID is not bound to the merchant number.',
    cure: 'Look at pay.weixin.qq.com under 产品中心 and AppID账号管理.',
  },
  APPID_NOT_EXIST: {
    meaning: 'There is no such AppID.',
    cause: 'WECHAT_APPID is misspelled.',
    cure: 'Copy it from mp.weixin.qq.com, 开发管理.',
  },
  MCHID_NOT_EXIST: {
    meaning: 'There is no such merchant number.',
    cause: 'WECHAT_MCH_ID is misspelled.',
    cure: 'Copy it from pay.weixin.qq.com, 账户中心.',
  },
  APPID_MCHID_NOT_MATCH: {
    meaning: 'The AppID and the merchant number are not bound to each other.',
    cause: 'The binding was never made or never confirmed, or one of the two is of another project.',
    cure: 'Bind them at pay.weixin.qq.com, 产品中心 → AppID账号管理, and confirm at mp.weixin.qq.com.',
  },
  SIGNERROR: {
    meaning: 'The signature of the request is wrong.',
    cause:
      'WECHAT_MCH_KEY is not the APIv2密钥 of the merchant console: the AppSecret, the v3 key or an older key.',
    cure: 'Set the key anew in the console and in the configuration, and let npm run doctor check it.',
  },
  INVALID_REQUEST: {
    meaning: 'The request contradicts what WeChat knows, or has a wrong form.',
    cause:
      'Often 201 商户订单号重复: the number was placed with other parameters. The errCodeDes of the log says which it is.',
    cure: 'For a number that is used: place the order under another outTradeNo. For a refund: look at the order in the merchant console.',
  },
  LACK_PARAMS: {
    meaning: 'A parameter is missing.',
    cause: 'A bug in the request that was built.',
    cure: 'The errCodeDes of the log names it. Tell the authors.',
  },
  PARAM_ERROR: {
    meaning: 'A parameter is wrong.',
    cause:
      'The errCodeDes of the log names it: such as a time_expire that is too near, because a clock is wrong.',
    cure: 'Check the clock (npm run doctor) and NOTIFY_URL; else tell the authors.',
  },
  XML_FORMAT_ERROR: {
    meaning: 'The XML of the request cannot be read.',
    cause: 'A bug in the request, or something on the way changes it.',
    cure: 'Let no proxy change what is sent to WeChat; else tell the authors.',
  },
  REQUIRE_POST_METHOD: {
    meaning: 'The request was no POST.',
    cause: 'Something on the way changes it: a redirect makes a GET of it.',
    cure: 'Check WECHAT_PAY_BASE_URLS: https, the right host, nothing that redirects.',
  },
  POST_DATA_EMPTY: {
    meaning: 'The request had no body.',
    cause: 'Something on the way takes it away.',
    cure: 'Let no proxy change what is sent to WeChat.',
  },
  NOT_UTF8: {
    meaning: 'The request is not UTF-8.',
    cause: 'Something on the way changes its encoding: what is sent is UTF-8.',
    cure: 'Let no proxy change what is sent to WeChat.',
  },
  TRADE_OVERDUE: {
    meaning: 'The payment is too old to be refunded.',
    cause: 'WeChat Pay takes refunds within a year of the payment.',
    cure: 'Pay the money back in another way.',
  },
  USER_ACCOUNT_ABNORMAL: {
    meaning: 'The account of the payer cannot take the money.',
    cause: 'It was cancelled or is restricted.',
    cure: 'Pay the money back in another way.',
  },
  INVALID_TRANSACTIONID: {
    meaning: 'WeChat Pay does not know this transaction_id.',
    cause: 'It is of another merchant number.',
    cure: 'Compare the order with the merchant console, and WECHAT_MCH_ID with its mchId.',
  },
  REFUNDNOTEXIST: {
    meaning: 'WeChat Pay does not know this refund.',
    cause: 'The refund never reached WeChat, or not yet.',
    cure: 'The sweep asks again; repeating the refund with the same outRefundNo is safe.',
  },
  ERROR: {
    meaning: 'WeChat Pay refuses the refund for a reason that only its text names.',
    cause: 'The errCodeDes of the log says it; it may be that the money went back already.',
    cure: 'Look at the refund in the merchant console. The money stays reserved until WeChat says that there is no such refund.',
  },
  'BILL CREATING': {
    meaning: 'WeChat is still making the bill.',
    cause: 'The bill of a day is made after 09:00 of the next, Asia/Shanghai.',
    cure: 'Ask again after 10:00.',
  },
  'NO BILL EXIST': {
    meaning: 'There is no bill of this day.',
    cause: 'Nothing was paid or refunded on it; or it is more than three months ago.',
    cure: 'Nothing is to be done: it is compared with the books as an empty bill.',
  },
  'COMPRESSGZIP ERROR': {
    meaning: 'WeChat could not compress the bill.',
    cause: 'Something at WeChat.',
    cure: 'Ask again later: the backend does.',
  },
  'UNCOMPRESSGZIP ERROR': {
    meaning: 'WeChat could not read its own compressed bill.',
    cause: 'Something at WeChat.',
    cure: 'Ask again later: the backend does.',
  },
  'SIGN ERROR': {
    meaning: 'The signature of the request for the bill is wrong.',
    cause: 'WECHAT_MCH_KEY is not the APIv2密钥 of the merchant console.',
    cure: 'Set the key anew in the console and in the configuration, and let npm run doctor check it.',
  },
} as const satisfies WordsOf<ErrCodeKey>;

const BUSY: Words = {
  meaning: 'WeChat is busy.',
  cause: 'Something at WeChat; the request is not at fault.',
  cure: 'Repeat in a few seconds, a login with a new code of wx.login. Shipments are sent again by themselves.',
};

const TOO_OFTEN: Words = {
  meaning: 'WeChat is asked too often.',
  cause: 'Many requests of this mini program, or of one user, within a minute or a day.',
  cure: 'Wait a minute. Let the mini program keep its session token for two hours instead of logging in each time.',
};

const TOKEN_DEAD: Words = {
  meaning: 'The access token is not valid any more.',
  cause: 'It has ended, or another program of this mini program forces new ones.',
  cure: 'The backend takes another one by itself. Where it comes again and again: let the other program ask for stable_token without force_refresh.',
};

const WRONG_SECRET: Words = {
  meaning: 'The AppSecret is wrong.',
  cause:
    'WECHAT_APPSECRET was reset at mp.weixin.qq.com, is that of another mini program, or is the merchant key.',
  cure: 'Reset it at mp.weixin.qq.com, 开发管理, and store the new one.',
};

const LACKING: Words = {
  meaning: 'A parameter of the request is missing.',
  cause: 'WECHAT_APPID or WECHAT_APPSECRET is empty, or something on the way changes the address.',
  cure: 'Check WECHAT_APPID, WECHAT_APPSECRET and WECHAT_API_BASE_URL; npm run doctor does.',
};

const FROZEN: Words = {
  meaning: 'The mini program may not call this.',
  cause: 'WeChat has frozen or banned it, or it was never published or registered fully.',
  cure: 'Look at the notices of the mini program at mp.weixin.qq.com.',
};

const MESSAGE_WRONG: Words = {
  meaning: 'WeChat refuses the message as it was built.',
  cause: 'A bug, or a new rule of WeChat.',
  cure: 'Tell the authors the errcode and the rid of the log. The shipment stays to be sent.',
};

/** The `errcode` of a call of api.weixin.qq.com: login, access token, shipments. */
export const ERRCODES: WordsOf<string> = {
  '-1': BUSY,
  '40001': {
    meaning: 'The AppSecret or the access token is wrong.',
    cause: 'WECHAT_APPSECRET was reset or is another one; or another program forces new access tokens.',
    cure: 'Compare the AppSecret with mp.weixin.qq.com, 开发管理; let other programs ask for stable_token without force_refresh.',
  },
  '40002': LACKING,
  '40013': {
    meaning: 'There is no such AppID.',
    cause: 'WECHAT_APPID is misspelled, or not that of a mini program.',
    cure: 'Copy it from mp.weixin.qq.com, 开发管理.',
  },
  '40014': TOKEN_DEAD,
  '40029': API_ERRORS.login_code_invalid,
  '40097': MESSAGE_WRONG,
  '40125': WRONG_SECRET,
  '40163': API_ERRORS.login_code_used,
  '40164': {
    meaning: 'The address of this backend is not in the IP allow-list.',
    cause: 'The mini program has an IP allow-list, and functions on AWS have changing addresses.',
    cure: 'Take the allow-list away at mp.weixin.qq.com, 开发管理, or send through an address of your own.',
  },
  '40226': API_ERRORS.login_user_blocked,
  '40243': {
    meaning: 'The AppSecret is frozen.',
    cause: 'It was frozen at mp.weixin.qq.com, by you or by WeChat.',
    cure: 'Unfreeze or reset it at mp.weixin.qq.com, 开发管理.',
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
    cure: 'Look at the IP allow-list at mp.weixin.qq.com, 开发管理.',
  },
  '10060001': {
    meaning: 'WeChat does not know this payment yet.',
    cause: 'The payment is seconds old; or 发货信息管理 is not in force for this mini program.',
    cure: 'The shipment is sent again by itself.',
  },
  '10060002': {
    meaning: 'WeChat has a finished shipment of this order already.',
    cause: 'It was entered in the merchant console or by another system, and is finished.',
    cure: 'Compare it in the console. It takes no other.',
  },
  '10060003': {
    meaning: 'The one correction of this shipment is used up.',
    cause: 'WeChat allows one correction of a finished shipment.',
    cure: 'Tell the payer by other means.',
  },
  '10060004': {
    meaning: 'The payment cannot be shipped in its state.',
    cause: 'It was refunded or settled already.',
    cure: 'Look at the order in the merchant console.',
  },
  '10060005': {
    meaning: 'WeChat does not take this logisticsType.',
    cause: 'The kind of delivery is not open to this mini program.',
    cure: 'Send another logisticsType.',
  },
  '10060006': {
    meaning: 'This delivery cannot go in several parcels.',
    cause: 'Only what an express company carries may.',
    cure: 'Send one parcel, or logisticsType express.',
  },
  '10060007': MESSAGE_WRONG,
  '10060008': {
    meaning: 'itemDesc is missing.',
    cause: 'WeChat wants to know what is sent.',
    cure: 'Send itemDesc.',
  },
  '10060009': {
    meaning: 'itemDesc is too long.',
    cause: 'WeChat takes 120 characters.',
    cure: 'Send a shorter itemDesc.',
  },
  '10060012': BUSY,
  '10060014': {
    meaning: 'A value of the shipment is not as WeChat wants it.',
    cause: 'Often a contact that is not masked, or a code of a company that WeChat does not know.',
    cure: 'The rid of the log leads to the reason at mp.weixin.qq.com. Send a shipment that is right.',
  },
  '10060019': BUSY,
  '10060020': {
    meaning: 'No parcel says what is in it.',
    cause: 'itemDesc is missing in all of them.',
    cure: 'Send itemDesc.',
  },
  '10060024': {
    meaning: 'These are too many parcels.',
    cause: 'WeChat takes 15.',
    cure: 'Send at most 15 parcels, all at once.',
  },
  '10060025': {
    meaning: 'expressCompany is too long.',
    cause: 'The name of the company was sent instead of its code.',
    cure: 'Send the code, such as YTO.',
  },
  '10060026': {
    meaning: 'trackingNo is too long.',
    cause: 'More than one number stands in it, or something else.',
    cure: 'Send the number of one parcel.',
  },
  '10060031': {
    meaning: 'WeChat says that another user paid this order.',
    cause: 'The openid of the order is not that of the payment.',
    cure: 'Look at the order in the merchant console, and at its anomalies here.',
  },
  '268485194': MESSAGE_WRONG,
  '268485195': MESSAGE_WRONG,
  '268485216': MESSAGE_WRONG,
  '268485224': MESSAGE_WRONG,
  '268485226': {
    meaning: 'trackingNo is missing.',
    cause: 'A parcel of an express company has one.',
    cure: 'Send the trackingNo of each parcel.',
  },
  '268485227': {
    meaning: 'expressCompany is missing.',
    cause: 'A parcel of an express company has one.',
    cure: 'Send the code of the company for each parcel, such as YTO.',
  },
  '268485228': MESSAGE_WRONG,
};
