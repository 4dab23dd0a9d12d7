import type { SignType } from '../../../orders/order';
import type { DownloadedBill, WechatPay } from '../../../orders/ports/wechat-pay';
import type { ClientCertificate } from '../../../outbound/http-client';
import {
  exchange,
  exchangeForStream,
  type ExchangePorts,
  type Repeat,
  type StreamPorts,
} from '../../exchange';
import { buildCloseOrder, CLOSE_ORDER_PATH, readCloseOrder } from './close-order';
import { buildDownloadBill, DOWNLOAD_BILL_PATH, readDownloadBill } from './download-bill';
import { buildOrderQuery, ORDER_QUERY_PATH, readOrderQuery } from './order-query';
import { buildPayParams } from './pay-params';
import type { Merchant } from './payment';
import { buildRefund, readRefund, REFUND_PATH } from './refund';
import { buildRefundQuery, readRefundQuery, REFUND_QUERY_PATH } from './refund-query';
import { buildUnifiedOrder, readUnifiedOrder, UNIFIED_ORDER_PATH } from './unified-order';

interface Randomness {
  /** So many random letters and digits. */
  readonly randomText: (length: number) => string;
}

export interface WechatPayV2Deps extends ExchangePorts, Randomness {}

/** Length of a nonce: WeChat takes at most this many letters and digits. */
export const NONCE_LENGTH = 32;

/** Sends a request with fail-over and believes a signed answer only; each attempt is built with a nonce of its own. */
type Call = <T extends { readonly kind: string }>(
  path: string,
  build: (nonceStr: string) => string,
  read: (bytes: Uint8Array) => T | Repeat,
) => Promise<T>;

function makeCall(deps: WechatPayV2Deps, baseUrls: readonly string[], endsAt: number): Call {
  return (path, build, read) =>
    exchange(deps, baseUrls, path, () => build(deps.randomText(NONCE_LENGTH)), read, endsAt);
}

/**
 * API v2 for one request, all calls within one deadline: everything that the merchant key alone can do.
 *
 * @param baseUrls WeChat's payment hosts, the preferred one first
 * @param endsAt when all calls together end, milliseconds since 1970
 */
export function makeWechatPayV2(
  deps: WechatPayV2Deps,
  merchant: Merchant,
  baseUrls: readonly string[],
  endsAt: number,
): Omit<WechatPay, 'prepareRefund' | 'refund' | 'downloadBill'> {
  const call = makeCall(deps, baseUrls, endsAt);
  return {
    placeOrder: (order) =>
      call(
        UNIFIED_ORDER_PATH,
        (nonceStr) => buildUnifiedOrder(order, merchant, nonceStr),
        (bytes) => readUnifiedOrder(bytes, merchant, order),
      ),
    payParams: (order) => buildPayParams(order, merchant.key, deps.now(), deps.randomText(NONCE_LENGTH)),
    queryOrder: (order, transactionId) =>
      call(
        ORDER_QUERY_PATH,
        (nonceStr) => buildOrderQuery(order, merchant, nonceStr, transactionId),
        (bytes) => readOrderQuery(bytes, merchant, order, transactionId),
      ),
    closeOrder: (order) =>
      call(
        CLOSE_ORDER_PATH,
        (nonceStr) => buildCloseOrder(order, merchant, nonceStr),
        (bytes) => readCloseOrder(bytes, merchant, order),
      ),
    queryRefund: (order, refund) =>
      call(
        REFUND_QUERY_PATH,
        (nonceStr) => buildRefundQuery(order, refund, merchant, nonceStr),
        (bytes) => readRefundQuery(bytes, merchant, order, refund),
      ),
  };
}

/**
 * Refunds of API v2 for one request, over connections that show the merchant's client certificate.
 *
 * @param baseUrls WeChat's hosts that demand the certificate, the preferred one first
 * @param certificate read once; its failure is that of `prepareRefund`
 * @param endsAt when all calls together end, milliseconds since 1970
 */
export function makeRefundV2(
  deps: WechatPayV2Deps,
  merchant: Merchant,
  baseUrls: readonly string[],
  certificate: () => Promise<ClientCertificate>,
  endsAt: number,
): Pick<WechatPay, 'prepareRefund' | 'refund'> {
  let reading: Promise<ClientCertificate> | undefined;
  const read = (): Promise<ClientCertificate> => (reading ??= certificate());
  return {
    prepareRefund: async () => {
      await read();
    },
    refund: async (order, refund) => {
      const clientCertificate = await read();
      const send: WechatPayV2Deps['send'] = (request) => deps.send({ ...request, clientCertificate });
      let attempts = 0;
      return makeCall({ ...deps, send }, baseUrls, endsAt)(
        REFUND_PATH,
        (nonceStr) => {
          attempts += 1;
          return buildRefund(order, refund, merchant, nonceStr);
        },
        (bytes) => readRefund(bytes, merchant, order, refund, attempts === 1),
      );
    },
  };
}

/**
 * The download of bills by API v2, with fail-over to the next host.
 *
 * @param signType of the request; no answer to it is signed
 * @param baseUrls WeChat's payment hosts, the preferred one first
 * @param endsAt when all attempts together end, milliseconds since 1970
 */
export function makeDownloadBillV2(
  deps: StreamPorts & Randomness,
  merchant: Merchant,
  signType: SignType,
  baseUrls: readonly string[],
  endsAt: number,
): Pick<WechatPay, 'downloadBill'> {
  return {
    downloadBill: (billDate, take) =>
      exchangeForStream<DownloadedBill>(
        deps,
        baseUrls,
        DOWNLOAD_BILL_PATH,
        () => buildDownloadBill(billDate, merchant, signType, deps.randomText(NONCE_LENGTH)),
        (body) => readDownloadBill(body, take),
        endsAt,
      ),
  };
}
