import type { ErrorCode, NotifyRefusal } from '../../lib/errors/errors';
import type { Words, WordsOf } from '../../lib/errors/texts';
import type { FieldSources, ReturnMsg } from '../../lib/wechat/pay/v2/return-msg';
import type { ClientWords, ErrCodeKey } from './words';

// 两张表都用到。表里不引用别的表的成员，打包时没用到的表才会被去掉。
const LOGIN_CODE_INVALID: Words = {
  meaning: '微信不认识这个登录 code。',
  cause: 'errcode 40029：code 超过了五分钟、不完整，或者来自另一个小程序（AppID 不是 WECHAT_APPID）。',
  fix: '重新 wx.login 并立刻发送；检查项目的 AppID 是不是 WECHAT_APPID。',
};

const LOGIN_CODE_USED: Words = {
  meaning: '这个登录 code 已经用过。',
  cause: 'errcode 40163：同一个 code 来了两次，多半是小程序把请求发了两遍。',
  fix: 'code 只能用一次。重新 wx.login，并查一下哪里重复发了请求。',
};

const LOGIN_USER_BLOCKED: Words = {
  meaning: '这个用户被微信列为高风险，已被拦截。',
  cause: 'errcode 40226：微信不说明原因。',
  fix: '重试没有用，请用户联系微信。',
};

