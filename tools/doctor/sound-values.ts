import type { VariableName } from '../../lib/config/variables';

/**
 * A value for each variable that is refused nowhere: it stands in for one that was found at fault, so that what is wrong
 * behind it is told too, and for secrets of a deployed stage, which stay where they are. None of them opens anything.
 */
export const SOUND_VALUES = {
  STAGE: 'sound',
  WECHAT_APPID: 'wx0000000000000000',
  WECHAT_APPSECRET: 'SoundAppSecret000000000000000000',
  WECHAT_MCH_ID: '10000000',
  WECHAT_MCH_KEY: 'SoundMerchantKey0000000000000000',
  WECHAT_MCH_KEY_PREVIOUS: 'SoundPreviousKey0000000000000000',
  WECHAT_SIGN_TYPE: undefined,
  NOTIFY_URL: 'https://sound.invalid/payment-notify',
  REFUND_NOTIFY_URL: 'https://sound.invalid/refund-notify',
  SESSION_SECRET: 'SoundSessionSecret00000000000000',
  OUT_TRADE_NO_PREFIX: undefined,
  ORDER_MINUTES: undefined,
  MAX_OPEN_ORDERS: undefined,
  CHECK_FIRST_SECONDS: undefined,
  CHECK_LONGEST_MINUTES: undefined,
  CHECKS_PER_SECOND: undefined,
  ORDERS_TABLE: 'sound-orders',
  PRODUCTS_TABLE: 'sound-products',
  EVENT_BUS: 'sound',
  WECHAT_API_BASE_URL: 'https://sound.invalid',
  WECHAT_PAY_BASE_URLS: 'https://sound.invalid',
  WECHAT_REFUND_BASE_URLS: 'https://sound.invalid',
  WECHAT_SHIPPING: undefined,
  BILLS_BUCKET: undefined,
  BILLS_FOLDER: undefined,
  WECHAT_CERT_SECRET: undefined,
  WECHAT_CERT_FILE: 'sound_cert.pem',
  WECHAT_CERT_KEY_FILE: 'sound_key.pem',
  ALLOW_REAL_WECHAT: undefined,
} as const satisfies Record<VariableName, string | undefined>;
