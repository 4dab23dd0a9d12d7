import { lambdaHttp } from '../lib/aws/lambda-http';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { onRefundNotification } from '../lib/orders/refund/refund-notification';
import type { PayDeps } from '../lib/wiring/environment';
import { orderDeps, realPayDeps, refundNotifications } from '../lib/wiring/order-deps';
import { recordRefundNotification } from '../lib/telemetry/outcomes';

const { wechatMs, deadlineMs } = BUDGETS['refund-notify'];

/** `POST /refund-notify`: read, run the use case, answer. */
export function makeRefundNotify(deps: PayDeps & { readonly config: Config<'refund-notify'> }): Endpoint {
  const notifications = refundNotifications(deps.config);
  return endpoint(
    deps,
    async (request, log) => {
      const reading = notifications.readRefund(request);
      const useCaseDeps = orderDeps(deps, log, wechatMs, deps.deadline(deadlineMs));
      const outcome = await onRefundNotification(useCaseDeps, reading);
      log(recordRefundNotification(deps.telemetry, outcome));
      return notifications.answer(outcome, request);
    },
    (_, request) => notifications.answer({ kind: 'failed' }, request),
  );
}

const config = readConfig('refund-notify');

export const handler = lambdaHttp(makeRefundNotify({ config, ...realPayDeps(config.STAGE) }));
