const { require: requireTypeScript } = require('tsx/cjs/api');
const { NEEDS } = requireTypeScript('../lib/config/needs.ts', __filename);

/** Every variable and its value. Where a parameter is not given and has no default, the variable is not set. */
const VALUES = {
  STAGE: '${sls:stage}',
  WECHAT_APPID: '${param:appId}',
  WECHAT_APPSECRET: '${param:appSecret}',
  WECHAT_MCH_ID: '${param:mchId}',
  WECHAT_MCH_KEY: '${param:mchKey}',
  WECHAT_MCH_KEY_PREVIOUS: '${param:mchKeyPrevious, null}',
  WECHAT_SIGN_TYPE: '${param:signType}',
  SESSION_SECRET: '${param:sessionSecret}',
  NOTIFY_URL: '${param:notifyUrl}',
  REFUND_NOTIFY_URL: '${param:refundNotifyUrl}',
  OUT_TRADE_NO_PREFIX: '${param:outTradeNoPrefix, null}',
  ORDER_MINUTES: '${param:orderMinutes}',
  MAX_OPEN_ORDERS: '${param:maxOpenOrders}',
  CHECK_FIRST_SECONDS: '${param:checkFirstSeconds}',
  CHECK_LONGEST_MINUTES: '${param:checkLongestMinutes}',
  CHECKS_PER_SECOND: '${param:checksPerSecond}',
  ORDERS_TABLE: '${param:ordersTable}',
  PRODUCTS_TABLE: '${param:productsTable}',
  EVENT_BUS: '${param:eventBus}',
  BILLS_BUCKET: '${param:billsBucket}',
  BILLS_FOLDER: '${param:billsFolder, null}',
  WECHAT_CERT_SECRET: '${param:certSecret, null}',
  WECHAT_CERT_FILE: '${param:certFile, null}',
  WECHAT_CERT_KEY_FILE: '${param:certKeyFile, null}',
  WECHAT_API_BASE_URL: '${param:wechatApiBaseUrl, null}',
  WECHAT_PAY_BASE_URLS: '${param:wechatPayBaseUrls, null}',
  WECHAT_REFUND_BASE_URLS: '${param:wechatRefundBaseUrls, null}',
  WECHAT_SHIPPING: '${param:shipping, null}',
  ALLOW_REAL_WECHAT: '${param:allowRealWechat, null}',
};

/** Read by the AWS SDK, not by us: where DynamoDB is, at the local stage. */
const ENDPOINT = { AWS_ENDPOINT_URL_DYNAMODB: '${param:dynamodbEndpoint, null}' };

/** The environment of each function. */
module.exports = Object.fromEntries(
  Object.entries(NEEDS).map(([name, variables]) => [
    name,
    {
      ...Object.fromEntries(variables.map((variable) => [variable, VALUES[variable]])),
      ...(variables.includes('ORDERS_TABLE') && ENDPOINT),
    },
  ]),
);