/** 本接口应答里的 `code`。 */
export const API_ERRORS = {
  request_malformed: {
    meaning: '读不懂请求体。',
    cause: '不是 JSON 对象，不是合法的 UTF-8，或者表单里同一个字段出现了两次。',
    fix: '发一个对象，例如 {"sku": "…"}；或者表单，每个字段只写一次。',
  },
  request_too_large: {
    meaning: '请求体太大。',
    cause: '超过了 16 KiB。',
    fix: '少传一些：只传 docs/api.zh-CN.md 里写到的字段。',
  },
  content_type_unsupported: {
    meaning: '不支持这种内容类型。',
    cause: '请求头说请求体既不是 JSON，也不是表单。',
    fix: '发 Content-Type: application/json（或 application/x-www-form-urlencoded）。',
  },
  field_invalid: {
    meaning: '有字段缺失或不合规。',
    cause: '缺了字段，值不合规，或者有这个请求没有的字段（拼错也算）。',
    fix: '看 errors：里面列出每个有问题的字段，以及它的要求。',
  },
  token_missing: {
    meaning: '缺少登录 token。',
    cause: '请求没有 Authorization: Bearer <token> 这个头。',
    fix: '把 POST /login 返回的 token 放进请求头 Authorization: Bearer <token>。',
  },
  token_invalid: {
    meaning: '登录 token 无效。',
    cause: '被截断或改过，来自另一个环境，或者 SESSION_SECRET 换过了。',
    fix: '重新 wx.login，再调 POST /login。',
  },
  token_expired: {
    meaning: '登录 token 已过期。',
    cause: 'token 只有两小时有效。',
    fix: '重新 wx.login，再调 POST /login。',
  },
  openid_mismatch: {
    meaning: 'openid 不是登录的那个用户。',
    cause: '请求体里写了另一个用户的 openid。',
    fix: '不要传 openid：付款人就是登录的用户。',
  },

  login_code_invalid: LOGIN_CODE_INVALID,
  login_code_used: LOGIN_CODE_USED,
  login_rate_limited: {
    meaning: '这个用户登录太频繁。',
    cause: 'errcode 45011：小程序每次请求都重新登录，没有把 token 留用两小时。',
    fix: '等一分钟再为这个用户调 wx.login。',
  },
  login_user_blocked: LOGIN_USER_BLOCKED,

  sku_unknown: {
    meaning: '没有这个商品。',
    cause: 'sku 写错了，或者这个环境还没有导入商品。',
    fix: '换成目录里有的 sku；或者先导入：npm run catalog -- import catalog.json。',
  },
  sku_off_sale: {
    meaning: '这个商品已下架。',
    cause: '商品的 onSale 是 false。',
    fix: '告诉用户；或者把 onSale 改成 true 重新导入。',
  },
  total_fee_required: {
    meaning: '这个商品要传金额。',
    cause: '商品的金额是开放的，请求里却没有。',
    fix: '传 totalFee，单位分，在商品的 minFee 到 maxFee 之间。',
  },
  total_fee_not_open: {
    meaning: '这个商品是固定价。',
    cause: '请求里传了金额。价格从不听客户端的。',
    fix: '不要传 totalFee：价格以商品目录为准。',
  },
  total_fee_out_of_range: {
    meaning: '金额超出范围。',
    cause: '不在商品的 minFee 到 maxFee 之间，或者一笔订单的金额太大。',
    fix: '按 detail 里写的范围传，或者分开下单。',
  },

  out_trade_no_used: {
    meaning: '订单号已被占用。',
    cause:
      '这个号属于别人的订单：在这里，或者在同一商户号的别的系统里。微信那边已先查过单，没有你这笔订单的付款。',
    fix: '换一个 outTradeNo 下单。',
  },
  order_differs: {
    meaning: '这个订单号下过内容不同的单。',
    cause: '你自己用这个号下过单，sku、quantity、attach 或 totalFee 不一样。',
    fix: '照原样重试，或者换一个 outTradeNo。',
  },
  order_expired: {
    meaning: '这笔订单已过支付期限。',
    cause: '超过了订单的 ORDER_MINUTES。',
    fix: '换一个 outTradeNo 重新下单。',
  },
  order_paid: {
    meaning: '这笔订单已经支付。',
    cause: '已付清，或者收到了一笔对不上的钱。微信说已支付的，要带签名的查单确认了才会这样应答。',
    fix: '用 GET /orders/{outTradeNo} 查单；不要再付。',
  },
  order_closed: {
    meaning: '这笔订单已关闭。',
    cause: '到期未付，订单被关闭；或者这个号是同一商户号的别的系统的订单，已被撤销。已查询过微信。',
    fix: '换一个 outTradeNo 重新下单。',
  },
  payment_refused: {
    meaning: '微信拒绝这次支付。',
    cause: 'err_code NOTENOUGH：付款人余额不足。',
    fix: '付款人换一种支付方式，然后重试。',
  },
  order_not_found: {
    meaning: '没有这笔订单。',
    cause: '订单号写错了，或者是别的环境的；也可能是别人的订单，只有本人能查。',
    fix: '检查 outTradeNo，大小写也要一致。',
  },
  order_not_closable_yet: {
    meaning: '微信暂时还不能关闭这笔订单。',
    cause: '下单还不到 5 分钟；或者 15 秒内刚试过关单；或者用户正在支付。',
    fix: '从 `closableAt` 起再关单；在那之前仍可支付。',
  },
  too_many_open_orders: {
    meaning: '未支付的订单太多。',
    cause: '这个用户未支付且未过期的订单已经达到 MAX_OPEN_ORDERS。',
    fix: '支付 `openOrders` 里的一笔，或者用 POST /orders/{outTradeNo}/close 关闭一笔（微信要求下单满 5 分钟），然后重试。最早的订单排在最前。',
  },
  order_other_merchant: {
    meaning: '这笔订单不属于这个商户。',
    cause: '下单时的 AppID 或商户号和现在配置的不同：这个环境改过 appId 或 mchId。',
    fix: '什么都没有做，也没有查询微信支付。请用配置了该订单 AppID 和商户号的环境处理，或到商户平台处理。',
  },

  refund_funds_short: {
    meaning: '商户账户里的钱不够退。',
    cause: 'err_code NOTENOUGH：退款从未结算的资金里出，而未结算的钱不够。',
    fix: '到商户平台（pay.weixin.qq.com）充值，然后用同一个 outRefundNo 照原样重试。',
  },
  refund_refused: {
    meaning: '微信不会做这笔退款。',
    cause: '支付时间太久，或者付款人的账户收不了款。',
    fix: '用别的方式退给用户。',
  },
  refund_transaction_unknown: {
    meaning: '订单上没有这笔交易的钱。',
    cause: 'transactionId 既不是订单的支付，也不是它的异常款项。',
    fix: '填订单某个异常款项的 transactionId；要退正常支付就不填。',
  },
  refund_differs: {
    meaning: '这个退款单号申请过内容不同的退款。',
    cause: '同一个 outRefundNo 用过，refundFee、reason 或 transactionId 不一样。',
    fix: '照原样重试；要另退一笔，就换一个 outRefundNo。',
  },
  refund_over_rest: {
    meaning: '退款超过了剩余可退金额。',
    cause: '这笔支付已经退过，或者有退款正占着金额。',
    fix: '不超过剩余金额；detail 里写着还剩多少。',
  },
  refund_currency: {
    meaning: '支付的不是人民币。',
    cause: '支付的 fee_type 是别的币种，本后端不退。',
    fix: '到商户平台（pay.weixin.qq.com）手工退款。',
  },
  refund_too_soon: {
    meaning: '同一订单的两次退款要隔一分钟。',
    cause: '这笔订单上一次退款还不到一分钟。',
    fix: '一分钟后照原样重试。',
  },
  refund_too_many: {
    meaning: '一笔订单最多退 50 次。',
    cause: '已经申请过 50 次。',
    fix: '剩下的用别的方式退给用户。',
  },
  refund_too_late: {
    meaning: '支付已超过一年。',
    cause: '微信支付只接受一年内的退款。',
    fix: '用别的方式退给用户。',
  },
  refund_number_used: {
    meaning: '退款单号已被占用。',
    cause: '同一商户号的别的系统或商户平台用这个号退过别的款。',
    fix: '退款单号在整个商户号下唯一，换一个 outRefundNo。',
  },

  shipping_off: {
    meaning: '没有打开发货功能。',
    cause: '这个环境的 WECHAT_SHIPPING 不是 yes。',
    fix: '微信在发货前冻结资金的小程序，把参数 shipping 设为 yes（WECHAT_SHIPPING）；其他小程序什么都不用做。',
  },
  shipping_not_managed: {
    meaning: '微信没有管理这个小程序的发货。',
    cause: '这个小程序没有启用发货信息管理。',
    fix: '没有资金在等发货，把 WECHAT_SHIPPING 去掉。',
  },
  order_not_paid: {
    meaning: '这笔订单没有支付。',
    cause: '还没付款，或者已经关闭；也可能收到了一笔不一致的款项。',
    fix: '只有付过的钱才能退，只有付过的订单才能发货。先查单；要退对不上的钱，填它的 transactionId。',
  },
  order_refunded: {
    meaning: '这笔订单已全额退款。',
    cause: '钱都退回去了。',
    fix: '不需要发货，微信也不等发货。',
  },
  shipment_differs: {
    meaning: '这笔订单已用别的内容发货。',
    cause: '订单里已有发货信息，配送方式或包裹不一样。',
    fix: '照原来的内容重试；要更正就加上 "correction": true，微信只允许一次。',
  },
  shipment_not_uploaded: {
    meaning: '还没有可以更正的发货。',
    cause: '请求带了 correction，而微信那边还没有这笔订单的发货。',
    fix: '不带 correction 发送，或者等 shippingState 变成 UPLOADED。',
  },
  shipment_corrected: {
    meaning: '这次发货已经更正过。',
    cause: '微信只允许更正一次，已经用掉了。',
    fix: '用其他方式告诉用户。',
  },
  shipment_refused: {
    meaning: '微信拒绝这次发货。',
    cause: '发货信息里有值不合微信的要求，或者支付的状态不能发货。',
    fix: 'detail 说明原因并给出 errcode；改正后重发。',
  },

  merchant_misconfigured: {
    meaning: '微信不接受我们的配置。',
    cause:
      'AppID、AppSecret、商户号、密钥、证书、IP 白名单或权限，与微信那边的不一致；npm run doctor 会帮你找。',
    fix: '要由后端的运维处理：日志里有 errCode 或 errcode，各自的办法见 docs/errors.zh-CN.md。',
  },
  wechat_refused: {
    meaning: '微信拒绝了我们的请求。',
    cause: '缺少某个参数，参数不合微信的要求，两个参数不匹配，或者签名不对。',
    fix: '要由后端的运维处理：日志里有 errCode、errcode 或 returnMsg，各自的意思见 docs/errors.zh-CN.md。',
  },
  wechat_answer_invalid: {
    meaning: '微信的应答不可信。',
    cause: '没有签名，签名不对，不是接口该有的应答，或者与订单表矛盾。',
    fix: '照原样重试，什么都没有丢；登录要重新 wx.login 换 code。',
  },
  wechat_unavailable: {
    meaning: '微信没有应答。',
    cause: '微信繁忙或没有回应；或者说订单已支付或已关闭，查单却没有确认。',
    fix: '过几秒用同样的单号重试；登录要重新 wx.login 换 code。',
  },
  internal_error: {
    meaning: '后端出错了。',
    cause: '数据库没有应答，目录里的商品有问题，或者程序有错。',
    fix: '照原样重试；再失败，原因在这个函数的日志里。',
  },
} as const satisfies WordsOf<ErrorCode>;

