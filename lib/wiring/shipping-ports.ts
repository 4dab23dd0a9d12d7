import type { Note } from '../http/endpoint';
import type { FollowShipmentPorts } from '../orders/ship/follow-shipment';
import { makeOrderStore } from '../aws/order-store';
import { makeShippingStore } from '../aws/shipping-store';
import type { PayPorts } from './ports';
import { makeAccessTokens } from '../wechat/access-token';
import { makeShippingCalls } from '../wechat/shipping-calls';
import { witnessEvent } from '../telemetry/outcomes';

/** The variables that the stories about shipments need. */
export interface ShippingConfig {
  readonly WECHAT_APPID: string;
  readonly WECHAT_MCH_ID: string;
  readonly WECHAT_APPSECRET: string;
  readonly WECHAT_API_BASE_URL: string;
  readonly ORDERS_TABLE: string;
}

/**
 * Joins the outer world and the configuration into what the stories about shipments need. Called once per function,
 * since the access token outlives a request; what it gives is called once per request.
 */
export function makeShippingPorts(
  ports: PayPorts & { readonly config: ShippingConfig },
): (note: Note, wechatMs: number, signal: AbortSignal) => FollowShipmentPorts {
  const { config, documentClient, now, telemetry } = ports;
  const mini = { appId: config.WECHAT_APPID, appSecret: config.WECHAT_APPSECRET };
  const baseUrl = config.WECHAT_API_BASE_URL;
  const tokens = makeAccessTokens(ports, baseUrl, mini);
  return (note, wechatMs, signal) => ({
    ...makeShippingCalls(ports, tokens, baseUrl, mini.appId, wechatMs),
    merchant: { appId: config.WECHAT_APPID, mchId: config.WECHAT_MCH_ID },
    orders: makeOrderStore(documentClient, config.ORDERS_TABLE, signal),
    shipments: makeShippingStore(documentClient, config.ORDERS_TABLE, signal),
    witness: (event) => {
      note(witnessEvent(telemetry, event));
    },
    now,
  });
}
