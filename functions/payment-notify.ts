import { lambdaHttp } from '../lib/aws/lambda-http';
import { readConfig, type Config } from '../lib/config/config';
import { endpoint, type Endpoint } from '../lib/http/endpoint';
import { onPaymentNotification } from '../lib/orders/pay/payment-notification';
import type { PayDeps } from '../lib/wiring/environment';
import { orderDeps, paymentNotifications, realPayDeps } from '../lib/wiring/order-deps';
import { recordPaymentNotification } from '../lib/telemetry/outcomes';

/** WeChat waits five seconds for the answer: a query gets half of them. */
const WECHAT_MS = 2_500;

/** The database gets three seconds; four where a query at WeChat comes between. */
const DATABASE_MS = { verified: 3_000, unverified: 4_000, rejected: 3_000 } as const;

/** `POST /payment-notify`: read and verify, run the use case, answer. */
export function makePaymentNotify(deps: PayDeps & { readonly config: Config<'payment-notify'> }): Endpoint {
  const notifications = paymentNotifications(deps.config);
  return endpoint(
    deps,
    async (request, log) => {
      const reading = notifications.readPayment(request);
      const useCaseDeps = orderDeps(deps, log, WECHAT_MS, deps.deadline(DATABASE_MS[reading.kind]));
      const outcome = await onPaymentNotification(useCaseDeps, reading);
      log(recordPaymentNotification(deps.telemetry, outcome));
      return notifications.answer(outcome, request);
    },
    (_, request) => notifications.answer({ kind: 'failed' }, request),
  );
}

const config = readConfig('payment-notify');

export const handler = lambdaHttp(makePaymentNotify({ config, ...realPayDeps(config.STAGE) }));