/** 通知为什么被拒绝：日志和指标 NotificationsRefused 里的名字。 */
export const NOTIFY_REFUSALS = {
  body_too_large: {
    meaning: '消息超过 64 KiB。',
    cause: '不是微信发的：支付通知只有一两 KiB。',
    fix: '不用处理。',
  },
  not_utf8: {
    meaning: '消息不是合法的 UTF-8。',
    cause: '伪造；或者微信和函数之间有东西改写了它，例如用 GBK 的代理。',
    fix: '路上什么都不要改：收到的字节必须和微信发的一模一样。',
  },
  xml_malformed: {
    meaning: '消息不是微信那种扁平的 XML。',
    cause: 'DOCTYPE、注释、属性、嵌套或重复的元素：微信不发这些，攻击者才发。',
    fix: '不用处理；除非被拒的是你自己订单的通知，那就把请求体交给 npm run explain。',
  },
  sign_missing: {
    meaning: '消息里没有 sign。',
    cause: '有人发现了这个地址，在试。',
    fix: '不用处理。',
  },
  sign_mismatch: {
    meaning: '通知的签名不对。',
    cause: '伪造；或者 WECHAT_MCH_KEY 不是商户平台上的密钥，或刚刚换过；或者订单是用另一种签名类型下的。',
    fix: '被拒的是你自己订单的通知时：核对密钥；换密钥后把 WECHAT_MCH_KEY_PREVIOUS 保留一天。',
  },
  ambiguous: {
    meaning: '验签能通过，但同一段签名文本还有另一种读法。',
    cause:
      'attach 以外的某个值里含有“&名称=”：有人把一条真实签名的报文重新切分了字段，或者同一密钥下的别的系统把这样的文本写进了字段。',
    fix: '报文里的内容一概没有采信。字段名写在日志的 field 里。如果是自己别的系统的字段，请在那边禁止 & 和 =。',
  },
  sign_type_mismatch: {
    meaning: '签名类型和配置的不同。',
    cause: '还有未完成的订单时改了 WECHAT_SIGN_TYPE，或者报文里写的是另一种。',
    fix: '先把 WECHAT_SIGN_TYPE 改回去，等这些订单付清或关闭：订单一直用下单时的那一种。',
  },
  field_missing: {
    meaning: '不是完整的支付结果：缺少元素。',
    cause: '是同一密钥签的另一种报文，例如 paySign，被拿到它的人发了过来。',
    fix: '是哪个元素已经指明（日志里是 field）。如果真是微信没发，请反馈给作者。',
  },
  field_invalid: {
    meaning: '有个值不可能是这样。',
    cause: '金额不是整数分，或者时间不是时间：微信不会这样发。',
    fix: '是哪个元素已经指明（日志里是 field）。如果真是微信发的，请反馈给作者。',
  },
  not_success: {
    meaning: '报文没有说订单已支付。',
    cause: 'return_code、result_code 或 trade_state 不是 SUCCESS。',
    fix: '不用处理：GET /orders/{outTradeNo} 会查询微信。',
  },
  trade_type_mismatch: {
    meaning: '不是小程序的支付。',
    cause: 'trade_type 不是 JSAPI：同一商户号的别的系统用了这个 notify_url。',
    fix: '每个系统用自己的 notify_url。',
  },
  appid_mismatch: {
    meaning: '是另一个小程序的通知。',
    cause: '同一商户号的另一个小程序用了这个 notify_url，或者 WECHAT_APPID 改过。',
    fix: '每个小程序用自己的环境和 notify_url。',
  },
  mch_id_mismatch: {
    meaning: '是另一个商户的通知。',
    cause: '密钥相同的另一个商户号用了这个 notify_url，或者 WECHAT_MCH_ID 改过。',
    fix: '每个商户号用自己的环境、密钥和 notify_url。',
  },
  order_unknown: {
    meaning: '真实的支付，但订单表里没有这笔订单。',
    cause: '同一商户号的别的系统或环境的订单写了这个 notify_url；或者通知比数据库还快。',
    fix: '已保存为 unknown#<transactionId>，微信还会再发。见 docs/operations.zh-CN.md 的「未知订单」。',
  },
  req_info_unreadable: {
    meaning: '退款通知解不开或读不懂。',
    cause: 'WECHAT_MCH_KEY 和商户平台上的不同；或者路上被改过，或者是伪造。',
    fix: '什么都没有丢：reconcile-orders 会查询微信。请核对密钥。',
  },
  refund_mismatch: {
    meaning: '退款通知和保存的退款不一致。',
    cause: '里面的交易或金额和这个退款单号的不同。',
    fix: '到商户平台看这笔退款；以带签名的查询为准。',
  },
  refund_unconfirmed: {
    meaning: '微信还没有确认退款通知里的内容。',
    cause: '这种通知没有签名，所以去问了微信，而微信说的不一样或没有应答。',
    fix: '不用处理：微信会再发，reconcile-orders 也会去问。',
  },
  previous_key_unconfirmed: {
    meaning: '只有旧商户密钥能验签。',
    cause: '正在换密钥。旧密钥签名的消息未经验证；已查询过微信，订单上暂时没有这笔支付。',
    fix: '不用处理：微信会再发。换完以后去掉 WECHAT_MCH_KEY_PREVIOUS。',
  },
} as const satisfies WordsOf<NotifyRefusal>;

