import type { Exchange } from '../../exchange';
import { jsonFields, xmlFields } from '../text/fields';

/** What the explainer is asked about. */
export type Question = { readonly xml: string } | { readonly payParams: Readonly<Record<string, unknown>> };

/** A message of the timeline that carries a signature. */
export interface SignedMessage {
  /** Of the exchange and the side, such as `s5-request`. */
  readonly id: string;
  readonly exchange: Exchange;
  readonly side: 'request' | 'answer';
  readonly question: Question;
}

function questionOf(body: string): Question | undefined {
  if (/^\s*</.test(body)) return xmlFields(body)['sign'] === undefined ? undefined : { xml: body };
  const payParams = jsonFields(body);
  return payParams['paySign'] === undefined ? undefined : { payParams };
}

/** The signed messages of one exchange: none, its request, its answer, or both. */
export function signedMessagesOf(exchange: Exchange): readonly SignedMessage[] {
  return (['request', 'answer'] as const).flatMap((side) => {
    const question = questionOf(exchange[side]?.body ?? '');
    return question === undefined ? [] : [{ id: `${exchange.id}-${side}`, exchange, side, question }];
  });
}

/** What somebody pasted: XML, or the parameters of `wx.requestPayment` as JSON; undefined where it is neither. */
export function pastedQuestion(text: string): Question | undefined {
  if (/^\s*</.test(text)) return { xml: text };
  const payParams = jsonFields(text);
  return Object.keys(payParams).length === 0 ? undefined : { payParams };
}
