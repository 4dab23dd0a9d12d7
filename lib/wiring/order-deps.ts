import type { Values, VariableName } from '../config/variables';
import type { AddLogFields } from '../http/endpoint';
import type { FollowShipmentPorts } from '../orders/ship/follow-shipment';
import type { LookUpPorts } from '../orders/pay/look-up-order';
import { makeDocumentClient } from '../aws/dynamodb';
import { makeDynamoDBOrderStore } from '../aws/dynamodb-order-store';
import type { Outcome } from '../orders/outcomes';
import type { PlaceOrderPorts } from '../orders/place/place-order';
import type { OrderStore } from '../orders/ports/order-store';
import type { WechatNotifications, WechatPay } from '../orders/ports/wechat-pay';
import { makeProductStore } from '../aws/dynamodb-product-store';
import type { RefundNotificationDeps } from '../orders/refund/refund-notification';
import type { RequestRefundPorts } from '../orders/refund/request-refund';
import { makeAccessTokens } from '../wechat/access-token';
import { makePaymentNotificationsV2, makeRefundNotificationsV2 } from '../wechat/pay/v2/notifications-v2';
import { merchantOf } from '../wechat/pay/v2/payment';
import { makeRefundV2, makeWechatPayV2 } from '../wechat/pay/v2/wechat-pay-v2';
import { makeShippingCalls } from '../wechat/shipping-calls';
import type { ClientCertificate } from '../outbound/http-client';
import { recordOutcome } from '../telemetry/outcomes';
import { realEnvironment, type PayDeps, type StoreDeps } from './environment';

/** The real world of a function that reads or writes the tables. */
export function realPayDeps(stage: string): PayDeps {
  return { ...realEnvironment(stage), documentClient: makeDocumentClient() };
}

/** The world and the variables of one function. */
type With<Name extends VariableName> = PayDeps & { readonly config: Pick<Values, Name> };

type MerchantVariable = 'WECHAT_APPID' | 'WECHAT_MCH_ID' | 'WECHAT_MCH_KEY';

export type OrderVariable = MerchantVariable | 'WECHAT_PAY_BASE_URLS' | 'ORDERS_TABLE' | 'WECHAT_SHIPPING';

export type ShippingVariable =
  'WECHAT_APPID' | 'WECHAT_APPSECRET' | 'WECHAT_MCH_ID' | 'WECHAT_API_BASE_URL' | 'ORDERS_TABLE';

/** Of one request: where its outcomes go, milliseconds for all calls of WeChat, and what ends those of the database. */
type OfRequest = readonly [log: AddLogFields, wechatMs: number, signal: AbortSignal];

/** The orders table, for one request. @param signal ends the calls of the database */
export function ordersOf(
  { config, documentClient }: StoreDeps & { readonly config: Pick<Values, 'ORDERS_TABLE'> },
  signal: AbortSignal,
): OrderStore {
  return makeDynamoDBOrderStore(documentClient, config.ORDERS_TABLE, signal);
}

/** What every use case about an order takes. */
interface OrderDeps
  extends LookUpPorts, RefundNotificationDeps, Omit<WechatPay, 'prepareRefund' | 'refund' | 'downloadBill'> {
  readonly orders: OrderStore;
  readonly record: (outcome: Outcome) => void;
  readonly randomText: (length: number) => string;
}

/** Where a use case reports its outcomes: the log line and the metrics. */
function recorder({ telemetry }: PayDeps, log: AddLogFields): (outcome: Outcome) => void {
  return (outcome) => {
    log(recordOutcome(telemetry, outcome));
  };
}

/**
 * What a use case about an order takes. A second payment protocol joins here and in {@link requestRefundDeps}: the order's
 * `signType` says by which one it was placed, so a chooser calls the implementation of that one.
 */
export function orderDeps(deps: With<OrderVariable>, ...[log, wechatMs, signal]: OfRequest): OrderDeps {
  const { config, now, randomText } = deps;
  const merchant = merchantOf(config);
  const endsAt = now().getTime() + wechatMs;
  return {
    ...makeWechatPayV2(deps, merchant, config.WECHAT_PAY_BASE_URLS, endsAt),
    merchant,
    orders: ordersOf(deps, signal),
    isShippingOn: config.WECHAT_SHIPPING === 'yes',
    record: recorder(deps, log),
    now,
    randomText,
  };
}

/** Payment notifications. A second protocol joins here, told apart by the form of a request. */
export function paymentNotifications(
  config: Pick<Values, MerchantVariable | 'WECHAT_SIGN_TYPE' | 'WECHAT_MCH_KEY_PREVIOUS'>,
): Pick<WechatNotifications, 'readPayment' | 'answer'> {
  const { WECHAT_SIGN_TYPE: signType, WECHAT_MCH_KEY_PREVIOUS: previousKey } = config;
  return makePaymentNotificationsV2(merchantOf(config), signType, previousKey);
}

/** Refund notifications, likewise. */
export function refundNotifications(
  config: Pick<Values, MerchantVariable>,
): Pick<WechatNotifications, 'readRefund' | 'answer'> {
  return makeRefundNotificationsV2(merchantOf(config));
}

/** What placing an order takes. */
export function placeOrderDeps(
  deps: With<OrderVariable | 'PRODUCTS_TABLE'>,
  ...ofRequest: OfRequest
): OrderDeps & PlaceOrderPorts {
  const { config, documentClient } = deps;
  const [, , signal] = ofRequest;
  return {
    ...orderDeps(deps, ...ofRequest),
    products: makeProductStore(documentClient, config.PRODUCTS_TABLE, signal),
  };
}

/** What requesting a refund takes. */
export function requestRefundDeps(
  deps: With<OrderVariable | 'WECHAT_REFUND_BASE_URLS'> & {
    readonly certificate: () => Promise<ClientCertificate>;
  },
  ...ofRequest: OfRequest
): RequestRefundPorts {
  const { config, certificate, now } = deps;
  const [, wechatMs] = ofRequest;
  const endsAt = now().getTime() + wechatMs;
  return {
    ...orderDeps(deps, ...ofRequest),
    ...makeRefundV2(deps, merchantOf(config), config.WECHAT_REFUND_BASE_URLS, certificate, endsAt),
  };
}

/** What the use cases about shipments take. Called once per function, since the access token outlives a request. */
export function makeShippingDeps(
  deps: With<ShippingVariable>,
): (...ofRequest: OfRequest) => FollowShipmentPorts {
  const { config, now } = deps;
  const { WECHAT_APPID: appId, WECHAT_API_BASE_URL: baseUrl } = config;
  const tokens = makeAccessTokens(deps, baseUrl, { appId, appSecret: config.WECHAT_APPSECRET });
  return (log, wechatMs, signal) => ({
    ...makeShippingCalls(deps, tokens, baseUrl, appId, wechatMs),
    merchant: { appId, mchId: config.WECHAT_MCH_ID },
    orders: ordersOf(deps, signal),
    record: recorder(deps, log),
    now,
  });
}
