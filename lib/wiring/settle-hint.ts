import type { NotifyRefusal } from '../errors/errors';
import type { Note } from '../http/endpoint';
import { lookUpOrder } from '../orders/pay/look-up-order';
import type { Order, SignType } from '../orders/order';
import { isOwn } from '../orders/own-order';
import type { PayPorts } from './ports';
import { storyPorts, type StoryConfig, type StoryPorts } from './story-ports';
import { readNotification } from '../wechat/pay/v2/notification';
import { merchantOf } from '../wechat/pay/v2/payment';

export interface HintConfig extends StoryConfig {
  readonly WECHAT_SIGN_TYPE: SignType;
  readonly WECHAT_MCH_KEY_PREVIOUS: string | undefined;
}

/** WeChat waits five seconds for the answer: the query gets half of them, everything together four. */
const WECHAT_MS = 2_500;
const TOGETHER_MS = 4_000;

/** Whether the books hold this very transaction, as the order's payment or as an anomaly of it. */
function holds(order: Order | undefined, transactionId: string): boolean {
  if (order === undefined) return false;
  if (order.transactionId === transactionId) return true;
  return Object.values(order.anomalies).some((anomaly) => anomaly.transactionId === transactionId);
}

/**
 * While the merchant key is being changed, a notification may still be signed with the previous one. Whoever knows
 * an old key can forge it, so it is believed in nothing: it only says which order to ask WeChat about, as often as a
 * reader may, and the answer, signed with the current key, settles the order by the same story as every payment.
 *
 * @param body of a notification that is refused
 * @param refusal why; only where it does not verify with the current key can it be such a hint
 * @returns `accepted` where the books hold its very transaction afterwards; otherwise why it is answered FAIL, so that
 *   WeChat comes again, which is `refusal` where it is no such hint
 * @throws PayError where WeChat gives no answer that can be believed, and faults of the database
 */
export async function settleHint(
  ports: PayPorts & { readonly config: HintConfig },
  note: Note,
  body: Uint8Array,
  refusal: NotifyRefusal,
): Promise<NotifyRefusal | 'accepted'> {
  const { config, telemetry } = ports;
  const { WECHAT_MCH_KEY_PREVIOUS: key, WECHAT_SIGN_TYPE: signType } = config;
  if (refusal !== 'sign_mismatch' || key === undefined) return refusal;
  const hint = readNotification(body, { ...merchantOf(config), key }, signType);
  if (!hint.ok) return refusal;
  telemetry.count('PreviousKeyUsed');
  const { outTradeNo, transactionId } = hint.payment;
  note({ outTradeNo, transactionId, reason: 'previous_key' });
  const story = storyPorts(ports, note, WECHAT_MS, ports.deadline(TOGETHER_MS));
  return holds(await askAbout(story, outTradeNo), transactionId) ? 'accepted' : 'previous_key_unconfirmed';
}

/** The order as it stands after WeChat was asked about it; undefined, and WeChat is not asked, without an order of ours. */
async function askAbout(story: StoryPorts, outTradeNo: string): Promise<Order | undefined> {
  const known = await story.orders.get(outTradeNo);
  if (known === undefined || !isOwn(known, story.merchant)) return undefined;
  const { order, unanswered } = await lookUpOrder(story, { outTradeNo, openid: known.openid });
  if (unanswered) throw unanswered;
  return order;
}