/** 手机没有付成时说的话。 */
export const CLIENT_WORDS = {
  'fail cancel': {
    meaning: '用户关掉了收银台；或者之前弹过错误提示。',
    cause: '用户不想付了。弹过「支付验证签名失败」这类提示之后，真机也报 fail cancel。',
    fix: '用 GET /orders/{outTradeNo} 查单，让用户继续付同一笔订单，单号不变。',
  },
  'fail parameter error': {
    meaning: 'wx.requestPayment 的参数类型不对。',
    cause: 'timeStamp 是数字而不是字符串，或者五个参数缺了一个。',
    fix: '把 POST /orders 的应答原样交给 wx.requestPayment。',
  },
  'jsapi has no permission': {
    meaning: '这个小程序不能收款。',
    cause: '支付能力被微信限制（errno 102），或者没有绑定商户号。',
    fix: '到 mp.weixin.qq.com 看「微信支付」和站内通知。',
  },
  缺少参数total_fee: {
    meaning: '找不到订单：缺的并不是金额。',
    cause:
      'package 里没有 prepay_id，或者不是 prepay_id=… 的写法；prepay_id 属于另一个 AppID，或已失效。多半是下单早就失败了，应答却照样用了。',
    fix: '看 POST /orders 的应答：只有 200 和 201 才能交给 wx.requestPayment，而且要原样。',
  },
  支付验证签名失败: {
    meaning: 'paySign 不对。',
    cause:
      '密钥和商户平台上的不同，或者误用了 AppSecret；signType 和下单时不同；timeStamp 用了毫秒；签名时把 appId 写成了 appid；参与签名的 package 没有 prepay_id=。',
    fix: '用 npm run explain 找出是哪一个。POST /orders 的应答要原样到达 wx.requestPayment。',
  },
  订单已过期: {
    meaning: '这笔订单已经不能付了。',
    cause: '过了 time_expire（ORDER_MINUTES），或者 prepay_id 超过两小时。',
    fix: '用同一个 outTradeNo 再调 POST /orders：订单还有效就给新的 prepay_id，否则报 order_expired。',
  },
  该订单已支付: {
    meaning: '这笔订单已经支付。',
    cause: '在另一个收银台或另一部手机上付过了，而这一个还开着。',
    fix: '用 GET /orders/{outTradeNo} 查单；不要再付。',
  },
  该订单已关闭: {
    meaning: '这笔订单已关闭。',
    cause: '到期未付，或者被关闭了。',
    fix: '换一个 outTradeNo 重新下单。',
  },
  下单账号与支付账号不一致: {
    meaning: '付款的不是下单的用户。',
    cause: '订单是用另一个用户的 openid 下的：留用了别人的 token 或 openid。',
    fix: '换用户后重新登录。订单只能由本人支付。',
  },
  订单不存在: {
    meaning: '微信已经没有这笔订单。',
    cause: '订单没有了，或者属于另一个商户号。npm start 时：模拟的微信被重置过。',
    fix: '换一个 outTradeNo 重新下单。',
  },
  余额不足: {
    meaning: '付款人余额不足。',
    cause: '选的支付方式里钱不够。',
    fix: '换一张卡或充值，然后付同一笔订单。',
  },
} as const satisfies WordsOf<ClientWords>;

