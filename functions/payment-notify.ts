import { readConfig, type Config } from '../lib/config/config';
import { door, type Handler } from '../lib/http/endpoint';
import { xml } from '../lib/http/respond';
import { settlePayment } from '../lib/orders/pay/mark-paid';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { settleHint } from '../lib/wiring/settle-hint';
import { ordersOf } from '../lib/wiring/story-ports';
import { ACCEPTED, answerFail, answerSettlement, readNotification } from '../lib/wechat/pay/v2/notification';
import { merchantOf } from '../lib/wechat/pay/v2/payment';
import { witnessNotify, witnessRefusal } from '../lib/telemetry/outcomes';

/** WeChat waits five seconds; the database gets three, so that FAIL is still said in time. */
const DATABASE_MS = 3_000;

/** `POST /payment-notify`: verify, settle, answer. */
export function makePaymentNotify(ports: PayPorts & { readonly config: Config<'payment-notify'> }): Handler {
  const { config, telemetry, deadline, now } = ports;
  return door(
    ports,
    async (request, note) => {
      const reading = readNotification(request.body, merchantOf(config), config.WECHAT_SIGN_TYPE);
      if (!reading.ok) {
        const heard = await settleHint(ports, note, request.body, reading.refusal);
        if (heard === 'accepted') return xml(200, ACCEPTED);
        note({ ...witnessRefusal(telemetry, heard), field: reading.field });
        return xml(200, answerFail(heard));
      }
      const { payment } = reading;
      note({ outTradeNo: payment.outTradeNo, transactionId: payment.transactionId });
      const settlement = await settlePayment(ordersOf(ports, deadline(DATABASE_MS)), payment, now());
      note(witnessNotify(telemetry, settlement));
      return xml(200, answerSettlement(settlement));
    },
    () => xml(500, answerFail('our_fault')),
  );
}

const config = readConfig('payment-notify');

export const handler = makePaymentNotify({ config, ...realPayPorts(config.STAGE) });
