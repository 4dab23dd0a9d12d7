import { openCertificate } from '../lib/aws/certificate-secret';
import { readConfig, type Config } from '../lib/config/config';
import { door, type Handler } from '../lib/http/endpoint';
import { readRefundRequest } from '../lib/http/refund-request';
import { viewOfRefund } from '../lib/http/refund-view';
import { json } from '../lib/http/respond';
import { requestRefund } from '../lib/orders/refund/request-refund';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { makeOpenRefund, refundPorts } from '../lib/wiring/refund-ports';
import type { ClientCertificate } from '../lib/outbound/http-client';

export interface RefundOrderPorts extends PayPorts {
  readonly config: Config<'refund-order'>;
  readonly certificate: () => Promise<ClientCertificate>;
}

/** Lambda ends the function after 15 seconds: WeChat gets twelve of them, all together fourteen. */
const WECHAT_MS = 12_000;
const DATABASE_MS = 14_000;

/** `POST /refunds`: money goes back. For the merchant's own staff and systems, never for the mini program. */
export function makeRefundOrder(ports: RefundOrderPorts): Handler {
  const { config } = ports;
  return door(ports, async (request, note) => {
    const input = readRefundRequest(request);
    const { outTradeNo, outRefundNo, refundFee } = input;
    note({ outTradeNo, outRefundNo, refundFee });
    const endsAt = ports.now().getTime() + WECHAT_MS;
    const openRefund = makeOpenRefund(ports, endsAt);
    const story = { ...refundPorts(ports, note, endsAt, ports.deadline(DATABASE_MS)), openRefund };
    const { refund, created } = await requestRefund(story, config.REFUND_NOTIFY_URL, input);
    note({ transactionId: refund.transactionId, refundStatus: refund.refundStatus });
    return json(created ? 201 : 200, viewOfRefund(outTradeNo, refund));
  });
}

const config = readConfig('refund-order');
const ports = realPayPorts(config.STAGE);

export const handler = makeRefundOrder({ config, ...ports, certificate: openCertificate(config, ports) });