/** 微信支付整体拒绝请求时的说法。`{field}` 换成它点名的参数，`{source}` 换成这个值的来处。 */
export const RETURN_MSGS = {
  签名错误: {
    meaning: '请求的签名不对。',
    cause:
      'WECHAT_MCH_KEY 不是商户平台上的 APIv2 密钥，或者误填了 AppSecret；或者 sign_type 和实际算法不一致。',
    fix: '到商户平台（账户中心 → API安全）核对 WECHAT_MCH_KEY，并检查 WECHAT_SIGN_TYPE；npm run explain 可以拆开请求的签名。',
  },
  参数格式错误: {
    meaning: '微信不接受 {field} 的值。',
    cause: '值为空、太长、太短，或者格式不对。',
    fix: '检查{source}。',
  },
  缺少参数: {
    meaning: '缺少参数 {field}。',
    cause: '值为空，或者参数名写错了：v2 的参数名是小写加下划线。',
    fix: '检查{source}。',
  },
  必须传openid: {
    meaning: '请求里没有 openid。',
    cause: 'trade_type 为 JSAPI 的订单必须写明付款人。登录失败就没有 openid；写成 openId 也不算。',
    fix: '先让付款人登录（POST /login），再用那个 token 下单。',
  },
  'appid and openid not match': {
    meaning: 'openid 属于另一个 appid。',
    cause: '付款人是在另一个小程序或公众号登录的，和请求里的 appid 不一致。',
    fix: '核对 WECHAT_APPID 和小程序 project.config.json 里的 appid，然后重新登录。',
  },
  'invalid openid': {
    meaning: '微信没有这个 openid。',
    cause: '被截断、是编造的，或者其实是 unionid。',
    fix: '重新登录：code2Session 会给出 openid。',
  },
  商户号mch_id与appid不匹配: {
    meaning: '商户号 mch_id 和 appid 没有绑定。',
    cause: '其中一个是别的账号的，或者 AppID 从未绑定到这个商户号。',
    fix: '核对 WECHAT_MCH_ID 和 WECHAT_APPID；到 pay.weixin.qq.com 的「产品中心」→「AppID账号管理」绑定。',
  },
  没有JSAPI支付权限: {
    meaning: '商户没有 JSAPI 支付权限。',
    cause: '没有开通，或者被收回。',
    fix: '到 pay.weixin.qq.com 看「产品中心」。',
  },
  XML格式错误: {
    meaning: '微信读不懂请求的 XML。',
    cause: '值里有未转义的 & 或 <，根元素不是 xml，或者发的是表单或 JSON。',
    fix: '用 npm run explain 读一遍请求：它会指出是哪里。',
  },
  商户订单号重复: {
    meaning: 'out_trade_no 用别的参数下过单。',
    cause: '「201 商户订单号重复」：这个号之前用别的金额、商品或付款人下过单，或者同一商户号的别的系统用过。',
    fix: '照第一次的参数原样重发，或者换一个 outTradeNo；并给每个系统设自己的 OUT_TRADE_NO_PREFIX。',
  },
  refund_fee大于可退金额: {
    meaning: '退款金额大于可退金额。',
    cause: '同一笔支付之前的退款也要算进去，还在处理中的也算。',
    fix: '用 refundquery 查已退多少，最多退剩下的：refund_fee 以分为单位。',
  },
  订单已全额退款: {
    meaning: '这笔支付已经全额退款。',
    cause: '用另一个 out_refund_no 退过，或者在商户平台上退过。',
    fix: '查这笔订单的退款记录；不能再退。',
  },
} as const satisfies WordsOf<ReturnMsg>;

/** 请求里每个参数的值从哪里来。 */
export const FIELD_SOURCES: FieldSources = {
  appid: ' WECHAT_APPID',
  mch_id: ' WECHAT_MCH_ID',
  sign: ' WECHAT_MCH_KEY 和 WECHAT_SIGN_TYPE',
  sign_type: ' WECHAT_SIGN_TYPE',
  notify_url: ' NOTIFY_URL（退款是 REFUND_NOTIFY_URL）',
  openid: '付款人的登录（POST /login）',
  body: '商品目录里的 body',
  total_fee: '商品目录里的价格：整数分',
  attach: '请求里的 attach',
  out_trade_no: '请求里的 outTradeNo 和 OUT_TRADE_NO_PREFIX',
  time_start: '机器的时钟',
  time_expire: ' ORDER_MINUTES 和机器的时钟',
  spbill_create_ip: '网关传来的客户端地址',
  out_refund_no: '请求里的 outRefundNo',
  refund_fee: '请求里的 refundFee：整数分',
  refund_desc: '请求里的 reason',
  '*': '拼请求的代码',
};

