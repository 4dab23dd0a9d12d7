import * as v from 'valibot';

function text(pattern: RegExp, fix: string) {
  return v.pipe(v.string(fix), v.regex(pattern, fix));
}

function url(fix: string) {
  return v.pipe(
    v.string(fix),
    v.check((value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''), fix),
    v.check((value) => !/[?#@\s]/.test(value), fix),
  );
}

/** A whole number of `unit`, which may not be less than `least` or more than `most`. */
function whole(unit: string, least: number, most: number) {
  const fix = `give whole ${unit} from ${least} to ${most}`;
  return v.pipe(
    text(/^[1-9]\d{0,5}$/, fix),
    v.transform(Number),
    v.minValue(least, fix),
    v.maxValue(most, fix),
  );
}

const BASE_URL =
  'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query';
export const KEY =
  'copy the API v2 key (APIv2密钥), 32 letters and digits, from the WeChat Pay merchant console';
const APPSECRET = 'copy the AppSecret, 32 letters and digits, from the console of the mini program';
const TABLE = 'give the name of a DynamoDB table';

/** A bare address; one slash at its end is taken off. */
const baseUrl = v.pipe(
  url(BASE_URL),
  v.check((value) => !URL.canParse(value) || new URL(value).pathname === '/', BASE_URL),
  v.transform((value) => value.replace(/\/$/, '')),
);

const baseUrls = v.pipe(
  v.string(BASE_URL),
  v.transform((value) => value.split(',').map((part) => part.trim())),
  v.array(baseUrl),
  v.minLength(1, BASE_URL),
);

const FILE = /^[^\p{Cc}?*"<>|]{1,1024}$/u;
const WECHAT_PAY_HOSTS = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com';

/** Every variable: how it must look, and what to do where it does not. */
export const VARIABLES = {
  STAGE: text(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
  WECHAT_APPID: text(
    /^wx[0-9a-f]{16}$/,
    'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
  ),
  WECHAT_APPSECRET: text(/^[0-9A-Za-z]{32}$/, APPSECRET),
  WECHAT_MCH_ID: text(
    /^\d{8,10}$/,
    'copy the merchant number (商户号), 8 to 10 digits, from pay.weixin.qq.com',
  ),
  WECHAT_MCH_KEY: text(/^[0-9A-Za-z]{32}$/, KEY),
  WECHAT_MCH_KEY_PREVIOUS: v.optional(
    text(/^[0-9A-Za-z]{32}$/, `${KEY}, or remove it when the change is over`),
  ),
  WECHAT_SIGN_TYPE: v.optional(v.picklist(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
  NOTIFY_URL: v.pipe(
    url('give the public https address of payment-notify, without a query'),
    v.maxBytes(256, 'WeChat takes at most 256 bytes'),
  ),
  REFUND_NOTIFY_URL: v.pipe(
    url('give the public https address of refund-notify, without a query'),
    v.maxBytes(256, 'WeChat takes at most 256 bytes'),
  ),
  SESSION_SECRET: v.pipe(
    v.string('give at least 32 random bytes: openssl rand -hex 32'),
    v.minBytes(32, 'give at least 32 random bytes: openssl rand -hex 32'),
    v.regex(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
  ),
  // Blank is refused before; the empty default is the only way to none.
  OUT_TRADE_NO_PREFIX: v.pipe(
    v.optional(v.string(), ''),
    v.regex(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
  ),
  ORDER_MINUTES: v.optional(whole('minutes', 5, 10_080), '1440'),
  /** An answer names them all, and one page of the index has to hold them. */
  MAX_OPEN_ORDERS: v.optional(whole('orders', 1, 500), '20'),
  CHECK_FIRST_SECONDS: v.optional(whole('seconds', 1, 3_600), '60'),
  CHECK_LONGEST_MINUTES: v.optional(whole('minutes', 1, 1_440), '360'),
  CHECKS_PER_SECOND: v.optional(whole('checks', 1, 500), '20'),
  ORDERS_TABLE: text(/^[0-9A-Za-z_.-]{3,255}$/, TABLE),
  PRODUCTS_TABLE: text(/^[0-9A-Za-z_.-]{3,255}$/, TABLE),
  EVENT_BUS: text(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
  WECHAT_API_BASE_URL: v.optional(baseUrl, 'https://api.weixin.qq.com'),
  WECHAT_PAY_BASE_URLS: v.optional(baseUrls, WECHAT_PAY_HOSTS),
  /** Where a client certificate is shown, so it is https everywhere. */
  WECHAT_REFUND_BASE_URLS: v.optional(
    v.pipe(
      baseUrls,
      v.check(
        (all) => all.every((each) => each.startsWith('https://')),
        'give https addresses only: the client certificate is shown there',
      ),
    ),
    WECHAT_PAY_HOSTS,
  ),
  WECHAT_SHIPPING: v.optional(
    v.picklist(
      ['yes'],
      "give yes where WeChat freezes this mini program's money until goods are shipped (发货信息管理), or remove it",
    ),
  ),
  BILLS_BUCKET: v.optional(text(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
  BILLS_FOLDER: v.optional(
    text(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills'),
  ),
  WECHAT_CERT_SECRET: v.optional(
    text(
      /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
      'give the ARN of the secret that holds the client certificate as JSON: {"cert": "…PEM…", "key": "…PEM…"}',
    ),
  ),
  WECHAT_CERT_FILE: v.optional(text(FILE, 'give the path of apiclient_cert.pem')),
  WECHAT_CERT_KEY_FILE: v.optional(text(FILE, 'give the path of apiclient_key.pem')),
  ALLOW_REAL_WECHAT: v.optional(v.picklist(['yes'], 'give yes, or remove it')),
} as const;

export type VariableName = keyof typeof VARIABLES;
export type Values = { readonly [Name in VariableName]: v.InferOutput<(typeof VARIABLES)[Name]> };
