import { readConfig, type Config } from '../lib/config';
import { door, type Handler } from '../lib/http/door';
import { xml } from '../lib/http/respond';
import { makeOrderStore } from '../lib/orders/order-store';
import { settlePayment } from '../lib/orders/settle-payment';
import { realBookPorts, type BookPorts } from '../lib/ports';
import { answerFail, answerSettlement, readNotification } from '../lib/wechat/pay/v2/notification';
import { merchantOf } from '../lib/wechat/pay/v2/payment';
import { witnessNotify, witnessRefusal } from '../lib/witness';

/** WeChat waits five seconds; the database gets three, so that FAIL is still said in time. */
const DATABASE_MS = 3_000;

/** `POST /payment-notify`: verify, settle, answer. */
export function makePaymentNotify(ports: BookPorts & { readonly config: Config<'payment-notify'> }): Handler {
  const { config, telemetry } = ports;
  return door(
    ports,
    async (request, note) => {
      const reading = readNotification(request.body, merchantOf(config), config.WECHAT_SIGN_TYPE);
      if (!reading.ok) {
        note({ ...witnessRefusal(telemetry, reading.refusal), field: reading.field });
        return xml(200, answerFail(reading.refusal));
      }
      const { payment } = reading;
      note({ outTradeNo: payment.outTradeNo, transactionId: payment.transactionId });
      const orders = makeOrderStore(ports.documentClient, config.ORDERS_TABLE, ports.deadline(DATABASE_MS));
      const settlement = await settlePayment(orders, payment, ports.now());
      note(witnessNotify(telemetry, settlement));
      return xml(200, answerSettlement(settlement));
    },
    () => xml(500, answerFail('our_fault')),
  );
}

const config = readConfig('payment-notify');

export const handler = makePaymentNotify({ config, ...realBookPorts(config.STAGE) });
