import { lambdaHttp } from '../lib/aws/lambda-http';
import { openCertificate } from '../lib/aws/certificate-secret';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { readRefundRequest } from '../lib/http/refund-request';
import { viewOfRefund } from '../lib/http/refund-view';
import { json } from '../lib/http/respond';
import { requestRefund } from '../lib/orders/refund/request-refund';
import type { ClientCertificate } from '../lib/outbound/http-client';
import type { PayDeps } from '../lib/wiring/environment';
import { realPayDeps, requestRefundDeps } from '../lib/wiring/order-deps';

export interface RefundOrderDeps extends PayDeps {
  readonly config: Config<'refund-order'>;
  readonly certificate: () => Promise<ClientCertificate>;
}

const { wechatMs, deadlineMs } = BUDGETS['refund-order'];

/** `POST /refunds`: pays money back. For the merchant's own staff and systems, never for the mini program. */
export function makeRefundOrder(deps: RefundOrderDeps): Endpoint {
  return endpoint(deps, async (request, log) => {
    const input = readRefundRequest(request);
    const { outTradeNo, outRefundNo, refundFee } = input;
    log({ outTradeNo, outRefundNo, refundFee });
    const useCaseDeps = requestRefundDeps(deps, log, wechatMs, deps.deadline(deadlineMs));
    const { refund, created } = await requestRefund(useCaseDeps, deps.config.REFUND_NOTIFY_URL, input);
    log({ transactionId: refund.transactionId, refundStatus: refund.refundStatus });
    return json(created ? 201 : 200, viewOfRefund(outTradeNo, refund));
  });
}

const config = readConfig('refund-order');
const deps = realPayDeps(config.STAGE);

export const handler = lambdaHttp(
  makeRefundOrder({ config, ...deps, certificate: openCertificate(config, deps) }),
);