/** 微信支付接口的 `err_code`：给看日志的人；接口调用方看到的是另一句话。 */
export const ERR_CODES = {
  SYSTEMERROR: {
    meaning: '微信支付出错，但可能已经做了。',
    cause: '微信那边的问题，和请求无关。',
    fix: '用同样的单号和参数重试：后端会马上试备用域名，之后由巡单再问。',
  },
  FREQUENCY_LIMITED: {
    meaning: '请求微信支付太频繁。',
    cause: '短时间内这个商户的请求太多。',
    fix: '稍后用同样的单号重试；如果是巡单，把 CHECKS_PER_SECOND 调低。',
  },
  BIZERR_NEED_RETRY: {
    meaning: '微信支付还没做完这笔退款。',
    cause: '微信那边的问题，和请求无关。',
    fix: '用同一个 outRefundNo 重试：只会退一次。',
  },
  INVALID_REQ_TOO_MUCH: {
    meaning: '短时间内错误的请求太多。',
    cause: '同一个被拒绝的请求很快又发了多次。',
    fix: '等一分钟，先弄清之前为什么被拒，再用同一个 outRefundNo 重试。',
  },
  ORDERPAID: {
    meaning: '订单已经支付。',
    cause: '刚刚付了，通知还在路上；或者别的系统用了这个订单号。',
    fix: '查单：后端会查询微信，以带签名的应答为准。不要再付。',
  },
  ORDERCLOSED: {
    meaning: '订单已关闭。',
    cause: '之前已经关了：巡单、人工或微信自己。',
    fix: '换一个 outTradeNo 重新下单。',
  },
  ORDERNOTEXIST: {
    meaning: '微信支付没有这笔订单。',
    cause: '下单没有到达微信，或者暂时还查不到；也可能下单之后改过 WECHAT_MCH_ID。',
    fix: '稍后再查。一直如此，就核对 WECHAT_MCH_ID 和订单的 mchId。',
  },
  OUT_TRADE_NO_USED: {
    meaning: '这个订单号用别的参数下过单。',
    cause: '同一商户号的别的系统或环境用过。',
    fix: '换一个 outTradeNo；并给每个系统设自己的 OUT_TRADE_NO_PREFIX。',
  },
  TRADE_STATE_ERROR: {
    meaning: '订单现在的状态不能关闭。',
    cause: '刚刚付了或退了，或者正在支付。',
    fix: '再查一次单：后端会查询微信。',
  },
  NOTENOUGH: {
    meaning: '付款人余额不足。',
    cause: '选的支付方式里钱不够。',
    fix: '付款人换一种方式，再下同一笔单。',
  },
  'refund NOTENOUGH': {
    meaning: '商户账户里的钱不够退。',
    cause: '退款从未结算的资金里出，而未结算的钱不够。',
    fix: '到 pay.weixin.qq.com 充值，然后用同一个 outRefundNo 重试。',
  },
  NOAUTH: {
    meaning: '商户没有这个接口的权限。',
    cause: '没有开通 JSAPI 支付，或被收回；或者 AppID 没有和商户号绑定。',
    fix: '到 pay.weixin.qq.com 看「产品中心」和「AppID账号管理」。',
  },
  APPID_NOT_EXIST: {
    meaning: '没有这个 AppID。',
    cause: 'WECHAT_APPID 写错了。',
    fix: '从 mp.weixin.qq.com 的「开发管理」复制。',
  },
  MCHID_NOT_EXIST: {
    meaning: '没有这个商户号。',
    cause: 'WECHAT_MCH_ID 写错了。',
    fix: '从 pay.weixin.qq.com 的「账户中心」复制。',
  },
  APPID_MCHID_NOT_MATCH: {
    meaning: 'AppID 和商户号没有绑定。',
    cause: '没有绑定或没有确认，或者其中一个是别的项目的。',
    fix: '在 pay.weixin.qq.com 的「产品中心 → AppID账号管理」里绑定，再到 mp.weixin.qq.com 确认。',
  },
  SIGNERROR: {
    meaning: '请求的签名不对。',
    cause: 'WECHAT_MCH_KEY 不是商户平台上的 APIv2密钥：误用了 AppSecret、v3 密钥或旧密钥。',
    fix: '在商户平台和配置里重新设置密钥，用 npm run doctor 检查。',
  },
  INVALID_REQUEST: {
    meaning: '请求和微信已知的矛盾，或者格式不对。',
    cause: '多半是「201 商户订单号重复」：这个号用别的参数下过单。日志的 errCodeDes 说明是哪一种。',
    fix: '订单号重复：换一个 outTradeNo 下单。退款：到商户平台看这笔订单。',
  },
  LACK_PARAMS: {
    meaning: '缺少参数。',
    cause: '生成的请求有错。',
    fix: '日志的 errCodeDes 指明是哪个，请反馈给作者。',
  },
  PARAM_ERROR: {
    meaning: '参数不对。',
    cause: '日志的 errCodeDes 指明是哪个：例如时钟不准，time_expire 太近。',
    fix: '检查时钟（npm run doctor）和 NOTIFY_URL；否则请反馈给作者。',
  },
  XML_FORMAT_ERROR: {
    meaning: '请求的 XML 读不懂。',
    cause: '请求有错，或者路上被改了。',
    fix: '不要让代理改写发给微信的内容；否则请反馈给作者。',
  },
  REQUIRE_POST_METHOD: {
    meaning: '请求不是 POST。',
    cause: '路上被改了：重定向会把它变成 GET。',
    fix: '检查 WECHAT_PAY_BASE_URLS：要 https、域名正确、没有重定向。',
  },
  POST_DATA_EMPTY: {
    meaning: '请求没有内容。',
    cause: '路上被去掉了。',
    fix: '不要让代理改写发给微信的内容。',
  },
  NOT_UTF8: {
    meaning: '请求不是 UTF-8。',
    cause: '路上被转了编码：发出去的是 UTF-8。',
    fix: '不要让代理改写发给微信的内容。',
  },
  TRADE_OVERDUE: {
    meaning: '支付时间太久，不能退款。',
    cause: '微信支付只接受一年内的退款。',
    fix: '用别的方式退给用户。',
  },
  USER_ACCOUNT_ABNORMAL: {
    meaning: '付款人的账户收不了款。',
    cause: '账户已注销或受限。',
    fix: '用别的方式退给用户。',
  },
  INVALID_TRANSACTIONID: {
    meaning: '微信支付没有这个 transaction_id。',
    cause: '属于另一个商户号。',
    fix: '到商户平台核对订单，并核对 WECHAT_MCH_ID 和订单的 mchId。',
  },
  REFUNDNOTEXIST: {
    meaning: '微信支付没有这笔退款。',
    cause: '退款没有到达微信，或者暂时还查不到。',
    fix: '巡单会再问；用同一个 outRefundNo 重试也是安全的。',
  },
  ERROR: {
    meaning: '微信支付拒绝退款，原因只在文字里。',
    cause: '看日志的 errCodeDes；也可能钱已经退过了。',
    fix: '到商户平台看这笔退款。微信说没有这笔退款之前，金额一直预留着。',
  },
  'BILL CREATING': {
    meaning: '账单还在生成。',
    cause: '某天的账单在次日 09:00（北京时间）后才生成。',
    fix: '10:00 以后再取。',
  },
  'NO BILL EXIST': {
    meaning: '这一天没有账单。',
    cause: '当天没有支付也没有退款；或者已超过三个月。',
    fix: '不用处理：按空账单和订单表比较。',
  },
  'COMPRESSGZIP ERROR': {
    meaning: '微信压缩账单失败。',
    cause: '微信那边的问题。',
    fix: '稍后再取：后端会重试。',
  },
  'UNCOMPRESSGZIP ERROR': {
    meaning: '微信读不了自己压缩的账单。',
    cause: '微信那边的问题。',
    fix: '稍后再取：后端会重试。',
  },
  'SIGN ERROR': {
    meaning: '取账单的请求签名不对。',
    cause: 'WECHAT_MCH_KEY 不是商户平台上的 APIv2密钥。',
    fix: '在商户平台和配置里重新设置密钥，用 npm run doctor 检查。',
  },
} as const satisfies WordsOf<ErrCodeKey>;

