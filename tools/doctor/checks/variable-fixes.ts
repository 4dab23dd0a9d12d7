import type { VariableName } from '../../../lib/config/variables';

const TABLE = '给出 DynamoDB 表的名字';
const HOST = '给出主机地址，例如 https://api.mch.weixin.qq.com，不带路径和查询参数';

/** What to do about each variable, in Chinese; lib/config/variables.ts says it in English. */
export const VARIABLE_FIXES = {
  STAGE: '给出 local，或者已部署环境的小写名字',
  WECHAT_APPID: '从 mp.weixin.qq.com 复制 AppID（wx 加 16 位十六进制数字）',
  WECHAT_APPSECRET: '从小程序后台复制 AppSecret，32 位字母和数字',
  WECHAT_MCH_ID: '从 pay.weixin.qq.com 复制商户号，8 到 10 位数字',
  WECHAT_MCH_KEY: '从商户平台复制 APIv2密钥，32 位字母和数字；它不是 AppSecret',
  WECHAT_MCH_KEY_PREVIOUS: '给出更换之前的 APIv2密钥；更换结束后删掉它',
  WECHAT_SIGN_TYPE: '给出 MD5 或 HMAC-SHA256',
  NOTIFY_URL: '给出 payment-notify 的公网 https 地址，不带查询参数，最多 256 字节',
  REFUND_NOTIFY_URL: '给出 refund-notify 的公网 https 地址，不带查询参数，最多 256 字节',
  SESSION_SECRET: '给出至少 32 个随机字节，不含空白：openssl rand -hex 32',
  OUT_TRADE_NO_PREFIX: '给出 1 到 8 个字符（0-9 A-Z a-z _ - | *），不需要就删掉',
  ORDER_MINUTES: '给出 5 到 10080 之间的整数（分钟）',
  MAX_OPEN_ORDERS: '给出 1 到 500 之间的整数（笔）',
  CHECK_FIRST_SECONDS: '给出 1 到 3600 之间的整数（秒）',
  CHECK_LONGEST_MINUTES: '给出 1 到 1440 之间的整数（分钟）',
  CHECKS_PER_SECOND: '给出 1 到 500 之间的整数',
  ORDERS_TABLE: TABLE,
  PRODUCTS_TABLE: TABLE,
  EVENT_BUS: '给出 EventBridge 事件总线的名字',
  WECHAT_API_BASE_URL: HOST,
  WECHAT_PAY_BASE_URLS: HOST,
  WECHAT_REFUND_BASE_URLS: `${HOST}；必须是 https，因为要出示商户证书`,
  WECHAT_SHIPPING: '需要发货信息管理就给 yes，否则删掉',
  BILLS_BUCKET: '给出 S3 桶的名字',
  BILLS_FOLDER: '给出本机的一个目录，例如 .local/bills',
  WECHAT_CERT_SECRET: '给出保存商户证书的密钥的 ARN，内容是 JSON：{"cert": "…PEM…", "key": "…PEM…"}',
  WECHAT_CERT_FILE: '给出 apiclient_cert.pem 的路径',
  WECHAT_CERT_KEY_FILE: '给出 apiclient_key.pem 的路径',
  ALLOW_REAL_WECHAT: '给出 yes，或者删掉',
} as const satisfies Record<VariableName, string>;
