import type { NotifyRefusal } from './errors';
import type { Note } from './http/door';
import type { QueryOutcome, SignType } from './orders/order';
import { settleByQuery } from './orders/settle-by-query';
import type { PayPorts } from './ports';
import { storyPorts, type StoryConfig } from './story-ports';
import { readNotification, refusalOf } from './wechat/pay/v2/notification';
import { merchantOf } from './wechat/pay/v2/payment';

export interface HintConfig extends StoryConfig {
  readonly WECHAT_SIGN_TYPE: SignType;
  readonly WECHAT_MCH_KEY_PREVIOUS: string | undefined;
}

/** WeChat waits five seconds for the answer: the query gets half of them, everything together four. */
const WECHAT_MS = 2_500;
const TOGETHER_MS = 4_000;

function refusalOfOutcome(outcome: QueryOutcome): NotifyRefusal | undefined {
  return outcome.kind === 'open' || outcome.kind === 'closed'
    ? 'previous_key_unconfirmed'
    : refusalOf(outcome);
}

/**
 * While the merchant key is being changed, a notification may still be signed with the previous one. Whoever knows
 * an old key can forge it, so it is believed in nothing: it only says which order to ask WeChat about, and the
 * answer, signed with the current key, settles the order by the same story as every payment.
 *
 * @param body of a notification that does not verify with the current key
 * @returns undefined where it is no such hint; otherwise why it is answered FAIL, or `accepted` where the books now
 *   hold what WeChat confirmed
 * @throws PayError where WeChat gives no answer that can be believed, and faults of the database
 */
export async function settleHint(
  ports: PayPorts & { readonly config: HintConfig },
  note: Note,
  body: Uint8Array,
): Promise<NotifyRefusal | 'accepted' | undefined> {
  const { config, telemetry } = ports;
  const { WECHAT_MCH_KEY_PREVIOUS: key, WECHAT_SIGN_TYPE: signType } = config;
  if (key === undefined) return undefined;
  const hint = readNotification(body, { ...merchantOf(config), key }, signType);
  if (!hint.ok) return undefined;
  telemetry.count('PreviousKeyUsed');
  const { outTradeNo, transactionId } = hint.payment;
  note({ outTradeNo, transactionId, reason: 'previous_key' });
  const story = storyPorts(ports, note, WECHAT_MS, ports.deadline(TOGETHER_MS));
  return refusalOfOutcome(await settleByQuery(story, { outTradeNo, signType })) ?? 'accepted';
}
