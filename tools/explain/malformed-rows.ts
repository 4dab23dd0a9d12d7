import type { Words } from '../shared/words';
import { row, type Row } from './refusal-row';

const WRITE_FLAT: readonly [string, string] = [
  'A message is one <xml> with flat elements of different names, and nothing else. Look at the bytes as they came, before any log or pretty printer.',
  '消息只能是一个 <xml>，里面是名字各不相同的平级元素，没有别的。请看最原始的字节，不要看经过日志或格式化的。',
];

/** What to do about XML that cannot be read, where nothing more exact is known. */
export const WRITE_FLAT_XML: Words = { en: WRITE_FLAT[0], zh: WRITE_FLAT[1] };

/** Why a text is no message of API v2, in words. */
export const MALFORMED_ROWS = {
  empty_body: row(
    ['The message is empty.', '消息是空的。'],
    [
      'Something read the body before: a framework’s body parser, or a stream that is read twice. Take the raw body.',
      '消息体已经被读走了：可能是框架的 body parser，或者流被读了两次。改用原始消息体。',
    ],
  ),
  json_not_xml: row(
    ['This is JSON, not XML.', '这是 JSON，不是 XML。'],
    [
      'API v2 speaks XML. For the parameters of wx.requestPayment use --pay-sign.',
      'APIv2 用的是 XML。要检查 wx.requestPayment 的参数，请用 --pay-sign。',
    ],
  ),
  v3_notification: row(
    ['This is a notification of API v3.', '这是 APIv3 的通知。'],
    [
      'The order was placed by v3: its signature stands in the headers (Wechatpay-Signature), and resource is decrypted with the API v3 key. The notification of a v2 order is XML with sign.',
      '订单是用 v3 下的：签名在消息头里（Wechatpay-Signature），resource 要用 APIv3 密钥解密。v2 订单的通知是带 sign 的 XML。',
    ],
  ),
  native_answer: row(
    [
      'This is the answer to an order of another trade_type (NATIVE or MWEB), not for wx.requestPayment.',
      '这是另一种支付方式（NATIVE 扫码或 MWEB/H5）的下单应答，不能用于 wx.requestPayment。',
    ],
    [
      'code_url is shown as a QR code, h5_url and mweb_url are opened in a browser. In a mini program place the order with trade_type JSAPI and an openid: that gives a prepay_id.',
      'code_url 用来生成二维码，h5_url、mweb_url 在浏览器里打开。小程序下单要用 trade_type JSAPI 并带 openid，得到的是 prepay_id。',
    ],
  ),
  v3_order_answer: row(
    [
      'This is the answer of API v3 to an order, not yet what wx.requestPayment takes.',
      '这是 APIv3 的下单应答，还不是 wx.requestPayment 的参数。',
    ],
    [
      'wx.requestPayment takes timeStamp, nonceStr, package (“prepay_id=” and the number), signType and paySign. A v3 order is signed by RSA with the private key of the merchant certificate, a v2 order with the API v2 key.',
      'wx.requestPayment 要的是 timeStamp、nonceStr、package（“prepay_id=” 加编号）、signType 和 paySign。v3 的订单用商户证书私钥做 RSA 签名，v2 的订单用 APIv2 密钥签名。',
    ],
  ),
  form_not_xml: row(
    ['This is a form, not XML.', '这是表单，不是 XML。'],
    ['Send and keep the XML itself, not name=value&….', '请发送和保存 XML 本身，而不是 name=value&……。'],
  ),
  not_a_message: row(
    [
      'This is no message of WeChat’s, and no error that is known here.',
      '这既不是微信的消息，也不是已知的错误提示。',
    ],
    [
      'Give XML, the parameters of wx.requestPayment as JSON, or the words of an error as WeChat or a phone writes them.',
      '请给出 XML、wx.requestPayment 的参数（JSON），或者微信、手机给出的错误原文。',
    ],
  ),
  html_not_xml: row(
    ['This is an HTML page, not a message.', '这是 HTML 页面，不是消息。'],
    [
      'A proxy or a login page answered in place of WeChat: look at the URL and the status of the answer.',
      '应答的是代理或登录页，不是微信：检查 URL 和应答的状态码。',
    ],
  ),
  doctype: row(
    ['The message has a DOCTYPE.', '消息里有 DOCTYPE。'],
    [
      'WeChat never sends one; it is how an XML reader is made to read files (XXE) or to fill its memory. Refuse it, and switch DTDs off in every reader.',
      '微信从不发送 DOCTYPE；这是让 XML 解析器读取文件（XXE）或耗尽内存的手法。应当拒绝，并在所有解析器里关闭 DTD。',
    ],
  ),
  comment: row(['The message has a comment.', '消息里有注释。'], WRITE_FLAT),
  processing_instruction: row(
    ['The message has a processing instruction.', '消息里有处理指令。'],
    WRITE_FLAT,
  ),
  declared_encoding: row(
    ['The message declares another encoding than UTF-8.', '消息声明的编码不是 UTF-8。'],
    ['Write UTF-8, and declare that or nothing.', '用 UTF-8 书写，并声明 UTF-8 或不声明。'],
  ),
  cdata_open: row(
    ['A CDATA section is not closed.', 'CDATA 没有结束。'],
    [
      'It ends with ]]>; a value may not hold these three characters.',
      'CDATA 以 ]]> 结束；值里不能出现这三个字符。',
    ],
  ),
  cut_off: row(
    ['The message is cut off: </xml> is missing.', '消息不完整：缺少 </xml>。'],
    [
      'Take the whole body: a log or a column of a database has cut it, or it was sent with a wrong Content-Length.',
      '请取完整的消息体：可能被日志或数据库字段截断了，或者 Content-Length 不对。',
    ],
  ),
  another_root: row(['The root of the message is not <xml>.', '消息的根元素不是 <xml>。'], WRITE_FLAT),
  attributes: row(['An element has attributes.', '元素带有属性。'], WRITE_FLAT),
  nested: row(['The element {field} has elements within it.', '元素 {field} 里嵌套了别的元素。'], WRITE_FLAT),
  duplicate_element: row(
    ['The element {field} stands twice in the message.', '元素 {field} 出现了两次。'],
    [
      'Which of the two was signed cannot be told, so the message is refused. WeChat never sends that; a builder of yours, or a forger, does.',
      '无法判断签名针对的是哪一个，所以拒绝。微信不会这样发送，要么是自己生成 XML 时重复了，要么是伪造的。',
    ],
  ),
  sample_of_old_documentation: row(
    [
      'coupon_fee stands twice: this is the sample of an old page of WeChat’s.',
      'coupon_fee 出现了两次：这是微信旧版文档里的示例。',
    ],
    [
      'That sample is no message that WeChat ever sent. Real notifications number their coupons (coupon_fee, coupon_fee_0, coupon_id_0 …): take one of those, or one of npm start.',
      '那个示例并不是微信真正发出的消息。真实通知里的代金券带序号（coupon_fee、coupon_fee_0、coupon_id_0……）：请用真实的通知，或者 npm start 里的。',
    ],
  ),
  unknown_entity: row(
    [
      'An “&” stands bare, or begins an entity that XML does not know.',
      '有未转义的 “&”，或 XML 不认识的实体。',
    ],
    [
      'Write &amp; or put the value into CDATA. Sign the value as it is, before escaping.',
      '写成 &amp;，或者把值放进 CDATA。签名用转义之前的值。',
    ],
  ),
  control_character: row(
    ['The message holds a control character.', '消息里有控制字符。'],
    ['XML 1.0 cannot carry it: take it out of the value.', 'XML 1.0 不允许这类字符：从值里去掉。'],
  ),
  text_outside: row(
    [
      'There is something before <xml>, behind </xml> or between the elements.',
      '<xml> 之前、</xml> 之后或元素之间有多余的内容。',
    ],
    WRITE_FLAT,
  ),
} as const satisfies Record<string, Row>;
