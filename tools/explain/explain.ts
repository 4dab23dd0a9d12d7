import type { SignType } from '../../lib/orders/order';
import { diagnose } from './diagnose';
import type { Finding } from './finding';
import { secretsOf, withoutSecrets } from './mask';
import { signatureField, signatureIn, type Message, type Shop } from './message';
import { readMessage, type MessageReading } from './read-message';
import { readPayParams } from './read-pay-params';
import { takeApart, type TakenApart } from './take-apart';

/** What somebody asks about. */
export type Question = { readonly xml: Uint8Array } | { readonly payParams: string };

/** What the explainer says. No secret is in it. */
export interface Explanation {
  readonly kind: Message['kind'];
  readonly signType: SignType;
  /** The signature taken apart; absent where nothing could be read. */
  readonly taken?: TakenApart;
  readonly findings: readonly Finding[];
}

function read(question: Question, shop: Shop): MessageReading {
  return 'xml' in question ? readMessage(question.xml) : readPayParams(question.payParams, shop.appId);
}

/**
 * Explains a message: takes its signature apart, and says why it is refused.
 *
 * @param more other messages of the same payment, and the signature to explain where it is not the message's own
 */
export function explain(
  question: Question,
  shop: Shop,
  more: Pick<Message, 'others' | 'signature'> = {},
): Explanation {
  const kind = 'xml' in question ? 'message' : 'paySign';
  const { message, findings: found } = read(question, shop);
  const findings = withoutSecrets(found, secretsOf(shop));
  if (message === undefined) return { kind, signType: shop.signType, findings };
  const asked: Message = { ...message, ...more };
  const as = signatureField(kind);
  const taken = takeApart({ ...asked.fields, [as]: signatureIn(asked) }, shop.key, shop.signType, as);
  const { signType } = shop;
  return {
    kind,
    signType,
    taken: withoutSecrets(taken, secretsOf(shop)),
    findings: [...findings, ...diagnose(asked, shop)],
  };
}