const BUSY: Words = {
  meaning: '微信繁忙。',
  cause: '微信那边的问题，和请求无关。',
  fix: '过几秒重试；登录要重新 wx.login 换 code。发货会自动重发。',
};

const TOO_OFTEN: Words = {
  meaning: '请求微信太频繁。',
  cause: '这个小程序或某个用户，一分钟或一天内请求太多。',
  fix: '等一分钟。让小程序把登录 token 留用两小时，不要每次都登录。',
};

const TOKEN_DEAD: Words = {
  meaning: 'access_token 已失效。',
  cause: '到期了，或者这个小程序的别的程序强制换了新的。',
  fix: '后端会自己换一个。如果反复出现：让别的程序调 stable_token，不要带 force_refresh。',
};

const WRONG_SECRET: Words = {
  meaning: 'AppSecret 不对。',
  cause: 'WECHAT_APPSECRET 在 mp.weixin.qq.com 重置过，或是另一个小程序的，或误填了商户密钥。',
  fix: '到 mp.weixin.qq.com 的「开发管理」重置，把新的存进配置。',
};

const LACKING: Words = {
  meaning: '请求缺少参数。',
  cause: 'WECHAT_APPID 或 WECHAT_APPSECRET 是空的，或者路上改了地址。',
  fix: '检查 WECHAT_APPID、WECHAT_APPSECRET 和 WECHAT_API_BASE_URL；npm run doctor 会检查。',
};

const FROZEN: Words = {
  meaning: '这个小程序不能调这个接口。',
  cause: '被微信冻结或封禁，或者没有发布、没有注册完整。',
  fix: '到 mp.weixin.qq.com 看小程序的通知。',
};

const MESSAGE_WRONG: Words = {
  meaning: '微信不接受这样的报文。',
  cause: '程序有错，或者微信有了新规则。',
  fix: '把日志里的 errcode 和 rid 反馈给作者。这次发货会留着待发。',
};

