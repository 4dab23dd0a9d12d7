import { readConfig, type Config } from '../lib/config/config';
import { hearRefund } from '../lib/wiring/hear-refund';
import { door, type Handler } from '../lib/http/endpoint';
import { xml } from '../lib/http/respond';
import { realPayPorts, type PayPorts } from '../lib/wiring/ports';
import { refundPorts } from '../lib/wiring/refund-ports';
import { ACCEPTED, answerFail } from '../lib/wechat/pay/v2/notification';
import { merchantOf } from '../lib/wechat/pay/v2/payment';
import { readRefundNotification } from '../lib/wechat/pay/v2/refund-notification';
import { witnessUnsigned } from '../lib/telemetry/outcomes';

/** WeChat waits five seconds for the answer: the query gets half of them, everything together four. */
const WECHAT_MS = 2_500;
const TOGETHER_MS = 4_000;

/** `POST /refund-notify`: a hint to ask WeChat how a refund stands. */
export function makeRefundNotify(ports: PayPorts & { readonly config: Config<'refund-notify'> }): Handler {
  const { config, telemetry, now } = ports;
  return door(
    ports,
    async (request, note) => {
      const reading = readRefundNotification(request.body, merchantOf(config));
      if (!reading.ok) {
        note({ ...witnessUnsigned(telemetry, reading.refusal), field: reading.field });
        return xml(200, answerFail(reading.refusal));
      }
      const story = refundPorts(ports, note, now().getTime() + WECHAT_MS, ports.deadline(TOGETHER_MS));
      const heard = await hearRefund(story, note, reading.hint);
      if (heard === 'accepted') return xml(200, ACCEPTED);
      note(witnessUnsigned(telemetry, heard));
      return xml(200, answerFail(heard));
    },
    () => xml(500, answerFail('our_fault')),
  );
}

const config = readConfig('refund-notify');

export const handler = makeRefundNotify({ config, ...realPayPorts(config.STAGE) });
