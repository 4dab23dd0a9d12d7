import { readConfig, type Config } from '../lib/config';
import { door, type Handler } from '../lib/http/door';
import { xml } from '../lib/http/respond';
import { makeOrderStore } from '../lib/orders/order-store';
import { settlePayment } from '../lib/orders/settle-payment';
import { realPayPorts, type PayPorts } from '../lib/ports';
import { settleHint } from '../lib/settle-hint';
import { ACCEPTED, answerFail, answerSettlement, readNotification } from '../lib/wechat/pay/v2/notification';
import { merchantOf } from '../lib/wechat/pay/v2/payment';
import { witnessNotify, witnessRefusal } from '../lib/witness';

/** WeChat waits five seconds; the database gets three, so that FAIL is still said in time. */
const DATABASE_MS = 3_000;

/** `POST /payment-notify`: verify, settle, answer. */
export function makePaymentNotify(ports: PayPorts & { readonly config: Config<'payment-notify'> }): Handler {
  const { config, telemetry } = ports;
  return door(
    ports,
    async (request, note) => {
      const reading = readNotification(request.body, merchantOf(config), config.WECHAT_SIGN_TYPE);
      if (!reading.ok) {
        const hint = reading.refusal === 'sign_mismatch' && (await settleHint(ports, note, request.body));
        if (hint === 'accepted') return xml(200, ACCEPTED);
        const refusal = hint || reading.refusal;
        note({ ...witnessRefusal(telemetry, refusal), field: reading.field });
        return xml(200, answerFail(refusal));
      }
      const { payment } = reading;
      note({ outTradeNo: payment.outTradeNo, transactionId: payment.transactionId });
      const isShippingOn = config.WECHAT_SHIPPING === 'yes';
      const signal = ports.deadline(DATABASE_MS);
      const orders = makeOrderStore(ports.documentClient, config.ORDERS_TABLE, signal, isShippingOn);
      const settlement = await settlePayment(orders, payment, ports.now());
      note(witnessNotify(telemetry, settlement));
      return xml(200, answerSettlement(settlement));
    },
    () => xml(500, answerFail('our_fault')),
  );
}

const config = readConfig('payment-notify');

export const handler = makePaymentNotify({ config, ...realPayPorts(config.STAGE) });