/** api.weixin.qq.com 各接口的 `errcode`：登录、access_token、发货。 */
export const ERRCODES: WordsOf<string> = {
  '-1': BUSY,
  '40001': {
    meaning: 'AppSecret 或 access_token 不对。',
    cause: 'WECHAT_APPSECRET 重置过或填错了；或者别的程序在强制换 access_token。',
    fix: '和 mp.weixin.qq.com「开发管理」里的 AppSecret 核对；让别的程序调 stable_token，不要带 force_refresh。',
  },
  '40002': LACKING,
  '40013': {
    meaning: '没有这个 AppID。',
    cause: 'WECHAT_APPID 写错了，或者不是小程序的。',
    fix: '从 mp.weixin.qq.com 的「开发管理」复制。',
  },
  '40014': TOKEN_DEAD,
  '40029': LOGIN_CODE_INVALID,
  '40097': MESSAGE_WRONG,
  '40125': WRONG_SECRET,
  '40163': LOGIN_CODE_USED,
  '40164': {
    meaning: '本后端的地址不在 IP 白名单里。',
    cause: '小程序设了 IP 白名单，而 AWS 上函数的出口地址会变。',
    fix: '到 mp.weixin.qq.com 的「开发管理」去掉白名单，或者用固定的出口地址。',
  },
  '40226': LOGIN_USER_BLOCKED,
  '40243': {
    meaning: 'AppSecret 已冻结。',
    cause: '在 mp.weixin.qq.com 被你或被微信冻结了。',
    fix: '到 mp.weixin.qq.com 的「开发管理」解冻或重置。',
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
    meaning: '本后端的地址不能调这个接口。',
    cause: '和 40164 一样，是 IP 白名单。',
    fix: '到 mp.weixin.qq.com 的「开发管理」看 IP 白名单。',
  },
  '10060001': {
    meaning: '微信还不知道这笔支付。',
    cause: '刚付几秒；或者这个小程序没有启用发货信息管理。',
    fix: '发货会自动重发。',
  },
  '10060002': {
    meaning: '微信已有这笔订单完成的发货。',
    cause: '在商户平台或别的系统里录过，而且已完成。',
    fix: '到商户平台核对；它不再接受别的发货。',
  },
  '10060003': {
    meaning: '这次发货唯一的一次更正已经用掉。',
    cause: '完成的发货，微信只允许更正一次。',
    fix: '用其他方式告诉用户。',
  },
  '10060004': {
    meaning: '这笔支付的状态不能发货。',
    cause: '已经退款或结算。',
    fix: '到商户平台看这笔订单。',
  },
  '10060005': {
    meaning: '微信不接受这种 logisticsType。',
    cause: '这个小程序不能用这种配送方式。',
    fix: '换一种 logisticsType。',
  },
  '10060006': {
    meaning: '这种配送方式不能分多个包裹。',
    cause: '只有快递可以。',
    fix: '只发一个包裹，或者用 logisticsType express。',
  },
  '10060007': MESSAGE_WRONG,
  '10060008': {
    meaning: '缺少 itemDesc。',
    cause: '微信要知道发的是什么。',
    fix: '传 itemDesc。',
  },
  '10060009': {
    meaning: 'itemDesc 太长。',
    cause: '微信最多收 120 个字符。',
    fix: '写短一些。',
  },
  '10060012': BUSY,
  '10060014': {
    meaning: '发货信息里有值不合微信的要求。',
    cause: '多半是联系方式没有打码，或者微信没有这个快递公司编码。',
    fix: '用日志里的 rid 到 mp.weixin.qq.com 查原因，改正后重发。',
  },
  '10060019': BUSY,
  '10060020': {
    meaning: '没有一个包裹写明了内容。',
    cause: '所有包裹都缺 itemDesc。',
    fix: '传 itemDesc。',
  },
  '10060024': {
    meaning: '包裹太多。',
    cause: '微信最多收 15 个。',
    fix: '最多 15 个，一次发完。',
  },
  '10060025': {
    meaning: 'expressCompany 太长。',
    cause: '填了快递公司的名字，而不是编码。',
    fix: '填编码，例如 YTO。',
  },
  '10060026': {
    meaning: 'trackingNo 太长。',
    cause: '填了不止一个单号，或者别的内容。',
    fix: '只填一个包裹的单号。',
  },
  '10060031': {
    meaning: '微信说这笔订单是别的用户付的。',
    cause: '订单的 openid 和付款的不同。',
    fix: '到商户平台看这笔订单，并看它在这里的异常款项。',
  },
  '268485194': MESSAGE_WRONG,
  '268485195': MESSAGE_WRONG,
  '268485216': MESSAGE_WRONG,
  '268485224': MESSAGE_WRONG,
  '268485226': {
    meaning: '缺少 trackingNo。',
    cause: '快递的包裹都有单号。',
    fix: '每个包裹都填 trackingNo。',
  },
  '268485227': {
    meaning: '缺少 expressCompany。',
    cause: '快递的包裹都有快递公司。',
    fix: '每个包裹都填快递公司编码，例如 YTO。',
  },
  '268485228': MESSAGE_WRONG,
};
