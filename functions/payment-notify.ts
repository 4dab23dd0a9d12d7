import { lambdaHttp } from '../lib/aws/lambda-http';
import { BUDGETS } from '../lib/config/budgets';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { onPaymentNotification } from '../lib/orders/pay/payment-notification';
import type { PayDeps } from '../lib/wiring/environment';
import { orderDeps, paymentNotifications, realPayDeps } from '../lib/wiring/order-deps';
import { recordPaymentNotification } from '../lib/telemetry/outcomes';

const { wechatMs, deadlineMs, unverifiedMs } = BUDGETS['payment-notify'];

/** `POST /payment-notify`: read and verify, run the use case, answer. */
export function makePaymentNotify(deps: PayDeps & { readonly config: Config<'payment-notify'> }): Endpoint {
  const notifications = paymentNotifications(deps.config);
  return endpoint(
    deps,
    async (request, log) => {
      const reading = notifications.readPayment(request);
      const signal = deps.deadline(reading.kind === 'unverified' ? unverifiedMs : deadlineMs);
      const useCaseDeps = orderDeps(deps, log, wechatMs, signal);
      const outcome = await onPaymentNotification(useCaseDeps, reading);
      log(recordPaymentNotification(deps.telemetry, outcome));
      return notifications.answer(outcome, request);
    },
    (_, request) => notifications.answer({ kind: 'failed' }, request),
  );
}

const config = readConfig('payment-notify');

export const handler = lambdaHttp(makePaymentNotify({ config, ...realPayDeps(config.STAGE) }));
